import type { Order } from './order.ts';
import { isOrderDocument, orderSchema } from './order-check.ts';
import { findProblem, type Problem } from './problem.ts';
import type { OrderDocument } from './schema.ts';
import { inTimeOrder } from './timeline.ts';
import { countUnknownFields, withoutUnknownFields } from './unknown-fields.ts';

export type ReadOrder =
  { readonly order: Order; readonly unknownFields: number } | { readonly problem: Problem };

/** Whether a document is an Order as it stands, as nearly all are: a copy would cost more than all the checks. */
function isOrder(document: OrderDocument): document is OrderDocument & Order {
  const { transactions } = document;
  return transactions === undefined || (transactions !== null && inTimeOrder(transactions) === transactions);
}

function toOrder(document: OrderDocument): Order {
  if (isOrder(document)) return document;
  const { transactions, ...rest } = document;
  return transactions === undefined || transactions === null
    ? rest
    : { ...rest, transactions: inTimeOrder(transactions) };
}

/**
 * Turns a parsed JSON value into an Order, or says what is wrong with it. Pure; never throws on bad input.
 * Unknown fields are counted and left out; `transactions: null` reads as absent.
 */
export function readOrder(value: unknown): ReadOrder {
  if (!isOrderDocument(value)) {
    return { problem: findProblem(value, orderSchema) ?? { path: '$', reason: 'is not a valid order' } };
  }
  const unknownFields = countUnknownFields(value);
  return { order: toOrder(unknownFields === 0 ? value : withoutUnknownFields(value)), unknownFields };
}
