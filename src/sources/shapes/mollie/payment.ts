import { firstInstant } from '../instants.ts';
import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { methodOf, toAttempts } from './attempts.ts';
import { numberInMetadata } from './metadata.ts';
import { findMoney } from './money.ts';

/** A payment: with Mollie every attempt is a payment of its own, joined by the shop's order number. */
export function fromPayment(payment: JsonObject, context: ShapeContext): ShapedRecord {
  const id = findText(payment, 'id');
  const attempts = toAttempts(payment, context);
  if (id === undefined) return noOrder(inside(context, '.id'), 'is required');
  if (attempts === undefined)
    return noOrder(inside(context, '.status'), 'is not a known status of a Mollie payment');
  const details = findObject(payment, 'details');
  return toOrder(
    {
      id,
      number: numberInMetadata(payment) ?? findText(payment, 'orderId'),
      attempts,
      placedAt: firstInstant(findText(payment, 'createdAt')),
      nativeStatus: findText(payment, 'status'),
      kind: findText(payment, 'sequenceType') === 'recurring' ? 'renewal' : undefined,
      ...findMoney(payment, 'amount'),
      paymentMethod: methodOf(payment),
      customer: unlessEmpty({
        name: findText(details, 'consumerName') ?? findText(details, 'cardHolder'),
        email: findText(payment, 'billingEmail'),
        language: findText(payment, 'locale')?.replace('_', '-'),
      }),
      references: unlessEmpty({
        mollie_payment: id,
        customer: findText(payment, 'customerId'),
        subscription: findText(payment, 'subscriptionId'),
      }),
      paidAt: firstInstant(findText(payment, 'paidAt')),
    },
    context,
  );
}
