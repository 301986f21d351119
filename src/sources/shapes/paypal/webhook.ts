import { toInstant } from '../instants.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromOrder } from './order.ts';
import { fromPayment } from './payment.ts';
import { fromPaymentV1 } from './payment-v1.ts';
import type { PaymentKind } from './statuses.ts';

export function isWebhook(value: JsonObject): boolean {
  return typeof value['event_type'] === 'string' && findObject(value, 'resource') !== undefined;
}

/** Kinds by the beginning of the event's name; the rest of it is told better by the resource's status. */
const kinds: readonly (readonly [start: RegExp, kind: PaymentKind])[] = [
  [/^PAYMENT\.(?:CAPTURE|SALE|REFUND)\.(?:REFUNDED|REVERSED|PENDING_REFUND|FAILED_REFUND)$/, 'refund'],
  [/^PAYMENT\.REFUND\./, 'refund'],
  [/^PAYMENT\.(?:CAPTURE|SALE)\./, 'capture'],
  [/^PAYMENT\.AUTHORIZATION\./, 'authorization'],
];

/** A webhook event: the object it carries, as it was when the event was sent. */
export function fromWebhook(event: JsonObject, outer: ShapeContext): readonly ShapedRecord[] {
  const type = findText(event, 'event_type') ?? '';
  const resource = findObject(event, 'resource') ?? {};
  const context = inside(outer, '.resource');
  const updatedAt = toInstant(findText(event, 'create_time'));
  if (type.startsWith('CHECKOUT.ORDER.') && resource['purchase_units'] !== undefined) {
    return fromOrder(resource, updatedAt, context);
  }
  if (type.startsWith('PAYMENTS.PAYMENT.')) return [fromPaymentV1(resource, updatedAt, context)];
  const kind = kinds.find(([start]) => start.test(type))?.[1];
  if (kind === undefined) return [noOrder(context, `is a PayPal ${plainWord(type)} event, not a payment`)];
  return [fromPayment(isRefund(resource) ? 'refund' : kind, resource, { updatedAt }, context)];
}

function isRefund(resource: JsonObject): boolean {
  return resource['seller_payable_breakdown'] !== undefined || resource['sale_id'] !== undefined;
}
