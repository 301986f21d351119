import { readOrder, type ReadOrder } from '../orders/read-order.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { maskOrder, mayNeedMask } from './mask-order.ts';
import { parseJson, type ParsedJson } from './parse-json.ts';
import { recordProblems, type RawRecord } from './raw-record.ts';
import { isJsonObject } from './shapes/json-fields.ts';
import { toDocuments } from './shapes/shapes.ts';
import type { ShapedRecord } from './shapes/shape.ts';
import type { InvalidItem, RecordPlace, SourceItem } from './source-item.ts';

export interface RecordContext {
  readonly file: string;
  /** Merchant of payments that come without an order. */
  readonly merchant: string;
  /** When the file was written, RFC 3339: asked only for a payment that names no time; the time of asking if absent. */
  readonly writtenAt?: () => string;
  /** Reads the text of an XML record; only there where there is one, for most runs never need it. */
  readonly parseXml?: ((text: string) => ParsedJson) | undefined;
}

/** The orders and invalid records that raw records hold, card data masked; one record may hold several. */
export function readRecords(records: readonly RawRecord[], context: RecordContext): readonly SourceItem[] {
  const items: SourceItem[] = [];
  for (const record of records) readRecord(record, context, items);
  return items;
}

function readRecord(record: RawRecord, context: RecordContext, items: SourceItem[]): void {
  const place = { file: context.file, line: record.line };
  if ('problem' in record) {
    items.push(toInvalid(place, '$', record.problem));
    return;
  }
  const parsed = record.isXml === true ? parseXml(record.text, context) : parseJson(record.text);
  if ('problem' in parsed) {
    items.push(toInvalid(place, '$', parsed.problem));
    return;
  }
  const { value } = parsed;
  const shapeContext = { merchant: context.merchant, path: '$', writtenAt: context.writtenAt ?? now };
  const documents = isJsonObject(value) ? toDocuments(value, shapeContext) : [toDocument(value)];
  for (const shaped of documents) {
    const isForeign = record.isXml === true && shaped.kind === 'document' && !shaped.partial;
    items.push(isForeign ? toInvalid(place, '$', recordProblems.foreignXml) : toItem(shaped, place));
  }
}

function parseXml(text: string, { parseXml: parse }: RecordContext): ParsedJson {
  return parse === undefined ? { problem: recordProblems.notJson } : parse(text);
}

function now(): string {
  return new Date().toISOString();
}

function toDocument(value: unknown): ShapedRecord {
  return { kind: 'document', document: value, partial: false, path: '$' };
}

function toItem(shaped: ShapedRecord, place: RecordPlace): SourceItem {
  if (shaped.kind === 'no_order') return toInvalid(place, shaped.path, shaped.reason);
  const { document, partial } = shaped;
  const read = readMasked(document);
  if ('order' in read) {
    const { order, unknownFields } = read;
    return { kind: 'order', order, partial, unknownFields, file: place.file, line: place.line };
  }
  const { path, reason } = read.problem;
  // The path into a document made from a payment leads nowhere in the record itself.
  return partial
    ? toInvalid(place, shaped.path, `${path} ${reason}`)
    : toInvalid(place, `${shaped.path}${path.slice(1)}`, reason);
}

function readMasked(document: unknown): ReadOrder {
  const read = readOrder(document);
  if ('order' in read && !mayNeedMask(read.order)) return read;
  const masked = readOrder(maskOrder(document));
  // A masked number is a string, which must not make a document valid that was not.
  return 'problem' in read && 'order' in masked ? read : masked;
}

function toInvalid({ file, line }: RecordPlace, path: string, reason: string): InvalidItem {
  return { kind: 'invalid', file, line, path: maskCardData(path), reason: maskCardData(reason) };
}
