import type { OrderStatus } from '../../../orders/vocabulary.ts';
import { decimalMoney, toCurrency, type Amount } from '../amounts.ts';
import { firstInstant } from '../instants.ts';
import {
  findNumber,
  findObject,
  findObjects,
  findText,
  unlessEmpty,
  withoutAbsent,
  type JsonObject,
} from '../json-fields.ts';
import { toTransaction } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { toAttempt } from './attempt.ts';
import { findId } from './ids.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  pending: 'awaiting_payment',
  authorized: 'awaiting_payment',
  partially_paid: 'awaiting_payment',
  unpaid: 'awaiting_payment',
  paid: 'paid',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  voided: 'cancelled',
  expired: 'expired',
};

export function isOrder(value: JsonObject): boolean {
  return (
    typeof (value['financial_status'] ?? value['displayFinancialStatus']) === 'string' ||
    (typeof value['name'] === 'string' && (findText(value, 'id') ?? '').startsWith('gid://shopify/Order/'))
  );
}

/** The first of two names, REST's and GraphQL's, under which a field has a text. */
function either(object: JsonObject | undefined, rest: string, graph: string): string | undefined {
  return findText(object, rest) ?? findText(object, graph);
}

/** A shop's order: its number is the name without the sign before it, and its transactions may not have been asked for. */
export function fromOrder(order: JsonObject, context: ShapeContext): ShapedRecord {
  const id = findId(order, 'id');
  const number = findText(order, 'name')?.replace(/^#/, '') ?? findText(order, 'order_number') ?? id;
  const word = either(order, 'financial_status', 'displayFinancialStatus')?.toLowerCase();
  const isCancelled = either(order, 'cancelled_at', 'cancelledAt') !== undefined;
  const status = isCancelled && word !== 'refunded' ? 'cancelled' : statuses[word ?? 'pending'];
  if (number === undefined) return noOrder(inside(context, '.name'), 'is required');
  if (status === undefined)
    return noOrder(inside(context, '.financial_status'), 'is not a known status of a Shopify order');
  const money = moneyOf(order);
  const document = withoutAbsent({
    number,
    merchant: context.merchant,
    placedAt:
      firstInstant(either(order, 'processed_at', 'processedAt'), either(order, 'created_at', 'createdAt')) ??
      context.writtenAt(),
    status,
    nativeStatus: word,
    ...withoutAbsent({ ...money }),
    customer: customerOf(order),
    items: itemsOf(order),
    references: unlessEmpty({ shopify_order: id === number ? undefined : id }),
    updatedAt: firstInstant(either(order, 'updated_at', 'updatedAt')),
    transactions: transactionsOf(order, money.currency, context),
  });
  return { kind: 'document', document, partial: false, path: context.path };
}

function moneyOf(order: JsonObject): Amount {
  const set = findObject(
    findObject(order, 'totalPriceSet') ?? findObject(order, 'total_price_set'),
    'shopMoney',
  );
  if (set !== undefined) return decimalMoney(set, 'amount', 'currencyCode');
  const currency = toCurrency(either(order, 'currency', 'currencyCode'));
  return decimalMoney(
    { amount: order['total_price'] ?? order['totalPrice'], currency },
    'amount',
    'currency',
  );
}

function transactionsOf(
  order: JsonObject,
  currency: string | undefined,
  context: ShapeContext,
): readonly JsonObject[] | undefined {
  const list = findObjects(order, 'transactions') ?? findObjects(findObject(order, 'transactions'), 'nodes');
  return list
    ?.map((each) => toAttempt(each, currency, context))
    .filter((attempt) => attempt !== undefined)
    .map(toTransaction);
}

function customerOf(order: JsonObject): JsonObject | undefined {
  const customer = findObject(order, 'customer');
  const address = findObject(order, 'billing_address') ?? findObject(order, 'billingAddress');
  const nameIn = (person: JsonObject | undefined): string | undefined => {
    const parts = [either(person, 'first_name', 'firstName'), either(person, 'last_name', 'lastName')].filter(
      Boolean,
    );
    return (
      findText(person, 'displayName') ?? (parts.length === 0 ? findText(person, 'name') : parts.join(' '))
    );
  };
  return unlessEmpty({
    name: nameIn(customer) ?? nameIn(address),
    email:
      findText(order, 'email') ??
      either(order, 'contact_email', 'contactEmail') ??
      findText(customer, 'email'),
    phone: findText(order, 'phone') ?? findText(customer, 'phone') ?? findText(address, 'phone'),
    company: findText(address, 'company'),
    language: either(order, 'customer_locale', 'customerLocale'),
  });
}

function itemsOf(order: JsonObject): readonly JsonObject[] | undefined {
  const lines = findObjects(order, 'line_items') ?? findObjects(findObject(order, 'lineItems'), 'nodes');
  return lines?.map((line) =>
    withoutAbsent({ name: either(line, 'name', 'title'), quantity: findNumber(line, 'quantity') }),
  );
}
