import type { Order } from '../orders/order.ts';
import { hasSecurityCode } from './mask-order.ts';
import { mayHoldCardData } from './may-hold-card-data.ts';

/**
 * Whether a record's text may be kept in place of its order: it says that and nothing else, and no card data. True
 * too seldom, never falsely: a key that comes twice, of which JSON takes the last, could hide something behind it.
 */
export function isAsWritten(text: string, document: unknown, order: Order): boolean {
  return (
    text.startsWith('{') &&
    text.endsWith('}') &&
    // Without escapes, what is searched is what is meant.
    !text.includes('\\') &&
    isWhole(document, order) &&
    countBraces(text) === countObjects(order) &&
    !mayHoldCardData(text) &&
    !hasSecurityCode(order.references)
  );
}

/** `transactions: null` reads as absent, and transactions may have been put in order. */
function isWhole(document: unknown, { transactions }: Order): boolean {
  return (document as Order).transactions === transactions;
}

function countBraces(text: string): number {
  let count = 0;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) count++;
  return count;
}

function countObjects({ customer, items, references, events, transactions }: Order): number {
  let count = 1 + (items?.length ?? 0) + (events?.length ?? 0) + (transactions?.length ?? 0);
  if (customer !== undefined) count++;
  if (references !== undefined) count++;
  for (const { card, threeDS, notes } of transactions ?? []) {
    count += notes?.length ?? 0;
    if (card !== undefined) count++;
    if (threeDS !== undefined) count++;
  }
  return count;
}
