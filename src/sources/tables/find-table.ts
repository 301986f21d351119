import { InvalidInputError } from '../../errors.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { refuseForeignEncoding } from '../encoding.ts';
import type { Replay } from '../replay.ts';
import { shown } from './cell.ts';
import type { Columns } from './columns.ts';
import { findHeader, findLikelyHeader, type FoundHeader } from './find-header.ts';
import { refusedKinds, tableKinds } from './kinds.ts';
import { mappedKind } from './mapped-kind.ts';
import { columnsOf, type TableFields, type TableMap } from './table-map.ts';
import type { Table } from './read-table.ts';
import { hasSigns, type RefusedKind, type TableKind } from './table-kind.ts';

const mostAhead = 64 * 1024;
const namedTable = /\.(?:csv|tsv|tab)$/i;

/**
 * The table that a text begins with; undefined where it is none, and something else may read it. Throws an
 * InvalidInputError for a table that cannot become orders as it is, with what to do.
 */
export async function findTable(
  source: Replay,
  file: string,
  map: TableMap | undefined,
): Promise<Table | undefined> {
  const { bytes, isWhole } = await source.head(
    (head) => head.length >= mostAhead || findKnown(head, false, map) !== undefined,
  );
  refuseForeignEncoding(bytes, file);
  refuseForm(bytes, file);
  const found = findKnown(bytes, isWhole, map);
  if (found !== undefined) return toTable(file, found, map);
  const likely = findLikelyHeader(bytes, isWhole);
  if (map?.fields !== undefined) throw lacksColumns(file, map.fields, likely?.columns);
  const isNamed = namedTable.test(file);
  if (!isNamed && (likely === undefined || holdsJson(bytes))) return undefined;
  throw unknownTable(file, likely?.columns);
}

/** Adyen's oldest notifications are the fields of a form. */
function refuseForm(bytes: Buffer, file: string): void {
  const text = bytes.toString('latin1');
  if (!/(?:^|&)eventCode=\w+/.test(text) || !/(?:^|&)pspReference=\w+/.test(text)) return;
  throw new InvalidInputError(
    'form_notification',
    `${file} is a notification of Adyen as form fields, which is not read.`,
    'Let the webhook send JSON (Developers > Webhooks > Method), or import the report of received payments.',
  );
}

/** A warning of PHP may stand before JSON. */
function holdsJson(bytes: Buffer): boolean {
  return /^\s*[{[<]/m.test(bytes.toString('latin1'));
}

interface Known {
  readonly header: FoundHeader;
  readonly kind: TableKind | RefusedKind;
}

function findKnown(bytes: Buffer, isWhole: boolean, map: TableMap | undefined): Known | undefined {
  const kinds: readonly Known['kind'][] =
    map?.fields === undefined ? [...tableKinds, ...refusedKinds] : [mappedKind(map.fields)];
  const among = map?.hints.delimiter === undefined ? undefined : [map.hints.delimiter];
  let kind: Known['kind'] | undefined;
  const isHeader = (columns: Columns): boolean => {
    kind = kinds.find((each) => hasSigns(each, columns));
    return kind !== undefined;
  };
  const header = findHeader(bytes, isWhole, isHeader, among);
  return header === undefined || kind === undefined ? undefined : { header, kind };
}

function toTable(file: string, { header, kind }: Known, map: TableMap | undefined): Table {
  if ('hint' in kind) {
    throw new InvalidInputError(
      'other_export',
      `${file} holds ${kind.name}, which says nothing of orders or single payments.`,
      kind.hint,
    );
  }
  const missing = kind.needs.filter((names) => !header.columns.has(...names));
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ');
    throw new InvalidInputError(
      'missing_columns',
      `${file} looks like ${kind.name}, but has no column ${names}.`,
      'Export it again with all columns, or describe its columns with --map FILE (docs/exports.md).',
    );
  }
  return { file, header, kind, hints: map?.hints ?? {} };
}

function lacksColumns(file: string, fields: TableFields, columns: Columns | undefined): InvalidInputError {
  const wanted = columnsOf(fields);
  const missing = columns === undefined ? wanted : wanted.filter((name) => !columns.has(name));
  return new InvalidInputError(
    'map_does_not_fit',
    missing.length === 0
      ? `${file} has no line that holds all columns of the map.`
      : `${file} has no column ${missing.map(shown).join(', ')}, which the map names.`,
    columns === undefined ? 'Check that the map is for this file.' : `Its columns are ${listOf(columns)}.`,
  );
}

function unknownTable(file: string, columns: Columns | undefined): InvalidInputError {
  const named = columns === undefined ? 'no header that' : `columns (${listOf(columns)}) that`;
  return new InvalidInputError(
    'unknown_table',
    `${file} is a table with ${named} no known export has.`,
    'Describe the columns with --map FILE: at a terminal, import --map FILE asks for them and writes FILE; docs/exports.md has an example.',
  );
}

function listOf({ names }: Columns): string {
  const most = 8;
  const rest = names.length > most ? `, … ${names.length - most} more` : '';
  // Where there is no header, these are the first row's own cells.
  return maskCardData(names.slice(0, most).join(', ')) + rest;
}

export { readTable } from './read-table.ts';
