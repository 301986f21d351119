import { readOrder, type ReadOrder } from '../orders/read-order.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { isAsWritten } from './as-written.ts';
import { maskOrder, mayNeedMask } from './mask-order.ts';
import { maskRecord } from './mask-record.ts';
import { parseJson, type ParsedJson } from './parse-json.ts';
import { recordProblems, type RawRecord } from './raw-record.ts';
import { isJsonObject } from './shapes/json-fields.ts';
import { orderDocument } from './shapes/order-document.ts';
import type { Shape, ShapedRecord } from './shapes/shape.ts';
import type { InvalidItem, RecordPlace, SourceItem } from './source-item.ts';

export interface RecordContext {
  readonly file: string;
  /** Merchant of payments that come without an order. */
  readonly merchant: string;
  /** When the file was written, RFC 3339: asked only for a payment that names no time; the time of asking if absent. */
  readonly writtenAt?: () => string;
  /** Reads what providers write; only there where there is some, for most runs never need it. */
  readonly toDocuments?: Shape['toDocuments'] | undefined;
  /** Reads the text of an XML record; only there where there is one, for most runs never need it. */
  readonly parseXml?: ((text: string) => ParsedJson) | undefined;
  /** Whether items carry the text of their record. */
  readonly withTexts?: boolean | undefined;
}

/**
 * The orders and invalid records that raw records hold, card data masked; one record may hold several. Undefined where
 * one of them is no order document and the context cannot read what providers write: nothing is read then.
 */
export function readRecords(
  records: readonly RawRecord[],
  context: RecordContext,
): readonly SourceItem[] | undefined {
  const items: SourceItem[] = [];
  for (const record of records) {
    const parsed = parse(record, context);
    if (context.toDocuments === undefined && mayBeForeign(parsed)) return undefined;
    readRecord(record, parsed, context, items);
  }
  return items;
}

function parse(record: RawRecord, context: RecordContext): ParsedJson {
  if ('problem' in record) return record;
  return record.isXml === true ? parseXml(record.text, context) : parseJson(record.text);
}

/** No provider has a field `placedAt`, and no order document lacks it. */
function mayBeForeign(parsed: ParsedJson): boolean {
  return 'value' in parsed && isJsonObject(parsed.value) && parsed.value['placedAt'] === undefined;
}

function readRecord(
  record: RawRecord,
  parsed: ParsedJson,
  context: RecordContext,
  items: SourceItem[],
): void {
  const place: Place = {
    file: context.file,
    line: record.line,
    record,
    parsed,
    withTexts: context.withTexts,
  };
  if ('problem' in parsed) {
    items.push(toInvalid(place, '$', parsed.problem));
    return;
  }
  for (const shaped of shapeValue(parsed.value, context)) {
    const isForeign = 'isXml' in record && shaped.kind === 'document' && !shaped.partial;
    items.push(isForeign ? toInvalid(place, '$', recordProblems.foreignXml) : toItem(shaped, place));
  }
}

type ValueContext = Pick<RecordContext, 'merchant' | 'writtenAt' | 'toDocuments'>;

/** The orders and invalid records in a value of a source's answer. */
export function readValue(
  value: unknown,
  { file, line }: RecordPlace,
  context: ValueContext,
): readonly SourceItem[] {
  const place: Place = {
    file,
    line,
    record: { line, text: '' },
    parsed: { value },
    withTexts: false,
  };
  return shapeValue(value, context).map((shaped) => toItem(shaped, place));
}

function shapeValue(value: unknown, context: ValueContext): readonly ShapedRecord[] {
  if (!isJsonObject(value)) return [toDocument(value)];
  const { merchant, writtenAt = now, toDocuments } = context;
  const shape = toDocuments === undefined ? orderDocument : { toDocuments };
  return shape.toDocuments(value, { merchant, path: '$', writtenAt });
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

/** A record, where it is and what it was read as. */
export interface Place extends RecordPlace {
  readonly record: RawRecord;
  readonly parsed: ParsedJson;
  readonly withTexts: boolean | undefined;
}

/** A shaped record as the rest of the program sees it: validated and masked. */
export function toItem(shaped: ShapedRecord, place: Place): SourceItem {
  if (shaped.kind === 'no_order') return toInvalid(place, shaped.path, shaped.reason);
  if (shaped.kind === 'aside')
    return { kind: 'aside', what: maskCardData(shaped.what), file: place.file, line: place.line };
  const { document, partial } = shaped;
  const { file, line } = place;
  const read = readOrder(document);
  if ('order' in read) {
    const text = textOf(document, read, place);
    if (text !== undefined) return { kind: 'order', ...read, partial, file, line, text };
  }
  const masked = withMask(document, read);
  if ('order' in masked) return { kind: 'order', ...masked, partial, file, line };
  const { path, reason } = masked.problem;
  // The path into a document made from a payment leads nowhere in the record itself.
  return partial
    ? toInvalid(place, shaped.path, `${path} ${reason}`)
    : toInvalid(place, `${shaped.path}${path.slice(1)}`, reason);
}

/** The text of a record that is the order document itself and has nothing to mask. */
function textOf(
  document: unknown,
  { order, unknownFields }: Extract<ReadOrder, { readonly order: unknown }>,
  { record, parsed, withTexts }: Place,
): string | undefined {
  if (withTexts !== true || unknownFields > 0 || !('value' in parsed) || parsed.value !== document)
    return undefined;
  return 'text' in record && isAsWritten(record.text, document, order) ? record.text : undefined;
}

function withMask(document: unknown, read: ReadOrder): ReadOrder {
  if ('order' in read && !mayNeedMask(read.order)) return read;
  const masked = readOrder(maskOrder(document));
  // A masked number is a string, which must not make a document valid that was not.
  return 'problem' in read && 'order' in masked ? read : masked;
}

/** A record that is left out; what is shown of it holds no card data. */
export function toInvalid(
  { file, line, record, parsed, withTexts }: Place,
  path: string,
  reason: string,
): InvalidItem {
  const invalid = {
    kind: 'invalid',
    file,
    line,
    path: maskCardData(path),
    reason: maskCardData(reason),
  } as const;
  const text = 'text' in record ? record.text : record.raw;
  return withTexts !== true || text === undefined ? invalid : { ...invalid, text: maskRecord(text, parsed) };
}
