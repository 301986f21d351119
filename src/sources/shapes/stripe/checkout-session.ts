import { toCurrency as asCurrency } from '../amounts.ts';
import { findNumber, findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder, type ProviderPayment } from '../provider-payment.ts';
import { noOrder, type ShapedRecord } from '../shape.ts';
import { toCustomer } from './customer.ts';
import { createdAt, toInstant } from './instants.ts';
import { findOrderNumber } from './order-number.ts';
import { fromPaymentIntent } from './payment-intent.ts';
import { findId } from './references.ts';
import { missing } from './required.ts';
import type { Snapshot } from './snapshot.ts';

type Told = Pick<ProviderPayment, 'status'> & { readonly attempt?: 'succeeded' | 'pending' };

/** What a session of Checkout says of its payment: which attempts there were, only its PaymentIntent knows. */
function toldBy(session: JsonObject): Told | undefined {
  const [status, paid] = [findText(session, 'status'), findText(session, 'payment_status')];
  if (paid === 'paid') return { status: 'paid', attempt: 'succeeded' };
  if (paid === 'no_payment_required') return { status: 'paid' };
  if (status === 'expired') return { status: 'expired' };
  // The customer is done, and the bank answers in days.
  if (status === 'complete') return { status: 'awaiting_payment', attempt: 'pending' };
  return status === 'open' ? { status: 'awaiting_payment' } : undefined;
}

export function fromCheckoutSession(session: JsonObject, snapshot: Snapshot): ShapedRecord {
  const [id, at, told] = [findText(session, 'id'), createdAt(session), toldBy(session)];
  if (id === undefined || at === undefined)
    return missing(snapshot.path, id === undefined ? 'id' : 'created');
  if (told === undefined) return noOrder(snapshot, 'is a Stripe checkout.session, not a payment');
  const number = findOrderNumber(session) ?? findText(session, 'client_reference_id');
  const whole = findObject(session, 'payment_intent');
  if (whole !== undefined) {
    const metadata = { order_id: number, ...findObject(whole, 'metadata') };
    return fromPaymentIntent({ ...whole, ...(number !== undefined && { metadata }) }, snapshot);
  }
  const intent = findId(session, 'payment_intent');
  const money = {
    amount: findNumber(session, 'amount_total'),
    currency: asCurrency(session['currency']),
  };
  const takenAt = snapshot.event?.at ?? at;
  return toOrder(
    {
      id: intent ?? id,
      number,
      placedAt: at,
      status: told.status,
      nativeStatus: findText(session, 'status'),
      ...money,
      customer: toCustomer([session]),
      references: unlessEmpty({
        payment_intent: intent,
        checkout_session: id,
        customer: findId(session, 'customer'),
        invoice: findId(session, 'invoice'),
      }),
      expiresAt: toInstant(findNumber(session, 'expires_at')),
      updatedAt: snapshot.event?.at,
      attempts:
        told.attempt === undefined
          ? undefined
          : [{ id: intent ?? id, at: takenAt, status: told.attempt, ...money, provider: 'stripe' }],
    },
    snapshot,
  );
}
