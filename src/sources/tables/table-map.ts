import type { TableHints } from './table-hints.ts';
import type { TableKind } from './table-kind.ts';

/** What the columns of a table mean, where no known export has them. */
export interface TableFields {
  readonly columns: readonly string[];
}

/** A map as its file describes it: what columns mean, and how they are written. */
export interface TableMap {
  readonly hints: TableHints;
  readonly fields?: TableFields;
}

export function mappedKind(fields: TableFields): TableKind {
  return {
    name: 'the table of the map',
    signs: fields.columns.map((name) => [name]),
    needs: [],
    dates: [],
    amounts: [],
    read: () => [],
  };
}
