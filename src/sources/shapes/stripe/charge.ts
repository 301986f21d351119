import { findNumber, findText, withoutAbsent, type JsonObject } from '../json-fields.ts';
import type { ShapedRecord } from '../shape.ts';
import { chargeStatus, orderStatusOf } from './charge-status.ts';
import { toTransactions } from './charge-transactions.ts';
import { toCustomer } from './customer.ts';
import { createdAt } from './instants.ts';
import { toCurrency } from './money.ts';
import { findOrderNumber } from './order-number.ts';
import { methodOfCharge } from './payment-method.ts';
import { findId, toReferences } from './references.ts';
import { missing } from './required.ts';
import type { Snapshot } from './snapshot.ts';

/** A charge on its own as an order; its other attempts are not known here. */
export function fromCharge(charge: JsonObject, snapshot: Snapshot): ShapedRecord {
  const id = findText(charge, 'id');
  const at = createdAt(charge);
  if (id === undefined || at === undefined)
    return missing(snapshot.path, id === undefined ? 'id' : 'created');
  const intent = findId(charge, 'payment_intent');
  const document = withoutAbsent({
    // Not the charge's own id: all attempts of one payment are one order.
    number: findOrderNumber(charge) ?? intent ?? id,
    merchant: snapshot.merchant,
    placedAt: at,
    status: orderStatusOf(charge),
    nativeStatus: findText(charge, 'status'),
    amount: findNumber(charge, 'amount'),
    currency: toCurrency(charge),
    paymentMethod: methodOfCharge(charge),
    customer: toCustomer([charge]),
    references: toReferences(charge, { payment_intent: intent, charge: id }),
    paidAt: chargeStatus(charge) === 'succeeded' ? paidAt(at, snapshot) : undefined,
    updatedAt: snapshot.event?.at,
    transactions: toTransactions(id, charge, { at, takenAt: snapshot.event?.at }),
  });
  return { kind: 'document', document, partial: true, path: snapshot.path };
}

/** A charge that was only authorised at first is paid when it is captured, which an event of its own tells. */
function paidAt(chargedAt: string, { event }: Snapshot): string {
  return event?.type === 'charge.captured' ? (event.at ?? chargedAt) : chargedAt;
}
