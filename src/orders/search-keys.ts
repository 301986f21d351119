import type { Order } from './order.ts';
import { phoneKey, toPhoneNumber } from './phone.ts';

/** What a search key stands for; the letter is its prefix in a store's index. */
export const keyKinds = {
  number: 'n',
  email: 'e',
  phone: 'p',
  word: 'w',
  reference: 'r',
  last4: 'l',
} as const;
export type KeyKind = keyof typeof keyKinds;

export interface SearchKey {
  readonly kind: KeyKind;
  readonly value: string;
}

const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Text without regard to case, accents and typographic variants. ASCII takes the short way. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (letter) => foldedLetters[letter] ?? letter);
}

/** An order number or reference as an agent may type it: without case, spaces, `#` and separators. */
export function foldNumber(text: string): string {
  if (/^[A-Za-z\d]*$/.test(text)) return text.toLowerCase();
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a name or company, folded. */
export function foldWords(text: string): readonly string[] {
  return [...new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

export function foldEmail(text: string): string {
  return foldText(text).trim();
}

const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};

/** The text with its umlauts in two letters, as many people write them; undefined where it has none. */
export function writeOutUmlauts(text: string): string | undefined {
  if (isAscii(text)) return undefined;
  const composed = text.normalize('NFC').toLowerCase();
  const written = composed.replace(/[äöüøå]/g, (letter) => writtenOut[letter] ?? letter);
  return written === composed ? undefined : written;
}

/** The words of a name in both ways to write its umlauts. */
function* wordsOfName(name: string): Iterable<string> {
  yield* foldWords(name);
  const written = writeOutUmlauts(name);
  if (written !== undefined) yield* foldWords(written);
}

/** Every key under which a customer's order can be found. */
export function searchKeysOf(order: Order): readonly SearchKey[] {
  const keys: SearchKey[] = [];
  const known = new Set<string>();
  const add = (kind: KeyKind, value: string): void => {
    if (value === '' || known.size === known.add(keyKinds[kind] + value).size) return;
    keys.push({ kind, value });
  };
  add('number', foldNumber(order.number));
  const { email, phone, name, company } = order.customer ?? {};
  if (email !== undefined) add('email', foldEmail(email));
  const number = phone === undefined ? undefined : toPhoneNumber(phone);
  if (number !== undefined) add('phone', phoneKey(number));
  for (const word of wordsOfName(`${name ?? ''} ${company ?? ''}`)) add('word', word);
  for (const reference of Object.values(order.references ?? {})) add('reference', foldNumber(reference));
  for (const transaction of order.transactions ?? []) {
    add('reference', foldNumber(transaction.id));
    if (transaction.card?.last4 !== undefined) add('last4', transaction.card.last4);
  }
  return keys;
}
