import pMap from 'p-map';
import { foldEmail } from '../../../orders/search-keys.ts';
import { orderNumberKeys } from '../../shapes/order-number.ts';
import { findObject, findText, type JsonObject } from '../../shapes/json-fields.ts';
import { referencesNamed, transactionIds, unique } from '../ids-of.ts';
import type { Found, Wanted } from '../live-source.ts';
import type { StripeApi } from './stripe-api.ts';

const atOnce = 4;
const customersAtMost = 5;
const guestDays = 30;
const guestPages = 5;
const day = 86_400;

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

interface Sought {
  readonly intents: readonly JsonObject[];
  readonly charges: readonly JsonObject[];
  readonly ifNothing: readonly string[];
}

const nothing: Sought = { intents: [], charges: [], ifNothing: [] };

/** Payments by id, order number, e-mail, name or last four digits, and those of the orders that a shop answered with. */
export async function findPayments(api: StripeApi, { text, orders }: Wanted, now: number): Promise<Found> {
  const ofOrders = unique(orders.flatMap(({ number }) => [number.replace(/^#/, '')]));
  const ids = unique([
    ...orders.flatMap((order) => referencesNamed(order, 'payment_intent', 'charge')),
    ...orders.flatMap((order) => transactionIds(order, /^(?:pi|ch|py)_\w+$/)),
  ]);
  const sought = [
    ...(await pMap(ids, (id) => byId(api, id), { concurrency: atOnce })),
    ...(await pMap(ofOrders, (number) => byNumber(api, number), { concurrency: atOnce })),
    // What a shop has found by name or e-mail is found: its orders' payments are all that is missing.
    ...(orders.length > 0 ? [] : [await byText(api, text.trim(), now)]),
  ];
  const intents = distinct(sought.flatMap((each) => each.intents));
  const whole = await pMap(intents, (intent) => api.withCharges(intent), { concurrency: atOnce });
  const known = new Set(intents.map((intent) => intent['id']));
  const charges = distinct(sought.flatMap((each) => each.charges)).filter(
    (charge) => !known.has(intentIdOf(charge)),
  );
  return {
    items: api.context.read([...whole, ...charges], 'look-up'),
    notices: [],
    ifNothing: sought.flatMap((each) => each.ifNothing),
  };
}

function intentIdOf(charge: JsonObject): string | undefined {
  return findText(charge, 'payment_intent') ?? findText(findObject(charge, 'payment_intent'), 'id');
}

function distinct(objects: readonly JsonObject[]): readonly JsonObject[] {
  return [...new Map(objects.map((object) => [findText(object, 'id'), object])).values()];
}

async function byId(api: StripeApi, id: string): Promise<Sought> {
  if (id.startsWith('pi_')) {
    const intent = await api.one(`payment_intents/${id}`);
    return intent === undefined ? nothing : { ...nothing, intents: [intent] };
  }
  const charge = await api.one(`charges/${id}`, [['expand[]', 'payment_intent']]);
  return charge === undefined ? nothing : fromCharges([charge]);
}

/** Charges by their intents, where these came along. */
function fromCharges(charges: readonly JsonObject[]): Sought {
  const intents = charges
    .map((charge) => findObject(charge, 'payment_intent'))
    .filter((intent) => intent !== undefined);
  return { ...nothing, intents, charges };
}

async function byNumber(api: StripeApi, number: string): Promise<Sought> {
  const clause = orderNumberKeys.map((key) => `metadata[${quoted(key)}]:${quoted(number)}`).join(' OR ');
  const intents = await api.search('payment_intents', clause);
  if (intents.length > 0) return { ...nothing, intents };
  return fromCharges(await api.search('charges', clause, ['payment_intent']));
}

async function byText(api: StripeApi, text: string, now: number): Promise<Sought> {
  if (/^(?:pi|ch|py)_\w+$/.test(text)) return byId(api, text);
  if (/^cus_\w+$/.test(text)) return ofCustomers(api, [text]);
  if (text.includes('@')) return byEmail(api, foldEmail(text), now);
  const ifNothing = ['Stripe finds new payments by their order number within a minute or so.'];
  const found = await byNumber(api, text.replace(/^#/, ''));
  if (found.intents.length + found.charges.length > 0) return found;
  const last4 = /^\D{0,19}(\d{4})$/.exec(text)?.[1];
  if (last4 !== undefined) {
    const clause = `payment_method_details.card.last4:${quoted(last4)}`;
    return { ...fromCharges(await api.search('charges', clause, ['payment_intent'])), ifNothing };
  }
  if (!/\p{L}{2}/u.test(text)) return { ...nothing, ifNothing };
  const customers = await api.search('customers', `name~${quoted(text)}`);
  return { ...(await ofCustomers(api, idsOf(customers))), ifNothing };
}

function idsOf(objects: readonly JsonObject[]): readonly string[] {
  return objects.flatMap((object) => findText(object, 'id') ?? []);
}

async function ofCustomers(api: StripeApi, ids: readonly string[]): Promise<Sought> {
  const lists = await pMap(
    ids.slice(0, customersAtMost),
    (id) =>
      api.list('payment_intents', [
        ['customer', id],
        ['limit', '20'],
      ]),
    { concurrency: atOnce },
  );
  return { ...nothing, intents: lists.flatMap(({ objects }) => objects) };
}

/** A customer of Stripe has an e-mail; a guest only has it on the charge, which no search finds: those are looked through. */
async function byEmail(api: StripeApi, email: string, now: number): Promise<Sought> {
  const { objects } = await api.list('customers', [
    ['email', email],
    ['limit', String(customersAtMost)],
  ]);
  const ofAccounts = await ofCustomers(api, idsOf(objects));
  if (ofAccounts.intents.length > 0) return ofAccounts;
  const guests: JsonObject[] = [];
  const since = Math.floor(now / 1000) - guestDays * day;
  let after: string | undefined;
  let looked = 0;
  for (let page = 0; page < guestPages; page += 1) {
    const {
      objects: charges,
      hasMore,
      last,
    } = await api.list('charges', [
      ['created[gte]', String(since)],
      ['limit', '100'],
      ['expand[]', 'data.payment_intent'],
      ...(after === undefined ? [] : [['starting_after', after] as const]),
    ]);
    looked += charges.length;
    guests.push(...charges.filter((charge) => emailsOf(charge).includes(email)));
    after = last;
    if (!hasMore || last === undefined) break;
  }
  const notice = `Stripe finds no guest by e-mail: the latest ${looked} charges of the last ${guestDays} days were looked through. An order number or payment id finds older ones.`;
  return { ...fromCharges(guests), ifNothing: [notice] };
}

function emailsOf(charge: JsonObject): readonly string[] {
  return [
    findText(charge, 'receipt_email'),
    findText(findObject(charge, 'billing_details'), 'email'),
  ].flatMap((email) => (email === undefined ? [] : [foldEmail(email)]));
}
