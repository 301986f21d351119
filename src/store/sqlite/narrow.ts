import type { ScanOptions } from '../store.ts';

/** What is asked of the orders' own columns: conditions to put behind others, and the values they take. */
export interface Narrowing {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

export function narrow({ merchant, statuses, since, until }: ScanOptions): Narrowing {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...given: readonly (string | number)[]): void => {
    conditions.push(`AND ${condition}`);
    values.push(...given);
  };
  if (merchant !== undefined) add('merchant = ?', merchant);
  if (since !== undefined) add('placed_at >= ?', since);
  if (until !== undefined) add('placed_at < ?', until);
  if (statuses !== undefined) add(`status IN (${statuses.map(() => '?').join(', ')})`, ...statuses);
  return { where: conditions.join(' '), values };
}
