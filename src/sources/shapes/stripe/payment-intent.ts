import { findNumber, findObject, findText, withoutAbsent, type JsonObject } from '../json-fields.ts';
import type { ShapedRecord } from '../shape.ts';
import { chargeStatus } from './charge-status.ts';
import { toCustomer } from './customer.ts';
import { createdAt } from './instants.ts';
import { toAttempts } from './intent-attempts.ts';
import { findCharges, findNamedCharges } from './intent-charges.ts';
import { orderStatusOf, toIntentStatus } from './intent-status.ts';
import { toCurrency } from './money.ts';
import { findOrderNumber } from './order-number.ts';
import { methodOfCharge, methodOfIntent } from './payment-method.ts';
import { toReferences } from './references.ts';
import { missing } from './required.ts';
import type { Snapshot } from './snapshot.ts';

/** A PaymentIntent as an order, with every attempt it tells of. */
export function fromPaymentIntent(intent: JsonObject, snapshot: Snapshot): ShapedRecord {
  const id = findText(intent, 'id');
  const placedAt = createdAt(intent);
  const status = toIntentStatus(intent);
  if (id === undefined) return missing(snapshot.path, 'id');
  if (placedAt === undefined) return missing(snapshot.path, 'created');
  if (status === undefined) {
    return {
      kind: 'no_order',
      path: `${snapshot.path}.status`,
      reason: 'is not a known status of a PaymentIntent',
    };
  }
  const charges = findCharges(intent);
  const document = withoutAbsent({
    number:
      findOrderNumber(intent) ?? charges.map(findOrderNumber).find((number) => number !== undefined) ?? id,
    merchant: snapshot.merchant,
    placedAt,
    status: orderStatusOf(status, charges),
    nativeStatus: findText(intent, 'status'),
    amount: findNumber(intent, 'amount'),
    currency: toCurrency(intent),
    paymentMethod: methodOf(intent, charges),
    customer: toCustomer([...charges.toReversed(), intent, ...failedMethod(intent)]),
    references: toReferences(intent, { payment_intent: id, charge: latestChargeId(intent, charges) }),
    paidAt: status === 'succeeded' ? paidAt(intent, charges, snapshot) : undefined,
    updatedAt: snapshot.event?.at,
    transactions: toAttempts(intent, { id, status, createdAt: placedAt, takenAt: snapshot.event?.at }),
  });
  return { kind: 'document', document, partial: true, path: snapshot.path };
}

function methodOf(intent: JsonObject, charges: readonly JsonObject[]): string | undefined {
  const charge = charges.at(-1);
  return (charge && methodOfCharge(charge)) ?? methodOfIntent(intent);
}

/** What the customer typed for an attempt that left no charge. */
function failedMethod(intent: JsonObject): readonly JsonObject[] {
  const used = findObject(intent, 'payment_method');
  const failed = findObject(findObject(intent, 'last_payment_error'), 'payment_method');
  return [used, failed].filter((method) => method !== undefined);
}

function latestChargeId(intent: JsonObject, charges: readonly JsonObject[]): string | undefined {
  return findText(intent, 'latest_charge') ?? findText(charges.at(-1), 'id') ?? findNamedCharges(intent)[0];
}

/** With manual capture the charge's time is when it was authorised; only the event of success tells the other. */
function paidAt(intent: JsonObject, charges: readonly JsonObject[], { event }: Snapshot): string | undefined {
  const succeededAt = event?.type === 'payment_intent.succeeded' ? event.at : undefined;
  if (intent['capture_method'] === 'manual') return succeededAt;
  return createdAt(charges.find((charge) => chargeStatus(charge) === 'succeeded')) ?? succeededAt;
}
