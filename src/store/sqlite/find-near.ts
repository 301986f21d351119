import {
  nearestFirst,
  isBeginning,
  slipsBetween,
  tolerance,
  typedWords,
  type Nearness,
} from '../../orders/near-words.ts';
import type { Order } from '../../orders/order.ts';
import type { Query } from '../../orders/query.ts';
import { numberVariants } from '../number-variants.ts';
import type { NearOptions } from '../store.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { matchAny } from './tokens.ts';

/** Of the words that differ from one that was typed, so many of the nearest are looked for. */
const mostWords = 50;
/** Words that begin alike, which are compared. */
const mostCompared = 20_000;
/** Orders that are ranked, the latest placed. */
const mostRanked = 500;

interface Parameters {
  readonly tokens: string;
  readonly merchant: string | null;
  readonly limit: number;
}

// The documents are joined after the limit: a short beginning has tens of thousands of orders.
const sql = `
  SELECT shop, payments FROM (
    SELECT id, placed_at FROM orders
    WHERE id IN (SELECT rowid FROM search_keys WHERE search_keys MATCH :tokens)
      AND (:merchant IS NULL OR merchant = :merchant)
    ORDER BY placed_at DESC, id LIMIT :limit
  ) AS hit
  LEFT JOIN documents ON documents.id = hit.id
  ORDER BY placed_at DESC, hit.id`;

const toWord = (value: string) => ({ kind: 'word', value }) as const;

function matchBeginning(word: string): string {
  const token = matchAny([toWord(word)]);
  return isBeginning(word) ? `${token} *` : token;
}

/** Makes the function that gives the known words a slip or two away from one, the nearest first. */
function prepareSlips(connection: Connection): (typed: string) => readonly string[] {
  const find = connection.prepare<[string], string>('SELECT word FROM words WHERE word = ?').pluck();
  const alike = connection
    .prepare<[string, string], string>(
      `SELECT word FROM words WHERE word BETWEEN ? AND ? LIMIT ${mostCompared}`,
    )
    .pluck();
  return (typed) => {
    const found = new Map<string, number>();
    const consider = (word: string): void => {
      const slips = slipsBetween(typed, word);
      if (slips !== undefined) found.set(word, slips);
    };
    for (const word of find.all(typed)) consider(word);
    if (tolerance(typed) > 0) {
      for (const variant of numberVariants(typed)) for (const word of find.all(variant)) consider(word);
    }
    if (tolerance(typed) > 1) {
      const start = typed.slice(0, 2);
      for (const word of alike.all(start, `${start}\u{10ffff}`)) consider(word);
    }
    const nearest = [...found].sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
    return nearest.slice(0, mostWords).map(([word]) => word);
  };
}

/** Makes the function that finds orders by words that are not quite theirs. */
export function prepareFindNear(
  connection: Connection,
): (query: Query, nearness: Nearness, options: NearOptions) => readonly Order[] {
  const statement = connection.prepare<[Parameters], DocumentRow>(sql);
  const slips = prepareSlips(connection);
  const toExpression = (word: string, nearness: Nearness): string =>
    nearness === 'beginning' ? matchBeginning(word) : matchAny(slips(word).map(toWord));
  return (query, nearness, { merchant = null, limit }) => {
    const words = typedWords(query, nearness);
    if (words.length === 0) return [];
    const tokens = words.map((word) => `(${toExpression(word, nearness)})`).join(' AND ');
    const ranked = Math.max(limit, mostRanked);
    const candidates = statement.all({ tokens, merchant, limit: ranked }).map(toOrder);
    return nearestFirst(candidates, query, nearness).slice(0, limit);
  };
}
