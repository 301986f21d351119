import type { TransactionStatus, TransactionType } from '../../../orders/vocabulary.ts';
import { toInstant } from '../instants.ts';
import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { cardOf, customerOf, methodOf, threeDSOf } from './additional-data.ts';
import { findAmount } from './money.ts';
import { notesOf } from './notes.ts';

interface Meaning {
  readonly type?: TransactionType;
  readonly done: TransactionStatus;
  readonly notDone: TransactionStatus;
  /** About the payment itself and not about something done to it. */
  readonly isPayment?: true;
}

/** What an event says of a payment when it succeeded, and when it did not. */
const meanings: Readonly<Record<string, Meaning>> = {
  AUTHORISATION: { done: 'authorized', notDone: 'failed', isPayment: true },
  AUTORESCUE: { done: 'authorized', notDone: 'failed', isPayment: true },
  PENDING: { done: 'pending', notDone: 'failed', isPayment: true },
  OFFER_CLOSED: { done: 'expired', notDone: 'pending', isPayment: true },
  EXPIRE: { type: 'void', done: 'succeeded', notDone: 'failed' },
  CANCELLATION: { type: 'void', done: 'succeeded', notDone: 'failed' },
  TECHNICAL_CANCEL: { type: 'void', done: 'succeeded', notDone: 'failed' },
  CAPTURE: { type: 'capture', done: 'succeeded', notDone: 'failed' },
  CAPTURE_FAILED: { type: 'capture', done: 'failed', notDone: 'succeeded' },
  REFUND: { type: 'refund', done: 'succeeded', notDone: 'failed' },
  REFUND_WITH_DATA: { type: 'refund', done: 'succeeded', notDone: 'failed' },
  REFUND_FAILED: { type: 'refund', done: 'failed', notDone: 'succeeded' },
  REFUNDED_REVERSED: { type: 'refund', done: 'failed', notDone: 'succeeded' },
};

function meaningOf(notice: JsonObject): Meaning | undefined {
  const event = findText(notice, 'eventCode') ?? '';
  if (event !== 'CANCEL_OR_REFUND') return meanings[event];
  const action = findText(findObject(notice, 'additionalData'), 'modification.action');
  return meanings[action === 'cancel' ? 'CANCELLATION' : 'REFUND'];
}

/** One notification. `success` is a text, `reason` may be empty, and the time is the event's. */
export function fromNotice(notice: JsonObject, context: ShapeContext): ShapedRecord {
  const meaning = meaningOf(notice);
  const id = findText(notice, 'pspReference');
  if (meaning === undefined) {
    return noOrder(context, `is an Adyen ${plainWord(findText(notice, 'eventCode'))} notice, not a payment`);
  }
  if (id === undefined) return noOrder(inside(context, '.pspReference'), 'is required');
  const at = toInstant(findText(notice, 'eventDate')) ?? context.writtenAt();
  const payment = meaning.isPayment === true ? id : (findText(notice, 'originalReference') ?? id);
  return toOrder(
    {
      id: payment,
      number: findText(notice, 'merchantReference'),
      attempts: [...toStanding(notice, payment, at, meaning), toAttempt(notice, id, at, meaning)],
      nativeStatus: meaning.isPayment === true ? findText(notice, 'eventCode') : undefined,
      paymentMethod: methodOf(notice),
      customer: customerOf(notice),
      references: unlessEmpty({ adyen_payment: payment }),
      updatedAt: meaning.isPayment === true ? at : undefined,
    },
    context,
  );
}

/** What could not be cancelled is still there: without it, the customer would be told to pay. */
function toStanding(notice: JsonObject, id: string, at: string, { type }: Meaning): readonly Attempt[] {
  if (type !== 'void' || isDone(notice)) return [];
  return [{ id, at, status: 'authorized', ...findAmount(notice), provider: 'adyen' }];
}

function isDone(notice: JsonObject): boolean {
  return String(notice['success']).toLowerCase() === 'true';
}

function toAttempt(notice: JsonObject, id: string, at: string, meaning: Meaning): Attempt {
  const status = isDone(notice) ? meaning.done : meaning.notDone;
  return {
    id,
    at,
    type: meaning.type,
    status,
    ...findAmount(notice),
    provider: 'adyen',
    ...(meaning.isPayment === true ? { card: cardOf(notice), threeDS: threeDSOf(notice) } : {}),
    // Beside a success `reason` holds the bank's authorisation code and the card's expiry: no answer to read.
    notes: status === 'failed' ? notesOf(notice, at) : [],
  };
}
