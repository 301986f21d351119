import { refundTotalId } from '../../../orders/join-transactions.ts';
import type { PaymentMethod, TransactionStatus } from '../../../orders/vocabulary.ts';
import { toCard } from '../card-fields.ts';
import { firstInstant } from '../instants.ts';
import { findObject, findObjects, findText, type JsonObject } from '../json-fields.ts';
import { toNotes, type Attempt } from '../provider-payment.ts';
import type { ShapeContext } from '../shape.ts';
import { toThreeDS } from '../three-ds-fields.ts';
import { toModification } from './modification.ts';
import { findMoney } from './money.ts';

const statuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['open', 'started'],
  ['pending', 'pending'],
  ['authorized', 'authorized'],
  ['paid', 'succeeded'],
  ['canceled', 'cancelled'],
  ['expired', 'expired'],
  ['failed', 'failed'],
]);

function toStatus(payment: JsonObject): TransactionStatus | undefined {
  return statuses.get(findText(payment, 'status') ?? '');
}

/** A payment as an attempt, followed by what was captured and given back; undefined where id or status is missing. */
export function toAttempts(payment: JsonObject, context: ShapeContext): readonly Attempt[] | undefined {
  const id = findText(payment, 'id');
  const status = toStatus(payment);
  if (id === undefined || status === undefined) return undefined;
  const at = firstInstant(findText(payment, 'createdAt')) ?? context.writtenAt();
  const attempt: Attempt = {
    id,
    at,
    status,
    ...findMoney(payment, 'amount'),
    provider: 'mollie',
    card: cardOf(payment),
    threeDS: threeDSOf(payment),
    notes: notesOf(payment, at),
  };
  return [attempt, ...embedded(payment, context, id, at)];
}

function embedded(payment: JsonObject, context: ShapeContext, id: string, at: string): readonly Attempt[] {
  const embedded = findObject(payment, '_embedded');
  const made = (['captures', 'refunds'] as const).flatMap((key) =>
    (findObjects(embedded, key) ?? []).flatMap(
      (each) => toModification(key === 'captures' ? 'capture' : 'refund', each, context) ?? [],
    ),
  );
  const refunded = findMoney(payment, 'amountRefunded');
  const isListed = made.some(({ type }) => type === 'refund');
  if (isListed || (refunded.amount ?? 0) === 0) return made;
  return [
    ...made,
    { id: refundTotalId(id), at, type: 'refund', status: 'succeeded', ...refunded, provider: 'mollie' },
  ];
}

function cardOf(payment: JsonObject): JsonObject | undefined {
  const details = findObject(payment, 'details');
  return toCard({
    network: findText(details, 'cardLabel'),
    last4: findText(details, 'cardNumber'),
    funding: findText(details, 'cardFunding'),
    country: findText(details, 'cardCountryCode'),
  });
}

/** The reasons that 3-D Secure fails with; `authentication_required` is the bank's wish for it. */
function threeDSOf(payment: JsonObject): JsonObject | undefined {
  switch (findText(findObject(payment, 'details'), 'failureReason')) {
    case 'authentication_failed':
      return toThreeDS({ transStatus: 'N' });
    case 'authentication_unavailable_acs':
      return toThreeDS({ transStatus: 'U' });
    default:
      return undefined;
  }
}

/** Mollie's own reason comes with a sentence in the payer's language; banks give theirs for transfers and debits. */
function notesOf(payment: JsonObject, at: string): readonly JsonObject[] {
  const details = findObject(payment, 'details');
  const reason = findObject(payment, 'statusReason');
  return toNotes([
    {
      at,
      from: 'bank',
      scheme: 'mollie',
      code: findText(details, 'bankReasonCode'),
      text: findText(details, 'bankReason'),
    },
    {
      at,
      from: 'psp',
      scheme: 'mollie',
      code: findText(details, 'failureReason'),
      text: findText(details, 'failureMessage'),
    },
    { at, from: 'psp', scheme: 'mollie', code: findText(reason, 'code'), text: findText(reason, 'message') },
  ]);
}

const methods: ReadonlyMap<string, PaymentMethod> = new Map([
  ['creditcard', 'card'],
  ['applepay', 'card'],
  ['googlepay', 'card'],
  ['bancontact', 'card'],
  ['pointofsale', 'card'],
  ['paypal', 'paypal'],
  ['twint', 'twint'],
  ['banktransfer', 'bank_transfer'],
]);

export function methodOf(object: JsonObject): PaymentMethod | undefined {
  const name = findText(object, 'method');
  return name === undefined ? undefined : (methods.get(name) ?? 'other');
}
