import type { DateOrder } from './dates.ts';
import type { DecimalSign } from './decimals.ts';

/** What a user tells of how a table is written, where the table does not tell it. */
export interface TableHints {
  readonly order?: DateOrder;
  readonly sign?: DecimalSign;
  /** Of times that name none. */
  readonly timeZone?: string;
  readonly delimiter?: string;
}
