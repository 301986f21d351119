import { nearestNumbers } from '../../orders/nearest-number.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import { numberVariants } from '../number-variants.ts';
import type { NearestOptions } from '../store.ts';
import type { Connection } from './driver.ts';

/** How many known numbers on each side of the one typed are looked at. */
const neighbours = 100;

/** Longer ones are not typed by hand; nearestNumbers does not rank them either. */
const longestNumber = 64;

interface Parameters {
  readonly key: string;
  readonly merchant: string | null;
}

// The merchant is looked at after the limit: one with few orders must not make SQLite walk the whole index.
function prepareNumbers(connection: Connection, condition: string) {
  return connection
    .prepare<[Parameters], string>(
      `SELECT number FROM (SELECT number, merchant FROM orders WHERE number_key ${condition})
       WHERE :merchant IS NULL OR merchant = :merchant`,
    )
    .pluck();
}

/** Makes the function that proposes numbers: those one slip away and, for two slips, the neighbours in the index. */
export function prepareNearestNumbers(
  connection: Connection,
): (typed: string, options: NearestOptions) => readonly string[] {
  const same = prepareNumbers(connection, '= :key');
  const above = prepareNumbers(connection, `> :key ORDER BY number_key LIMIT ${neighbours}`);
  const below = prepareNumbers(connection, `< :key ORDER BY number_key DESC LIMIT ${neighbours}`);
  return (typed, { merchant = null, limit }) => {
    const key = foldNumber(typed);
    if (key === '' || key.length > longestNumber) return [];
    const candidates = [same, above, below].flatMap((statement) => statement.all({ key, merchant }));
    for (const variant of numberVariants(key)) candidates.push(...same.all({ key: variant, merchant }));
    return nearestNumbers(typed, candidates, limit);
  };
}
