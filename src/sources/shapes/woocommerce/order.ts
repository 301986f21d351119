import type { OrderStatus } from '../../../orders/vocabulary.ts';
import { decimalMoney, type Amount } from '../amounts.ts';
import {
  findNumber,
  findObject,
  findObjects,
  findText,
  unlessEmpty,
  withoutAbsent,
  type JsonObject,
} from '../json-fields.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { methodOf } from './gateways.ts';
import { findDate } from './instants.ts';
import { findMeta, referencesIn } from './meta.ts';
import { findStatus } from './status-words.ts';
import { toTransactions } from './transactions.ts';

export function isOrder(value: JsonObject): boolean {
  return (
    typeof value['order_key'] === 'string' ||
    (typeof value['status'] === 'string' &&
      Array.isArray(value['line_items']) &&
      findObject(value, 'billing') !== undefined)
  );
}

/** An order of the shop, with its notes where they were loaded too; WooCommerce keeps no list of attempts. */
export function fromOrder(
  order: JsonObject,
  notes: readonly JsonObject[] | undefined,
  context: ShapeContext,
): ShapedRecord {
  const id = findText(order, 'id');
  const number = findText(order, 'number') ?? findMeta(order, '_order_number') ?? id;
  const placedAt = findDate(order, 'date_created');
  const native = findText(order, 'status');
  if (number === undefined) return noOrder(inside(context, '.number'), 'is required');
  if (placedAt === undefined) return noOrder(inside(context, '.date_created_gmt'), 'is required');
  const paidAt = findDate(order, 'date_paid');
  const money: Amount = decimalMoney(order, 'total', 'currency');
  const { subscription, ...ids } = referencesIn(order);
  const isRenewal = findText(order, 'created_via') === 'subscription' || subscription !== undefined;
  const gateway = findText(order, 'payment_method');
  const document = withoutAbsent({
    number,
    merchant: context.merchant,
    placedAt,
    status: statusOf(native ?? '', paidAt, order),
    nativeStatus: native,
    kind: isRenewal ? 'renewal' : undefined,
    ...money,
    paymentMethod: methodOf(gateway),
    customer: customerOf(order),
    items: itemsOf(order),
    references: unlessEmpty({ ...ids, subscription, order_id: id === number ? undefined : id }),
    paidAt,
    updatedAt: findDate(order, 'date_modified'),
    transactions: toTransactions(order, notes, { ...money, placedAt, paidAt, gateway }),
  });
  return { kind: 'document', document: withoutAbsent(document), partial: false, path: context.path };
}

/** A status that a plug-in has added says nothing by itself; whether the order was paid does. */
function statusOf(word: string, paidAt: string | undefined, order: JsonObject): OrderStatus {
  const known = findStatus(word)?.status;
  if (known !== undefined) return known;
  if (paidAt !== undefined) return 'processing';
  return order['needs_payment'] === true ? 'awaiting_payment' : 'on_hold';
}

function customerOf(order: JsonObject): JsonObject | undefined {
  const billing = findObject(order, 'billing');
  const name = [findText(billing, 'first_name'), findText(billing, 'last_name')].filter(Boolean).join(' ');
  return unlessEmpty({
    name: name === '' ? undefined : name,
    email: findText(billing, 'email'),
    phone: findText(billing, 'phone'),
    company: findText(billing, 'company'),
    language: findMeta(order, 'wpml_language'),
  });
}

function itemsOf(order: JsonObject): readonly JsonObject[] | undefined {
  return findObjects(order, 'line_items')?.map((item) =>
    withoutAbsent({ name: findText(item, 'name'), quantity: findNumber(item, 'quantity') }),
  );
}
