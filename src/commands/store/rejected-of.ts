import type { Order } from '../../orders/order.ts';
import { isSamePhone, toPhoneNumber } from '../../orders/phone.ts';
import { foldText } from '../../orders/search-keys.ts';

/** Whether the text of a record that was left out is of the customer. */
export type IsOfCustomer = (record: string) => boolean;

/** Shorter numbers and names are met in records of others. */
const shortest = 5;

const address = /[^\s"'<>,;:|()]+@[^\s"'<>,;:|()]+\.\p{L}+/gu;
const phoneLike = /(?<![\p{L}\p{N}_-])[+(]?\d[\d\s().\-/\u00a0]{4,24}\d(?![\p{L}\p{N}_])/gu;

/** A bare JSON number under such a key is money and not the number of an order. */
const money = String.raw`(?<!"\w*(?:amount|total|price|value|balance|fee)\w*"\s*:\s*)`;

/** The text as a whole word: `10001` is not meant by `100012`. */
function wordOf(text: string): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`${money}(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'u');
}

function texts(values: readonly (string | undefined)[], fold: (text: string) => string): readonly string[] {
  const folded = values.map((value) => fold(value ?? '').trim());
  return [...new Set(folded)].filter((value) => value.length >= shortest);
}

const lower = (text: string): string => text.toLowerCase();

/** JSON may write any character as its code. */
function decode(record: string): string {
  return record.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

interface Person {
  readonly emails: readonly (string | undefined)[];
  readonly phones: readonly (string | undefined)[];
  readonly names: readonly (string | undefined)[];
  readonly numbers: readonly string[];
}

/** One word that no stored order answers could be anybody's name. */
function personOf(text: string, orders: readonly Order[]): Person {
  if (orders.length > 0) {
    const customers = orders.map(({ customer = {} }) => customer);
    return {
      emails: customers.map(({ email }) => email),
      phones: customers.map(({ phone }) => phone),
      names: customers.map(({ name }) => (name?.trim().includes(' ') === true ? name : undefined)),
      numbers: orders.map(({ number }) => number),
    };
  }
  if (text.includes('@')) return { emails: [text], phones: [], names: [], numbers: [] };
  const isName = /\s/.test(text.trim()) && !/\d/.test(text);
  const numbers = /\d/.test(text) ? [text] : [];
  return { emails: [], phones: [text], names: isName ? [text] : [], numbers };
}

/**
 * By the customer's address, phone however it is written, order numbers, or full name; the name alone does not count
 * beside the address of somebody else. Without orders, by what was asked for.
 */
export function rejectedOf(text: string, orders: readonly Order[]): IsOfCustomer {
  const person = personOf(text, orders);
  const emails = new Set(texts(person.emails, lower));
  const phones = person.phones.flatMap((phone) => toPhoneNumber(phone ?? '') ?? []);
  const numbers = texts(person.numbers, foldText).map(wordOf);
  const names = texts(person.names, foldText).map(wordOf);
  return (raw) => {
    const record = decode(raw);
    const addresses = (record.match(address) ?? []).map(lower);
    if (addresses.some((one) => emails.has(one))) return true;
    const found = (record.match(phoneLike) ?? []).flatMap((one) => toPhoneNumber(one) ?? []);
    if (found.some((one) => phones.some((phone) => isSamePhone(one, phone)))) return true;
    const folded = foldText(record);
    if (numbers.some((number) => number.test(folded))) return true;
    return addresses.length === 0 && names.some((name) => name.test(folded));
  };
}
