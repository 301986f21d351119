import type { Names } from './row.ts';
import type { TableHints } from './table-hints.ts';

/** What one field of an order is read from: columns joined by blanks, or a value that is always the same. */
export interface MapField {
  readonly columns: Names;
  readonly value?: string;
  /** What the words of the columns mean, where they are not the field's own. */
  readonly words?: Readonly<Record<string, string>>;
  /** For a word that is not listed; absent: the row is left out. */
  readonly otherwise?: string;
}

export const orderFields = [
  'number',
  'placedAt',
  'status',
  'kind',
  'amount',
  'currency',
  'paymentMethod',
  'name',
  'email',
  'phone',
  'company',
  'language',
  'item',
  'product',
  'reference',
  'paidAt',
  'expiresAt',
  'updatedAt',
] as const;
export type OrderField = (typeof orderFields)[number];

export const transactionFields = [
  'id',
  'at',
  'type',
  'status',
  'amount',
  'currency',
  'provider',
  'note',
  'code',
  'scheme',
  'network',
  'last4',
] as const;
export type TransactionField = (typeof transactionFields)[number];

/** What the columns of a table mean, where no known export has them. */
export interface TableFields {
  readonly order: Readonly<Partial<Record<OrderField, MapField>>>;
  /** Absent: the table tells of no payments. */
  readonly transaction?: Readonly<Partial<Record<TransactionField, MapField>>>;
  readonly merchant?: string;
  /** Whether amounts are in cents already. */
  readonly isMinor: boolean;
}

/** A map as its file describes it: what columns mean, and how they are written. */
export interface TableMap {
  readonly hints: TableHints;
  readonly fields?: TableFields;
}

/** All columns that a map names, each once. */
export function columnsOf({ order, transaction }: TableFields): readonly string[] {
  const fields: readonly MapField[] = [...Object.values(order), ...Object.values(transaction ?? {})];
  return [...new Set(fields.flatMap(({ columns }) => columns))];
}
