import pMap from 'p-map';
import { foldEmail, foldNumber, foldWords } from '../../../orders/search-keys.ts';
import { findObject, findText, type JsonObject } from '../../shapes/json-fields.ts';
import { referencesNamed, transactionIds, unique } from '../ids-of.ts';
import type { Found, Wanted } from '../live-source.ts';
import type { PayPalApi } from './paypal.ts';
import { searchSpan, windowMs } from './transaction-search.ts';

const atOnce = 4;
const windows = 3;
const detailsAtMost = 10;
const ownId = /^[0-9A-Z]{13,20}$/;

const late =
  'PayPal tells of a transaction up to three hours later; the id of its order (from the shop) or payment finds it at once.';

/** Payments by PayPal's own ids, which is exact and at once, else among the transactions of the last 93 days. */
export async function findPayments(api: PayPalApi, { text, orders }: Wanted, now: number): Promise<Found> {
  const typed = text.trim();
  const ids = unique([
    ...(ownId.test(typed.toUpperCase()) && /\d/.test(typed) ? [typed.toUpperCase()] : []),
    ...orders.flatMap((order) => [
      ...referencesNamed(order, 'paypal_order'),
      ...transactionIds(order, ownId),
    ]),
  ]);
  const objects = (await pMap(ids, (id) => byId(api, id), { concurrency: atOnce })).flatMap(
    (each) => each ?? [],
  );
  if (objects.length > 0 || (orders.length > 0 && ids.length > 0)) {
    return { items: api.context.read(objects, 'look-up'), notices: [], ifNothing: [late] };
  }
  return byScan(api, [typed, ...orders.map(({ number }) => number)], now);
}

/** An id does not say whether it is an order's, a capture's or an authorization's. */
async function byId(api: PayPalApi, id: string): Promise<JsonObject | undefined> {
  for (const kind of ['v2/checkout/orders', 'v2/payments/captures', 'v2/payments/authorizations']) {
    const object = await api.one({ path: `${kind}/${id}` });
    if (object !== undefined) return object;
  }
  return undefined;
}

/** Transaction Search cannot be asked for an invoice, an e-mail or a name: it is read and compared here. */
async function byScan(api: PayPalApi, texts: readonly string[], now: number): Promise<Found> {
  const details: JsonObject[] = [];
  for (let index = 0; index < windows; index += 1) {
    const until = now - index * windowMs;
    for await (const page of searchSpan(api, { from: until - windowMs, until })) {
      details.push(...page.details.filter((detail) => texts.some((text) => isMeant(detail, text))));
    }
    if (details.length > 0) break;
  }
  const ids = unique(details.flatMap((detail) => orderOrPayment(detail) ?? [])).slice(0, detailsAtMost);
  // Search knows that a payment was declined, not why; the order or payment itself does.
  const whole = await pMap(ids, (id) => byId(api, id), { concurrency: atOnce });
  const values = [{ transaction_details: details }, ...whole.flatMap((each) => each ?? [])];
  return {
    items: details.length === 0 ? [] : api.context.read(values, 'look-up'),
    notices: [],
    ifNothing: [late, `Only the last ${windows * 31} days were looked through.`],
  };
}

function orderOrPayment(detail: JsonObject): string | undefined {
  const info = findObject(detail, 'transaction_info');
  const isOrder = findText(info, 'paypal_reference_id_type') === 'ODR';
  return isOrder ? findText(info, 'paypal_reference_id') : findText(info, 'transaction_id');
}

function isMeant(detail: JsonObject, text: string): boolean {
  const info = findObject(detail, 'transaction_info');
  const payer = findObject(detail, 'payer_info');
  const numbers = ['invoice_id', 'custom_field', 'transaction_id', 'paypal_reference_id'].map((key) =>
    findText(info, key),
  );
  if (text.includes('@')) return foldEmail(findText(payer, 'email_address') ?? '') === foldEmail(text);
  const number = foldNumber(text);
  if (number === '') return false;
  if (numbers.some((each) => each !== undefined && foldNumber(each) === number)) return true;
  const name = findObject(payer, 'payer_name');
  const words = foldWords(Object.values(name ?? {}).join(' '));
  return foldWords(text).every((word) => words.includes(word));
}
