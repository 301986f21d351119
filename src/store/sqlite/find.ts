import type { Order } from '../../orders/order.ts';
import { toEpochMs } from '../../orders/instant.ts';
import { matchesQuery, type Query } from '../../orders/query.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import type { FindOptions, Page } from '../store.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { matchQuery } from './tokens.ts';

/** Where an order stands in the result: those whose number it is first, then the latest placed. */
interface Position {
  readonly isOther: 0 | 1;
  readonly newest: number;
  readonly merchant: string;
  readonly number: string;
}

interface Parameters extends Position {
  readonly numberKey: string | null;
  readonly tokens: string;
  readonly onlyMerchant: string | null;
  readonly limit: number;
}

// The documents are joined after the limit: a common name has tens of thousands of orders.
const sql = `
  SELECT shop, payments FROM (
    SELECT * FROM (
      SELECT id, number_key IS NOT :numberKey AS is_other, -placed_at AS newest, merchant, number
      FROM orders
      WHERE id IN (
        SELECT id FROM orders WHERE number_key = :numberKey
        UNION ALL
        SELECT rowid FROM search_keys WHERE search_keys MATCH :tokens
      ) AND (:onlyMerchant IS NULL OR merchant = :onlyMerchant)
    )
    WHERE (is_other, newest, merchant, number) > (:isOther, :newest, :merchant, :number)
    ORDER BY is_other, newest, merchant, number
    LIMIT :limit
  ) AS hit
  LEFT JOIN documents ON documents.id = hit.id
  ORDER BY is_other, newest, hit.merchant, hit.number`;

function positionOf(order: Order, numberKey: string | null): Position {
  return {
    isOther: foldNumber(order.number) === numberKey ? 0 : 1,
    newest: -toEpochMs(order.placedAt),
    merchant: order.merchant,
    number: order.number,
  };
}

const beforeAll: Position = { isOther: 0, newest: Number.MIN_SAFE_INTEGER, merchant: '', number: '' };

/** Makes the function that finds a query's orders, a page at a time. */
export function prepareFind(connection: Connection): (query: Query, options: FindOptions) => Page<Order> {
  const statement = connection.prepare<[Parameters], DocumentRow>(sql);
  return (query, { merchant, limit, after }) => {
    const numberKey = query.readings.find(({ kind }) => kind === 'number')?.keys[0]?.value ?? null;
    const fixed = { numberKey, tokens: matchQuery(query), onlyMerchant: merchant ?? null, limit: limit + 1 };
    const found: Order[] = [];
    let position = after === undefined ? beforeAll : positionOf(after, numberKey);
    // The index answers with candidates, and a phone number's key is only its last digits.
    for (let isEnd = false; found.length <= limit && !isEnd;) {
      const candidates = statement.all({ ...fixed, ...position }).map(toOrder);
      found.push(...candidates.filter((order) => matchesQuery(order, query).length > 0));
      const last = candidates.at(-1);
      isEnd = last === undefined || candidates.length <= limit;
      if (last !== undefined) position = positionOf(last, numberKey);
    }
    return { items: found.slice(0, limit), hasMore: found.length > limit };
  };
}
