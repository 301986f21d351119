import { findNumber, findText, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import type { ShapedRecord } from '../shape.ts';
import { refundStatus } from './charge-transactions.ts';
import { createdAt } from './instants.ts';
import { toCurrency } from './money.ts';
import { findOrderNumber } from './order-number.ts';
import { findId } from './references.ts';
import { missing } from './required.ts';
import type { Snapshot } from './snapshot.ts';

/** A refund on its own, on the order of the payment it gives back; undefined where it names no payment. */
export function fromRefund(refund: JsonObject, snapshot: Snapshot): ShapedRecord | undefined {
  const id = findText(refund, 'id');
  const charge = findId(refund, 'charge');
  const intent = findId(refund, 'payment_intent');
  const payment = intent ?? charge;
  if (id === undefined || payment === undefined) return undefined;
  const at = createdAt(refund) ?? snapshot.event?.at;
  if (at === undefined) return missing(snapshot.path, 'created');
  return toOrder(
    {
      id: payment,
      number: findOrderNumber(refund),
      attempts: [
        {
          id,
          at,
          type: 'refund',
          status: refundStatus(refund),
          amount: findNumber(refund, 'amount'),
          currency: toCurrency(refund),
          provider: 'stripe',
        },
      ],
      references: { ...(intent && { payment_intent: intent }), ...(charge && { charge }) },
    },
    snapshot,
  );
}
