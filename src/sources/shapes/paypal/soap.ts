import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { decimalMoney, type Amount } from '../amounts.ts';
import { asList, textOf } from '../as-list.ts';
import { firstInstant } from '../instants.ts';
import { findObject, isJsonObject, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toNotes, toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';

/** An answer of PayPal's classic SOAP API, by its name. */
function findAnswer(body: JsonObject): readonly [name: string, answer: JsonObject] | undefined {
  for (const [name, value] of Object.entries(body)) {
    if (name.endsWith('Response') && isJsonObject(value) && value['CorrelationID'] !== undefined) {
      return [name.slice(0, -'Response'.length), value];
    }
  }
  return undefined;
}

export function isSoapAnswer(value: JsonObject): boolean {
  return findAnswer(value) !== undefined;
}

/** Calls that are about a payment; others manage profiles, agreements and balances. */
const calls: ReadonlyMap<string, Attempt['type']> = new Map([
  ['SetExpressCheckout', undefined],
  ['GetExpressCheckoutDetails', undefined],
  ['DoExpressCheckoutPayment', undefined],
  ['DoDirectPayment', undefined],
  ['DoReferenceTransaction', undefined],
  ['GetTransactionDetails', undefined],
  ['DoAuthorization', undefined],
  ['DoReauthorization', undefined],
  ['DoCapture', 'capture'],
  ['DoVoid', 'void'],
  ['RefundTransaction', 'refund'],
]);

const statuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['Completed', 'succeeded'],
  ['Processed', 'succeeded'],
  ['Refunded', 'succeeded'],
  ['Partially-Refunded', 'succeeded'],
  ['Pending', 'pending'],
  ['In-Progress', 'pending'],
  ['Failed', 'failed'],
  ['Denied', 'failed'],
  ['Expired', 'expired'],
  ['Voided', 'cancelled'],
  ['PaymentActionNotInitiated', 'started'],
  ['PaymentActionInProgress', 'pending'],
  ['PaymentActionFailed', 'failed'],
]);

/** An answer of the classic API as an order; `$` is the SOAP body. */
export function fromSoap(body: JsonObject, outer: ShapeContext): ShapedRecord {
  const [call = '', answer = {}] = findAnswer(body) ?? [];
  const context = inside(outer, `.${call}Response`);
  if (!calls.has(call)) return noOrder(context, `is a PayPal ${plainWord(call)} answer, not a payment`);
  // The details lie one or two elements deep, under names that depend on the call.
  const parts = [answer, ...nested(answer), ...nested(answer).flatMap(nested)];
  const token = firstText(parts, 'Token');
  const id =
    firstText(parts, 'RefundTransactionID') ??
    firstText(parts, 'TransactionID') ??
    token ??
    idOfRefused(answer);
  if (id === undefined) return noOrder(context, 'names no payment');
  return toOrder(
    {
      id: token ?? firstText(parts, 'AuthorizationID') ?? id,
      number: firstText(parts, 'InvoiceID') ?? firstText(parts, 'Custom'),
      attempts: [toAttempt(call, id, answer, parts, context)],
      nativeStatus:
        firstText(parts, 'PaymentStatus') ?? firstText(parts, 'CheckoutStatus') ?? textOf(answer, 'Ack'),
      customer: customerOf(parts),
      references: unlessEmpty({ token }),
    },
    context,
  );
}

function toAttempt(
  call: string,
  id: string,
  answer: JsonObject,
  parts: readonly JsonObject[],
  { writtenAt }: ShapeContext,
): Attempt {
  const at = firstInstant(firstText(parts, 'PaymentDate'), textOf(answer, 'Timestamp')) ?? writtenAt();
  return {
    id,
    at,
    type: calls.get(call),
    status: statusOf(call, answer, parts),
    ...amountOf(parts),
    provider: 'paypal',
    notes: toNotes(
      asList(answer, 'Errors').map((error) => ({
        at,
        from: 'psp',
        scheme: 'paypal',
        code: textOf(error, 'ErrorCode'),
        text: textOf(error, 'LongMessage') ?? textOf(error, 'ShortMessage'),
      })),
    ),
  };
}

function statusOf(call: string, answer: JsonObject, parts: readonly JsonObject[]): TransactionStatus {
  if (!/^Success/i.test(textOf(answer, 'Ack') ?? '')) return 'failed';
  const word = firstText(parts, 'PaymentStatus') ?? firstText(parts, 'CheckoutStatus');
  if (word === 'Pending' && firstText(parts, 'PendingReason') === 'authorization') return 'authorized';
  const known = statuses.get(word ?? '');
  if (known !== undefined) return known;
  if (call === 'DoVoid' || call === 'RefundTransaction' || call === 'DoCapture') return 'succeeded';
  // A checkout that nobody has paid yet; other successes at least hold the money.
  return call.endsWith('ExpressCheckout') || call === 'GetExpressCheckoutDetails' ? 'started' : 'authorized';
}

/** A payment that PayPal refused has no id, only the call has. */
function idOfRefused(answer: JsonObject): string | undefined {
  return /^Fail/i.test(textOf(answer, 'Ack') ?? '') ? textOf(answer, 'CorrelationID') : undefined;
}

function nested(object: JsonObject): readonly JsonObject[] {
  return Object.keys(object).flatMap((key) => asList(object, key));
}

function firstText(parts: readonly JsonObject[], key: string): string | undefined {
  return parts.map((part) => textOf(part, key)).find((text) => text !== undefined);
}

function amountOf(parts: readonly JsonObject[]): Amount {
  for (const key of ['GrossRefundAmount', 'GrossAmount', 'Amount', 'OrderTotal']) {
    const money = parts.map((part) => findObject(part, key)).find(Boolean);
    if (money !== undefined) return decimalMoney(money, '#text', '@currencyID');
  }
  return { amount: undefined, currency: undefined };
}

function customerOf(parts: readonly JsonObject[]): JsonObject | undefined {
  const name = [firstText(parts, 'FirstName'), firstText(parts, 'LastName')].filter(Boolean).join(' ');
  const payer = firstText(parts, 'Payer');
  return unlessEmpty({
    name: name === '' ? undefined : name,
    email: payer?.includes('@') === true ? payer : undefined,
    phone: firstText(parts, 'ContactPhone'),
  });
}
