import { describe, expect, it } from 'vitest';
import { formatLocalMoney, toLocale } from './local-format.ts';

/** No-break spaces as plain ones: which of them ICU takes is its own affair. */
const shown = (amount: number, currency: string, locale: string): string =>
  formatLocalMoney({ amount, currency }, locale).replace(/[\u00a0\u202f]/g, ' ');

describe('an amount for a reader', () => {
  it.each([
    [123450, 'EUR', 'de', '1.234,50 €'],
    [123450, 'EUR', 'fr', '1 234,50 €'],
    [123450, 'EUR', 'en', '€1,234.50'],
    [1234550, 'EUR', 'it', '12.345,50 €'],
    [8600, 'CHF', 'de-CH', 'CHF 86.00'],
    [8600, 'CHF', 'de', '86,00 CHF'],
    [4500, 'JPY', 'de', '4.500 ¥'],
    [1250, 'KWD', 'en', 'KWD 1.250'],
    // CLDR gives this currency no decimals, ISO 4217 three.
    [1250, 'IQD', 'en', 'IQD 1.250'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'en', '€90,071,992,547,409.91'],
  ])('%d %s in %s', (amount, currency, locale, expected) => {
    expect(shown(amount, currency, locale)).toBe(expected);
  });

  it('follows the region of the tag, where the tag is of the language and can be used', () => {
    expect(toLocale('de', 'de-CH')).toBe('de-CH');
    expect(toLocale('de', 'de_CH')).toBe('de-CH');
    expect(toLocale('de', 'fr-CH')).toBe('de');
    expect(toLocale('de', 'de-!')).toBe('de');
    expect(toLocale('de', undefined)).toBe('de');
  });
});
