import type { OrderStatus } from '../../../orders/vocabulary.ts';
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
import { toOrder } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { methodOf, toAttempts } from './attempts.ts';
import { findMoney } from './money.ts';

const statuses: ReadonlyMap<string, OrderStatus> = new Map([
  ['created', 'awaiting_payment'],
  ['pending', 'awaiting_payment'],
  ['authorized', 'awaiting_payment'],
  ['paid', 'paid'],
  ['shipping', 'processing'],
  ['completed', 'paid'],
  ['canceled', 'cancelled'],
  ['expired', 'expired'],
]);

/** An order of Mollie's orders interface: its payments are there only where they were asked for. */
export function fromOrder(order: JsonObject, context: ShapeContext): ShapedRecord {
  const id = findText(order, 'id');
  const status = statuses.get(findText(order, 'status') ?? '');
  if (id === undefined) return noOrder(inside(context, '.id'), 'is required');
  if (status === undefined)
    return noOrder(inside(context, '.status'), 'is not a known status of a Mollie order');
  const payments = findObjects(findObject(order, '_embedded'), 'payments');
  const attempts = payments?.flatMap((payment) => toAttempts(payment, context) ?? []);
  const address = findObject(order, 'billingAddress');
  const name = [findText(address, 'givenName'), findText(address, 'familyName')].filter(Boolean).join(' ');
  return toOrder(
    {
      id,
      number: findText(order, 'orderNumber'),
      attempts,
      placedAt: firstInstant(findText(order, 'createdAt')) ?? context.writtenAt(),
      status,
      nativeStatus: findText(order, 'status'),
      ...findMoney(order, 'amount'),
      paymentMethod: methodOf(order),
      customer: unlessEmpty({
        name: name === '' ? undefined : name,
        email: findText(address, 'email'),
        phone: findText(address, 'phone'),
        company: findText(address, 'organizationName'),
        language: findText(order, 'locale')?.replace('_', '-'),
      }),
      items: itemsOf(order),
      references: { mollie_order: id },
      paidAt: firstInstant(findText(order, 'paidAt')),
      expiresAt: firstInstant(findText(order, 'expiresAt')),
    },
    context,
  );
}

function itemsOf(order: JsonObject): readonly JsonObject[] | undefined {
  return findObjects(order, 'lines')?.map((line) =>
    withoutAbsent({ name: findText(line, 'name'), quantity: findNumber(line, 'quantity') }),
  );
}
