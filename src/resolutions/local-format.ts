import { primaryOf, type Language } from '../orders/language.ts';
import { exponentOf, toDecimal, type Money } from '../orders/money.ts';

/** Where a shop is and which languages it speaks to its customers. */
export interface Home {
  readonly country?: string;
  readonly languages: readonly string[];
}

/** A tag without a region leaves it open; a customer who writes in a language of the shop's country counts as there. */
function atHome(language: Language, { country, languages }: Home): string {
  const isSpoken = languages.some((spoken) => primaryOf(spoken) === language);
  return country === undefined || !isSpoken ? language : `${language}-${country}`;
}

function toOwnTag(language: Language, tag: string | undefined): string | undefined {
  const own = tag?.trim().replaceAll('_', '-');
  const says = own !== undefined && primaryOf(own) === language && own.toLowerCase() !== language;
  return says ? own : undefined;
}

/** The tag where it is one of this language that can be used, `de-CH` for `de`; else the language, in the shop's country. */
export function toLocale(
  language: Language,
  tag: string | undefined,
  home: Home = { languages: [] },
): string {
  try {
    return Intl.getCanonicalLocales(toOwnTag(language, tag) ?? atHome(language, home))[0] ?? language;
  } catch {
    return language;
  }
}

function isDecimal(text: string): text is `${number}` {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/**
 * The amount as a reader of this locale writes it: `86,00 €` in German, `CHF 86.00` in Swiss German. The decimal places are those of
 * ISO 4217, as everywhere in the program, and the digits never pass through a float.
 */
export function formatLocalMoney(money: Money, locale: string): string {
  const digits = exponentOf(money.currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const decimal = toDecimal(money);
  return isDecimal(decimal) ? format.format(decimal) : decimal;
}

/** A day (midnight UTC in epoch milliseconds) with its weekday: `Montag, 18. Mai 2026`. */
export function formatLocalDay(day: number, locale: string): string {
  // English without a region reads day first: these shops are European.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(day);
}

/** `Visa, Mastercard und JCB`. */
export function toLocalList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(items);
}

/** The name of a country by its ISO 3166-1 code. */
export function toCountryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
