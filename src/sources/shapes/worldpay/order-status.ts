import { refundTotalId } from '../../../orders/join-transactions.ts';
import type { PaymentMethod, TransactionStatus } from '../../../orders/vocabulary.ts';
import { minorAmount, toCurrency, type Amount } from '../amounts.ts';
import { asList, textOf } from '../as-list.ts';
import { findNetwork } from '../card-fields.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { cardOf, threeDSOf } from './card.ts';
import { findDate } from './date.ts';
import { notesOf } from './notes.ts';
import { toRefundStatus, toStatus } from './statuses.ts';

/** The status of one order: Worldpay knows a payment by the merchant's order code. */
export function fromOrderStatus(order: JsonObject, context: ShapeContext): ShapedRecord {
  const code = findText(order, '@orderCode');
  if (code === undefined) return noOrder(inside(context, '.@orderCode'), 'is required');
  const payment = asList(order, 'payment').at(-1);
  const event = textOf(payment, 'lastEvent');
  const status = event === undefined ? withoutPayment(order) : toStatus(event);
  if (status === undefined) return noOrder(context, `is not a known Worldpay event (${plainWord(event)})`);
  const at = findDate(order) ?? context.writtenAt();
  const attempt: Attempt = {
    id: code,
    at,
    status,
    ...amountOf(payment),
    provider: 'worldpay',
    card: cardOf(payment),
    threeDS: threeDSOf(order, payment),
    notes: status === 'failed' ? notesOf(order, payment, at) : [],
  };
  const name = textOf(payment, 'cardHolderName');
  return toOrder(
    {
      id: code,
      attempts: [attempt, ...refundOf(event, attempt)],
      nativeStatus: event,
      paymentMethod: methodOf(payment),
      // Some keep the answer's word where the name would be.
      customer: name === undefined || name === event ? undefined : { name },
    },
    context,
  );
}

/** Before there is a payment, the shopper is asked to authenticate or sent to a page. */
function withoutPayment(order: JsonObject): TransactionStatus | undefined {
  if (order['error'] !== undefined) return 'failed';
  if (order['challengeRequired'] !== undefined || order['requestInfo'] !== undefined)
    return 'requires_action';
  return order['reference'] === undefined ? undefined : 'started';
}

function amountOf(payment: JsonObject | undefined): Amount {
  const money = findObject(payment, 'amount');
  const currency = toCurrency(money?.['@currencyCode']);
  const exponent = Number(findText(money, '@exponent') ?? Number.NaN);
  const isCounted = Number.isInteger(exponent) && exponent >= 0 && exponent <= 4;
  return { amount: minorAmount(money?.['@value'], currency, isCounted ? exponent : undefined), currency };
}

function refundOf(
  event: string | undefined,
  { id, at, amount, currency, provider }: Attempt,
): readonly Attempt[] {
  const status = toRefundStatus(event ?? '');
  if (status === undefined) return [];
  return [{ id: refundTotalId(id), at, type: 'refund', status, amount, currency, provider }];
}

function methodOf(payment: JsonObject | undefined): PaymentMethod | undefined {
  const name = textOf(payment, 'paymentMethod');
  if (name === undefined) return undefined;
  if (name.startsWith('PAYPAL')) return 'paypal';
  const isCard = name.startsWith('ECMC') || findNetwork(name) !== undefined;
  return isCard || payment?.['cardNumber'] !== undefined ? 'card' : 'other';
}
