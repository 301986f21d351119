import type { ShapeContext, ShapedRecord } from '../shapes/shape.ts';
import type { Columns } from './columns.ts';
import type { Names, Row } from './row.ts';

/** An export that is known by the columns it has. */
export interface TableKind {
  /** As a message names it: "Stripe's payments". */
  readonly name: string;
  /** Columns that only this export has together: each by any of its names. */
  readonly signs: readonly Names[];
  /** Further columns without which it cannot be read. */
  readonly needs: readonly Names[];
  /** Columns whose dates and amounts tell how the file writes them. */
  readonly dates: readonly Names[];
  readonly amounts: readonly Names[];
  /** Of a language that puts the day first, where the header tells that. */
  readonly isDayFirst?: (columns: Columns) => boolean;
  /** Zone of its times where they name none; absent: it depends on the shop. */
  readonly timeZone?: string;
  /** Rows that follow one another and have the same key are about one order; absent: every row by itself. */
  readonly groupBy?: (row: Row) => string;
  read(rows: readonly Row[], context: ShapeContext): readonly ShapedRecord[];
}

/** An export that holds no payments with their outcome: which one to take instead. */
export interface RefusedKind {
  readonly name: string;
  readonly signs: readonly Names[];
  readonly hint: string;
}

export function hasSigns({ signs }: Pick<TableKind, 'signs'>, columns: Columns): boolean {
  return signs.every((names) => columns.has(...names));
}
