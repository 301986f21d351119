import type { TransactionType } from '../../../orders/vocabulary.ts';
import { refundTotalId } from '../../../orders/join-transactions.ts';
import { firstInstant } from '../instants.ts';
import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findParentId } from './links.ts';
import { findMoney } from './money.ts';
import { notesOf } from './notes.ts';
import type { PaymentSource } from './payment-source.ts';
import { toCustomer } from './person.ts';
import { toStatus, type PaymentKind } from './statuses.ts';

/** What is known of a payment besides what it says itself. */
export interface Surroundings {
  readonly source?: PaymentSource | undefined;
  /** Whether it is taken from an authorization. */
  readonly hasAuthorization?: boolean;
  readonly updatedAt?: string | undefined;
}

/** A capture, authorization or refund of either API version as a transaction; undefined where it has no id or status. */
export function toAttempts(
  kind: PaymentKind,
  payment: JsonObject,
  surroundings: Surroundings,
  context: ShapeContext,
): readonly Attempt[] {
  const id = findText(payment, 'id');
  const word = findText(payment, 'status') ?? findText(payment, 'state');
  const status = toStatus(kind, word);
  if (id === undefined || status === undefined) return [];
  const at = firstInstant(findText(payment, 'create_time'), findText(payment, 'time')) ?? context.writtenAt();
  const key = payment['amount_with_breakdown'] === undefined ? 'amount' : 'gross_amount';
  const money = findMoney(findObject(payment, 'amount_with_breakdown') ?? payment, key);
  const common = { ...money, provider: 'paypal' };
  const attempt: Attempt = {
    id,
    at,
    status,
    type: typeOf(kind, payment, surroundings),
    ...common,
    ...(kind === 'refund' ? {} : { card: surroundings.source?.card, threeDS: surroundings.source?.threeDS }),
    notes: notesOf(payment, at, kind === 'refund' ? undefined : surroundings.source),
  };
  if (kind !== 'capture' || word?.toUpperCase() !== 'REFUNDED') return [attempt];
  const refundedAt = firstInstant(findText(payment, 'update_time')) ?? at;
  return [attempt, { id: refundTotalId(id), at: refundedAt, type: 'refund', status: 'succeeded', ...common }];
}

/** A capture that no authorization came before is the whole payment. */
function typeOf(
  kind: PaymentKind,
  payment: JsonObject,
  { hasAuthorization }: Surroundings,
): TransactionType | undefined {
  switch (kind) {
    case 'authorization':
      return undefined;
    case 'refund':
      return 'refund';
    case 'capture':
      return (hasAuthorization ?? findAuthorizationId(payment) !== undefined) ? 'capture' : 'sale';
  }
}

function relatedIds(payment: JsonObject): JsonObject | undefined {
  return findObject(findObject(payment, 'supplementary_data'), 'related_ids');
}

function findAuthorizationId(payment: JsonObject): string | undefined {
  return (
    findText(relatedIds(payment), 'authorization_id') ?? findParentId(payment, '/payments/authorizations/')
  );
}

/** The PayPal order, or version 1 payment, that a capture, authorization or refund belongs to. */
function findOrderId(payment: JsonObject): string | undefined {
  return (
    findText(relatedIds(payment), 'order_id') ??
    findParentId(payment, '/checkout/orders/') ??
    findText(payment, 'parent_payment')
  );
}

/** The shop's own number, wherever PayPal lets a shop put it. */
export function findNumber(object: JsonObject): string | undefined {
  return (
    findText(object, 'invoice_id') ??
    findText(object, 'invoice_number') ??
    findText(object, 'custom_id') ??
    findText(object, 'custom')
  );
}

/** A capture, authorization or refund that came on its own. */
export function fromPayment(
  kind: PaymentKind,
  payment: JsonObject,
  surroundings: Surroundings,
  context: ShapeContext,
): ShapedRecord {
  const attempts = toAttempts(kind, payment, surroundings, context);
  const id = findText(payment, 'id');
  if (id === undefined || attempts.length === 0) {
    return id === undefined
      ? noOrder(inside(context, '.id'), 'is required')
      : noOrder(inside(context, '.status'), `is not a known status of a PayPal ${kind}`);
  }
  const order = findOrderId(payment);
  const parent = kind === 'refund' ? findCaptureId(payment) : findAuthorizationId(payment);
  return toOrder(
    {
      id: order ?? parent ?? id,
      number: findNumber(payment),
      attempts,
      nativeStatus:
        kind === 'refund' ? undefined : (findText(payment, 'status') ?? findText(payment, 'state')),
      customer: toCustomer([findObject(payment, 'payer'), payment]),
      references: unlessEmpty({
        paypal_order: order,
        subscription: findText(payment, 'billing_agreement_id'),
      }),
      updatedAt: kind === 'refund' ? undefined : surroundings.updatedAt,
    },
    context,
  );
}

function findCaptureId(refund: JsonObject): string | undefined {
  return (
    findText(relatedIds(refund), 'capture_id') ??
    findParentId(refund, '/payments/captures/') ??
    findText(refund, 'sale_id') ??
    findText(refund, 'capture_id')
  );
}
