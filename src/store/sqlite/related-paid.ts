import { ContactIndex } from '../../orders/contact-keys.ts';
import { toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import { marksOf, mayBeStoodInFor, standInMs, type PaidMarks } from '../../orders/stand-ins.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { searchKeysOf, type SearchKey } from '../../orders/search-keys.ts';
import { isPaid } from '../../orders/vocabulary.ts';
import type { FindRelated } from '../store.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { mayBePaid } from '../../orders/may-be-paid.ts';
import { matchAny } from './tokens.ts';

/** Keys in one full-text expression. */
const keysAtOnce = 200;

/** Nobody looks for another order of one that is paid, or of which nobody knows what it is for. */
function mayHaveTwin({ status, amount, currency, items = [] }: Order): boolean {
  return !isPaid(status) && amount !== undefined && currency !== undefined && items.length > 0;
}

function mayBeStoodIn(order: Order, paid: PaidMarks | undefined): boolean {
  if (paid === undefined) return true;
  const placedAt = toEpochMs(order.placedAt);
  return mayBeStoodInFor(paid, { marks: marksOf(order), placedAt, isAmongThem: mayBePaid(order) });
}

function isContact({ kind }: SearchKey): boolean {
  return kind === 'email' || kind === 'phone';
}

/** Makes the function that finds, for a page of orders at once, their customers' later orders. */
export function prepareRelatedPaid(
  connection: Connection,
): (orders: readonly Order[], among?: PaidMarks) => FindRelated {
  const statement = connection.prepare<[string, number, number], DocumentRow>(`
    SELECT shop, payments FROM orders LEFT JOIN documents ON documents.id = orders.id
    WHERE orders.id IN (SELECT rowid FROM search_keys WHERE search_keys MATCH ?)
      AND paid = 1 AND placed_at BETWEEN ? AND ?
    ORDER BY placed_at, number`);
  const findCandidates = (orders: readonly Order[]): readonly Order[] => {
    const keys = orders.flatMap((order) => searchKeysOf(order).filter(isContact));
    const placed = orders.map(({ placedAt }) => toEpochMs(placedAt));
    const [from, to] = [Math.min(...placed), Math.max(...placed) + standInMs];
    const found: Order[] = [];
    for (let at = 0; at < keys.length; at += keysAtOnce) {
      found.push(...statement.all(matchAny(keys.slice(at, at + keysAtOnce)), from, to).map(toOrder));
    }
    return found;
  };
  return (orders, among) => {
    const asking = orders.filter((order) => mayHaveTwin(order) && mayBeStoodIn(order, among));
    if (asking.length === 0) return () => [];
    const index = new ContactIndex();
    for (const order of findCandidates(asking)) index.add(order);
    return (order) => (mayHaveTwin(order) ? inReach(order, index.find(order)) : []);
  };
}

/** The customer's other orders at the same merchant that were placed soon enough, each once. */
function inReach(order: Order, candidates: readonly Order[]): readonly Order[] {
  const placedAt = toEpochMs(order.placedAt);
  return candidates.filter((other, index) => {
    const later = toEpochMs(other.placedAt) - placedAt;
    const isOther = other.merchant === order.merchant && other.number !== order.number;
    const isFirst =
      candidates.findIndex(
        ({ number, merchant }) => number === other.number && merchant === other.merchant,
      ) === index;
    return isOther && isFirst && later >= 0 && later <= standInMs && isSameCustomer(order, other);
  });
}
