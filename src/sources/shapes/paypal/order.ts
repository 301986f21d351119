import type { OrderStatus, TransactionStatus } from '../../../orders/vocabulary.ts';
import { firstInstant } from '../instants.ts';
import {
  findNumber as findQuantity,
  findObject,
  findObjects,
  findText,
  unlessEmpty,
  withoutAbsent,
  type JsonObject,
} from '../json-fields.ts';
import { orderStatusFrom } from '../order-status.ts';
import { toNotes, toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findMoney } from './money.ts';
import { findNumber, toAttempts } from './payment.ts';
import { findSource, type PaymentSource } from './payment-source.ts';
import { toCustomer } from './person.ts';

const stepStatuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['CREATED', 'started'],
  ['SAVED', 'started'],
  ['PAYER_ACTION_REQUIRED', 'requires_action'],
  // Contract, section 1: approved by the payer and not captured.
  ['APPROVED', 'authorized'],
  ['VOIDED', 'cancelled'],
  // A payment was made; whether it went through, only the payments themselves tell.
  ['COMPLETED', 'pending'],
]);

/** An order of Orders v2: one order document for each order number among its purchase units. */
export function fromOrder(
  order: JsonObject,
  updatedAt: string | undefined,
  context: ShapeContext,
): readonly ShapedRecord[] {
  const id = findText(order, 'id');
  const status = findText(order, 'status');
  if (id === undefined) return [noOrder(inside(context, '.id'), 'is required')];
  if (status === undefined || !stepStatuses.has(status)) {
    return [noOrder(inside(context, '.status'), 'is not a known status of a PayPal order')];
  }
  const units = findObjects(order, 'purchase_units') ?? [];
  const numbers = [...new Set(units.map(numberOf))];
  const groups = numbers.map((number) => units.filter((unit) => numberOf(unit) === number));
  return (groups.length === 0 ? [[]] : groups).map((group) =>
    fromUnits({ id, status, order, units: group, updatedAt }, context),
  );
}

/** All payments of a unit carry the number it has; the unit itself may leave it out. */
function numberOf(unit: JsonObject): string | undefined {
  return (
    findNumber(unit) ??
    paymentsOf(unit)
      .map(({ payment }) => findNumber(payment))
      .find(Boolean)
  );
}

interface Units {
  readonly id: string;
  readonly status: string;
  readonly order: JsonObject;
  readonly units: readonly JsonObject[];
  readonly updatedAt: string | undefined;
}

function fromUnits({ id, status, order, units, updatedAt }: Units, context: ShapeContext): ShapedRecord {
  const source = findSource(order);
  const payments = units.flatMap((unit) => attemptsOf(unit, source, context));
  const step = toStep({ id, status, order, units, updatedAt }, source, payments, context);
  const attempts = step === undefined ? payments : [...payments, step];
  const [unit] = units;
  return toOrder(
    {
      id,
      number: unit && numberOf(unit),
      attempts,
      placedAt: firstInstant(findText(order, 'create_time')),
      status: orderStatusOf(status, attempts),
      nativeStatus: status,
      ...moneyOf(units),
      paymentMethod: source.method,
      customer: toCustomer([source.person, findObject(order, 'payer'), findObject(unit, 'shipping')]),
      items: itemsOf(units),
      references: unlessEmpty({ paypal_order: id, reference: unit && ownReference(unit) }),
      updatedAt,
    },
    context,
  );
}

function orderStatusOf(status: string, attempts: readonly Attempt[]): OrderStatus {
  const told = orderStatusFrom(attempts);
  return status === 'VOIDED' && told === 'awaiting_payment' ? 'cancelled' : told;
}

function paymentsOf(
  unit: JsonObject,
): readonly { readonly kind: 'authorization' | 'capture' | 'refund'; readonly payment: JsonObject }[] {
  const payments = findObject(unit, 'payments');
  const of = <K extends string>(kind: K, key: string): readonly { kind: K; payment: JsonObject }[] =>
    (findObjects(payments, key) ?? []).map((payment) => ({ kind, payment }));
  return [...of('authorization', 'authorizations'), ...of('capture', 'captures'), ...of('refund', 'refunds')];
}

function attemptsOf(unit: JsonObject, source: PaymentSource, context: ShapeContext): readonly Attempt[] {
  const payments = paymentsOf(unit);
  const hasAuthorization = payments.some(({ kind }) => kind === 'authorization');
  const attempts = payments.flatMap(({ kind, payment }) =>
    toAttempts(kind, payment, hasAuthorization ? { source, hasAuthorization } : { source }, context),
  );
  const isListed = payments.some(({ kind }) => kind === 'refund');
  return isListed ? attempts.filter(({ id }) => !id.endsWith(':refunded')) : attempts;
}

/** Where the order stands by itself; undefined where its payments tell that, as a declined capture does. */
function toStep(
  { id, status, order, units, updatedAt }: Units,
  source: PaymentSource,
  payments: readonly Attempt[],
  { writtenAt }: ShapeContext,
): Attempt | undefined {
  const isOpen = status === 'APPROVED' || status === 'PAYER_ACTION_REQUIRED';
  const isTriedAgain = isOpen && payments.every(({ status: each }) => each === 'failed');
  if (payments.length > 0 && !isTriedAgain) return undefined;
  const at =
    firstInstant(findText(order, 'update_time'), updatedAt, findText(order, 'create_time')) ??
    afterAll(payments) ??
    writtenAt();
  const code = status === 'APPROVED' || status === 'COMPLETED' ? status : undefined;
  return {
    id,
    at,
    status: stepStatuses.get(status) ?? 'started',
    ...moneyOf(units),
    provider: 'paypal',
    card: source.card,
    threeDS: source.threeDS,
    notes: code === undefined ? [] : toNotes([{ at, from: 'psp', scheme: 'paypal', code }]),
  };
}

function afterAll(payments: readonly Attempt[]): string | undefined {
  return payments
    .map(({ at }) => at)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

/** The units' amounts together; undefined where one of them does not tell. */
function moneyOf(units: readonly JsonObject[]): { amount?: number; currency?: string } {
  const all = units.map((unit) => findMoney(unit, 'amount'));
  const currency = all[0]?.currency;
  if (currency === undefined || all.some((each) => each.currency !== currency)) return {};
  let amount = 0;
  for (const each of all) {
    if (each.amount === undefined) return {};
    amount += each.amount;
  }
  return { amount, currency };
}

/** PayPal fills in `default`, and libraries a UUID of the moment; neither helps anyone to find an order. */
function ownReference(unit: JsonObject): string | undefined {
  const reference = findText(unit, 'reference_id');
  const isMade =
    reference === 'default' || /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(reference ?? '');
  return isMade ? undefined : reference;
}

function itemsOf(units: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const items = units.flatMap((unit) => findObjects(unit, 'items') ?? []);
  if (items.length === 0) return undefined;
  return items.map((item) => {
    const quantity = findQuantity(item, 'quantity') ?? Number(findText(item, 'quantity') ?? Number.NaN);
    return withoutAbsent({
      name: findText(item, 'name'),
      quantity: Number.isFinite(quantity) ? quantity : undefined,
    });
  });
}
