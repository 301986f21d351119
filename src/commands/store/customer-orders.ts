import { AppError, Exit } from '../../errors.ts';
import type { Order } from '../../orders/order.ts';
import { toQuery } from '../../orders/query.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { foldText } from '../../orders/search-keys.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import type { Store } from '../../store/store.ts';
import { cleanText } from '../../terminal/clean-text.ts';

const pageSize = 1000;
const listedAtMost = 5;

async function findAll(store: Store, text: string): Promise<readonly Order[]> {
  const found: Order[] = [];
  const query = toQuery(text);
  for (let after: Order | undefined, isEnd = false; !isEnd;) {
    const page = await store.find(query, { limit: pageSize, ...(after && { after }) });
    found.push(...page.items);
    after = page.items.at(-1);
    isEnd = !page.hasMore;
  }
  return found;
}

/** Without a contact there is only the name to go by. */
function isSamePerson(a: Order, b: Order): boolean {
  if (isSameCustomer(a, b)) return true;
  const [one, other] = [a, b].map(({ customer = {} }) =>
    customer.email === undefined && customer.phone === undefined ? foldText(customer.name ?? '') : '',
  );
  return one !== '' && one === other;
}

/** The orders parted by customer. */
function toCustomers(orders: readonly Order[]): readonly (readonly Order[])[] {
  const customers: Order[][] = [];
  for (const order of orders) {
    const [first, ...others] = customers.filter((one) => one.some((known) => isSamePerson(known, order)));
    if (first === undefined) {
      customers.push([order]);
      continue;
    }
    first.push(order, ...others.flat());
    for (const other of others) customers.splice(customers.indexOf(other), 1);
  }
  return customers;
}

function severalCustomers(text: string, customers: readonly (readonly Order[])[]): AppError {
  const lines = customers.slice(0, listedAtMost).map(([order]) => {
    const { name = '', email = '', phone = '' } = order?.customer ?? {};
    return cleanText([name, email, phone, `order ${order?.number ?? ''}`].filter(Boolean).join('  '));
  });
  const more = customers.length > listedAtMost ? [`… and ${customers.length - listedAtMost} more`] : [];
  return new AppError({
    code: 'several_customers',
    message: [`${customers.length} customers match "${maskCardData(text)}":`, ...lines, ...more].join('\n'),
    hint: 'Give the e-mail address, the phone or an order number of the one who is meant.',
    exitCode: Exit.ambiguous,
  });
}

const keyOf = ({ merchant, number }: Order): string => JSON.stringify([merchant, number]);

/** The orders with the same address or phone. */
async function findOthers(store: Store, order: Order, asked: Set<string>): Promise<readonly Order[]> {
  const others: Order[] = [];
  for (const contact of [order.customer?.email, order.customer?.phone]) {
    if (contact === undefined || contact.trim() === '' || asked.has(contact)) continue;
    asked.add(contact);
    others.push(...(await findAll(store, contact)));
  }
  return others.filter((other) => isSameCustomer(order, other));
}

/** Every order of the one customer that is meant; empty where there is none. Throws exit 4 where several match. */
export async function findCustomerOrders(store: Store, text: string): Promise<readonly Order[]> {
  const customers = toCustomers(await findAll(store, text));
  if (customers.length > 1) throw severalCustomers(text, customers);
  const waiting = [...(customers[0] ?? [])];
  const found = new Map(waiting.map((order) => [keyOf(order), order]));
  const asked = new Set<string>();
  // Whoever gave another address with the same phone is the same customer, and so on.
  for (let order = waiting.pop(); order !== undefined; order = waiting.pop()) {
    for (const other of await findOthers(store, order, asked)) {
      if (found.has(keyOf(other))) continue;
      found.set(keyOf(other), other);
      waiting.push(other);
    }
  }
  return [...found.values()];
}
