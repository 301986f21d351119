import { refundTotalId } from '../../../orders/join-transactions.ts';
import type { PaymentMethod } from '../../../orders/vocabulary.ts';
import { minorAmount, toCurrency, type Amount } from '../amounts.ts';
import { toCard, toExpiry } from '../card-fields.ts';
import { firstInstant, toInstant } from '../instants.ts';
import { findObject, findObjects, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { numberIn } from '../order-number.ts';
import { toNotes, toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { toThreeDS } from '../three-ds-fields.ts';
import { stateOf, type State } from './status.ts';

interface Event {
  readonly type?: string | undefined;
  readonly at?: string | undefined;
}

/** A payment, whose id is Checkout.com's; what was done to it has the action's id. */
export function fromPayment(payment: JsonObject, event: Event, context: ShapeContext): ShapedRecord {
  const id = findText(payment, 'id');
  const state = stateOf(payment, event.type);
  if (id === undefined) return noOrder(inside(context, '.id'), 'is required');
  if (state === undefined)
    return noOrder(inside(context, '.status'), 'is not a known status of Checkout.com');
  const attempt = toAttempt(id, payment, state, event, context);
  const customer = findObject(payment, 'customer');
  return toOrder(
    {
      id,
      number: findText(payment, 'reference') ?? numberIn(findObject(payment, 'metadata')),
      attempts: [attempt, ...refundOf(payment, attempt)],
      nativeStatus: findText(payment, 'status') ?? event.type,
      kind: findText(payment, 'payment_type') === 'Recurring' ? 'renewal' : undefined,
      paymentMethod: methodOf(payment),
      customer: unlessEmpty({
        name: findText(customer, 'name') ?? findText(findObject(payment, 'source'), 'name'),
        email: findText(customer, 'email'),
      }),
      references: { checkout_payment: id },
      updatedAt: toInstant(event.at),
    },
    context,
  );
}

function toAttempt(
  id: string,
  payment: JsonObject,
  state: State,
  event: Event,
  context: ShapeContext,
): Attempt {
  const at =
    firstInstant(findText(payment, 'processed_on'), findText(payment, 'requested_on'), event.at) ??
    context.writtenAt();
  const isPayment = state.type === undefined || state.type === 'verification';
  return {
    id: isPayment ? id : (findText(payment, 'action_id') ?? `${id}:${state.type}`),
    at,
    status: state.status,
    type: state.type,
    ...amountOf(payment),
    provider: 'checkout.com',
    ...(isPayment ? { card: cardOf(payment), threeDS: threeDSOf(payment) } : {}),
    notes: state.status === 'failed' ? notesOf(payment, at) : [],
  };
}

function amountOf(payment: JsonObject): Amount {
  const currency = toCurrency(payment['currency']);
  return { amount: minorAmount(payment['amount'], currency), currency };
}

/** The whole was given back; of a part only the balances tell how much. */
function refundOf(payment: JsonObject, attempt: Attempt): readonly Attempt[] {
  const isWhole = findText(payment, 'status') === 'Refunded';
  const balance = minorAmount(findObject(payment, 'balances')?.['total_refunded'], attempt.currency);
  const amount = isWhole ? (balance ?? attempt.amount) : balance;
  if (amount === undefined || amount === 0 || attempt.type !== undefined) return [];
  const { at, currency, provider } = attempt;
  return [
    { id: refundTotalId(attempt.id), at, type: 'refund', status: 'succeeded', amount, currency, provider },
  ];
}

function notesOf(payment: JsonObject, at: string): readonly JsonObject[] {
  const action = findObjects(payment, 'actions')?.find(
    (each) => findText(each, 'response_code') !== undefined,
  );
  const said = findText(payment, 'response_code') === undefined ? action : payment;
  return toNotes([
    {
      at,
      from: 'psp',
      scheme: 'checkout_com',
      code: findText(said, 'response_code'),
      text: findText(said, 'response_summary') ?? findText(payment, 'response_summary'),
    },
  ]);
}

function cardOf(payment: JsonObject): JsonObject | undefined {
  const source = findObject(payment, 'source');
  return toCard({
    network: findText(source, 'scheme'),
    bin: findText(source, 'bin'),
    last4: findText(source, 'last4') ?? findText(source, 'last_4'),
    expiry: toExpiry(source?.['expiry_year'], source?.['expiry_month']),
    funding: findText(source, 'card_type'),
    country: findText(source, 'issuer_country'),
    issuer: findText(source, 'issuer'),
  });
}

function threeDSOf(payment: JsonObject): JsonObject | undefined {
  const threeDS = findObject(payment, '3ds');
  return toThreeDS({
    version: findText(threeDS, 'version'),
    enrolled: findText(threeDS, 'enrolled'),
    transStatus: findText(threeDS, 'authentication_response'),
    transStatusReason: findText(threeDS, 'authentication_status_reason'),
    eci: findText(threeDS, 'eci') ?? findText(payment, 'eci'),
  });
}

function methodOf(payment: JsonObject): PaymentMethod | undefined {
  const type = findText(findObject(payment, 'source'), 'type');
  if (type === undefined) return undefined;
  if (type === 'card' || type === 'token' || type === 'applepay' || type === 'googlepay') return 'card';
  return type === 'paypal' || type === 'twint' ? type : 'other';
}
