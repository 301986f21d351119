import type { Order } from './order.ts';
import { phoneKey, toPhoneNumber } from './phone.ts';
import { foldEmail } from './search-keys.ts';

/** What orders of one customer share: e-mail address and phone number as keys; `isSameCustomer` has the last word. */
export function contactKeysOf({ customer }: Order): readonly string[] {
  const phone = toPhoneNumber(customer?.phone ?? '');
  return [
    ...(customer?.email === undefined ? [] : [`e ${foldEmail(customer.email)}`]),
    ...(phone === undefined ? [] : [`p ${phoneKey(phone)}`]),
  ];
}

/** Orders by their customers' keys. */
export class ContactIndex {
  readonly #byKey = new Map<string, Order[]>();

  add(order: Order): void {
    for (const key of contactKeysOf(order)) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [order]);
      else known.push(order);
    }
  }

  /** The orders that share a key, in the order in which they were added; one that shares two comes twice. */
  find(order: Order): readonly Order[] {
    return contactKeysOf(order).flatMap((key) => this.#byKey.get(key) ?? []);
  }
}
