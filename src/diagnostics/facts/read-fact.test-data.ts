import type { Order, Transaction } from '../../orders/order.ts';
import { aCase, aPayment, anOpenOrder } from '../a-case.test-data.ts';
import { factOf, type FactId } from './facts.ts';
import { toSituation, type FactValue } from './situation.ts';

type CaseParts = Parameters<typeof aCase>[1];

/** The value of one fact in a case; undefined where it is unknown. */
export function readFact(id: FactId, order: Order, parts: CaseParts = {}): FactValue | undefined {
  return factOf(id).read(toSituation(aCase(order, parts)));
}

/** The value of one fact of an open order with these transactions, each of the order's whole amount. */
export function readFactOf(
  id: FactId,
  transactions: readonly Partial<Transaction>[],
  parts: CaseParts = {},
): FactValue | undefined {
  const told = transactions.map((fields, index) => aPayment({ id: `t${index}`, ...fields }));
  return readFact(id, anOpenOrder({ transactions: told }), parts);
}
