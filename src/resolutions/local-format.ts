import { primaryOf, type Language } from '../orders/language.ts';
import { exponentOf, toDecimal, type Money } from '../orders/money.ts';

/** The tag where it is one of this language that can be used, `de-CH` for `de`; else the language itself. */
export function toLocale(language: Language, tag: string | undefined): string {
  if (tag === undefined || primaryOf(tag) !== language) return language;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? language;
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

/** `Visa, Mastercard und JCB`. */
export function toLocalList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(items);
}

/** The name of a country by its ISO 3166-1 code. */
export function toCountryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
