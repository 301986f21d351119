import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { firstInstant } from '../instants.ts';
import { findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { numberInMetadata } from './metadata.ts';
import { findMoney } from './money.ts';

const statuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['succeeded', 'succeeded'],
  ['refunded', 'succeeded'],
  ['queued', 'pending'],
  ['pending', 'pending'],
  ['processing', 'pending'],
  ['failed', 'failed'],
  ['canceled', 'cancelled'],
]);

/** A capture or refund as a transaction. Captures of old versions have no status: they were made at once. */
export function toModification(
  type: 'capture' | 'refund',
  modification: JsonObject,
  { writtenAt }: ShapeContext,
): Attempt | undefined {
  const id = findText(modification, 'id');
  const word = findText(modification, 'status');
  const status = statuses.get(word ?? (type === 'capture' ? 'succeeded' : ''));
  if (id === undefined || status === undefined) return undefined;
  return {
    id,
    at: firstInstant(findText(modification, 'createdAt')) ?? writtenAt(),
    type,
    status,
    ...findMoney(modification, 'amount'),
    provider: 'mollie',
  };
}

/** A capture or refund that came on its own, on the order of its payment. */
export function fromModification(
  type: 'capture' | 'refund',
  modification: JsonObject,
  context: ShapeContext,
): ShapedRecord {
  const attempt = toModification(type, modification, context);
  const payment = findText(modification, 'paymentId');
  if (payment === undefined) return noOrder(inside(context, '.paymentId'), 'is required');
  if (attempt === undefined)
    return noOrder(inside(context, '.status'), `is not a known status of a Mollie ${type}`);
  return toOrder(
    {
      id: payment,
      number: numberInMetadata(modification) ?? findText(modification, 'orderId'),
      attempts: [attempt],
      references: unlessEmpty({ mollie_payment: payment }),
    },
    context,
  );
}
