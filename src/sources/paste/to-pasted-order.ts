import type { Order } from '../../orders/order.ts';
import { readOrder } from '../../orders/read-order.ts';
import { maskOrder } from '../mask-order.ts';
import { toOrder } from '../shapes/provider-payment.ts';
import type { Paste } from './read-paste.ts';
import { toPastedAttempts, type IsRefusal } from './to-attempts.ts';

/**
 * What a pasted tab tells of an order, as a record made from payments alone, card numbers masked; undefined where the
 * page tells neither of transactions nor that there are none.
 */
export function toPastedOrder(
  { number, merchant, placedAt }: Pick<Order, 'number' | 'merchant' | 'placedAt'>,
  paste: Paste,
  isRefusal: IsRefusal,
): Order | undefined {
  const attempts = toPastedAttempts(paste.transactions, isRefusal);
  if (attempts.length === 0 && !paste.isNone) return undefined;
  const shaped = toOrder({ id: number, number, placedAt, attempts }, { merchant, path: '$' });
  const read = shaped.kind === 'document' ? readOrder(maskOrder(shaped.document)) : undefined;
  if (read === undefined || !('order' in read)) throw new Error('A pasted tab became no order.');
  return read.order;
}
