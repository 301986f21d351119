import type { OrderStatus } from '../../../orders/vocabulary.ts';
import { toCurrency as asCurrency } from '../amounts.ts';
import { findNumber, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder, type Attempt } from '../provider-payment.ts';
import { noOrder, type ShapedRecord } from '../shape.ts';
import { createdAt } from './instants.ts';
import { findOrderNumber } from './order-number.ts';
import { findId } from './references.ts';
import { missing } from './required.ts';
import type { Snapshot } from './snapshot.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  draft: 'draft',
  open: 'awaiting_payment',
  paid: 'paid',
  uncollectible: 'cancelled',
  void: 'cancelled',
};

/** An invoice, as subscriptions make them: its payment has the id of the charge or PaymentIntent. */
export function fromInvoice(invoice: JsonObject, snapshot: Snapshot): ShapedRecord {
  const [id, at] = [findText(invoice, 'id'), createdAt(invoice)];
  if (id === undefined || at === undefined)
    return missing(snapshot.path, id === undefined ? 'id' : 'created');
  const status = statuses[findText(invoice, 'status') ?? ''];
  if (status === undefined) return noOrder(snapshot, 'is a Stripe invoice, not a payment');
  const [charge, intent] = [findId(invoice, 'charge'), findId(invoice, 'payment_intent')];
  const money = { amount: findNumber(invoice, 'amount_due'), currency: asCurrency(invoice['currency']) };
  return toOrder(
    {
      id: intent ?? charge ?? id,
      number: findOrderNumber(invoice),
      placedAt: at,
      status,
      nativeStatus: findText(invoice, 'status'),
      kind: findText(invoice, 'billing_reason') === 'subscription_cycle' ? 'renewal' : undefined,
      ...money,
      customer: unlessEmpty({
        name: findText(invoice, 'customer_name'),
        email: findText(invoice, 'customer_email'),
        phone: findText(invoice, 'customer_phone'),
      }),
      references: unlessEmpty({
        payment_intent: intent,
        charge,
        invoice: id,
        invoice_number: findText(invoice, 'number'),
        customer: findId(invoice, 'customer'),
      }),
      updatedAt: snapshot.event?.at,
      attempts: attemptsOf(invoice, status, charge ?? intent, { ...money, at: snapshot.event?.at ?? at }),
    },
    snapshot,
  );
}

/** Only what the invoice says of the payment it names; what else was tried is not known. */
function attemptsOf(
  invoice: JsonObject,
  status: OrderStatus,
  id: string | undefined,
  rest: Pick<Attempt, 'at' | 'amount' | 'currency'>,
): readonly Attempt[] | undefined {
  const isFailed = status === 'awaiting_payment' && invoice['attempted'] === true && id?.startsWith('ch_');
  if (id === undefined || (status !== 'paid' && isFailed !== true)) return undefined;
  return [{ id, status: status === 'paid' ? 'succeeded' : 'failed', provider: 'stripe', ...rest }];
}
