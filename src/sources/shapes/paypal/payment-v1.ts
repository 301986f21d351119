import { firstInstant } from '../instants.ts';
import { findObject, findObjects, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toNotes, toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findMoney } from './money.ts';
import { findNumber, toAttempts } from './payment.ts';
import { findSource } from './payment-source.ts';
import { toCustomer } from './person.ts';
import type { PaymentKind } from './statuses.ts';

const kinds: readonly (readonly [key: string, kind: PaymentKind])[] = [
  ['sale', 'capture'],
  ['authorization', 'authorization'],
  ['capture', 'capture'],
  ['refund', 'refund'],
];

/** A payment of version 1, which many plug-ins still use: its first transaction, with what it led to. */
export function fromPaymentV1(
  payment: JsonObject,
  updatedAt: string | undefined,
  context: ShapeContext,
): ShapedRecord {
  const id = findText(payment, 'id');
  const transaction = findObjects(payment, 'transactions')?.[0];
  if (id === undefined || transaction === undefined) {
    return noOrder(inside(context, id === undefined ? '.id' : '.transactions'), 'is required');
  }
  const made = findObjects(transaction, 'related_resources') ?? [];
  const attempts = made.flatMap((resource) => attemptsOf(resource, context));
  const step = attempts.length === 0 ? [toStep(id, payment, transaction, context)] : [];
  const payer = findObject(payment, 'payer');
  return toOrder(
    {
      id,
      number: findNumber(transaction),
      attempts: [...attempts, ...step],
      placedAt: firstInstant(findText(payment, 'create_time')),
      nativeStatus: findText(payment, 'state'),
      ...findMoney(transaction, 'amount'),
      paymentMethod: findSource(payment).method,
      customer: toCustomer([findObject(payer, 'payer_info'), payer]),
      references: unlessEmpty({ paypal_order: id }),
      updatedAt,
    },
    context,
  );
}

function attemptsOf(resource: JsonObject, context: ShapeContext): readonly Attempt[] {
  return kinds.flatMap(([key, kind]) => {
    const payment = findObject(resource, key);
    if (payment === undefined) return [];
    return toAttempts(kind, payment, { hasAuthorization: key === 'capture' }, context);
  });
}

/** Before there is a sale, the payment waits for the payer, or PayPal has refused it. */
function toStep(
  id: string,
  payment: JsonObject,
  transaction: JsonObject,
  { writtenAt }: ShapeContext,
): Attempt {
  const state = findText(payment, 'state');
  const at = firstInstant(findText(payment, 'update_time'), findText(payment, 'create_time')) ?? writtenAt();
  const code = findText(payment, 'failure_reason');
  const status = state === 'failed' ? 'failed' : state === 'approved' ? 'pending' : 'started';
  return {
    id,
    at,
    status,
    ...findMoney(transaction, 'amount'),
    provider: 'paypal',
    notes: toNotes([{ at, from: 'psp', scheme: 'paypal', code }]),
  };
}
