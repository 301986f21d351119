import { decimalAmount, toCurrency } from '../../shapes/amounts.ts';
import { offsetAt } from '../../shapes/axerve/instants.ts';
import { firstInstant } from '../../shapes/instants.ts';
import {
  findObject,
  findText,
  unlessEmpty,
  withoutAbsent,
  type JsonObject,
} from '../../shapes/json-fields.ts';

/** What the states of a ticketing order mean; an unbooked one has lost its seats. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['paid', 'paid'],
  ['free', 'paid'],
  ['payment_requested', 'awaiting_payment'],
  ['prebooked', 'awaiting_payment'],
  ['unbooked', 'expired'],
  ['cancelled', 'cancelled'],
  ['refunded', 'refunded'],
]);

const dateKeys = ['date', 'created_at', 'date_created', 'order_date'];

interface Shop {
  readonly merchant: string;
  readonly currency: string;
}

/**
 * An order of the ticketing interface. Its documentation names the states and leaves the fields to trial, so the names that
 * clients have met are read; transactions are absent, for it does not tell of any.
 */
export function toOrderDocument(order: JsonObject, { merchant, currency }: Shop): JsonObject {
  const person = findObject(order, 'customer') ?? findObject(order, 'client') ?? order;
  const native = findText(order, 'status');
  const money = toCurrency(findText(order, 'currency')) ?? currency;
  const amount = ['amount', 'total', 'total_amount', 'price'].find(
    (key) => findText(order, key) !== undefined || typeof order[key] === 'number',
  );
  const name = [
    findText(person, 'firstname') ?? findText(person, 'first_name'),
    findText(person, 'lastname') ?? findText(person, 'last_name'),
  ].filter((part) => part !== undefined);
  return withoutAbsent({
    number: findText(order, 'order_id') ?? findText(order, 'id'),
    merchant,
    placedAt: firstInstant(...dateKeys.map((key) => withZone(findText(order, key)))),
    status: statuses.get(native ?? '') ?? 'on_hold',
    nativeStatus: native,
    amount: amount === undefined ? undefined : decimalAmount(order[amount], money),
    currency: money,
    customer: unlessEmpty({
      name: name.length === 0 ? findText(person, 'name') : name.join(' '),
      email: findText(person, 'email'),
      phone: findText(person, 'phone') ?? findText(person, 'mobile'),
      company: findText(person, 'company'),
    }),
  });
}

/** Dates without a zone are Geneva's. */
function withZone(text: string | undefined): string | undefined {
  const [, day = '', time = ''] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/.exec(text?.trim() ?? '') ?? [];
  const local = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(local) ? text : `${day}T${time}${offsetAt(local)}`;
}
