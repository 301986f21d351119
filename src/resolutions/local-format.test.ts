import { describe, expect, it } from 'vitest';
import { formatLocalDay, formatLocalMoney, toLocale } from './local-format.ts';

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

  it('takes the shop’s country where the tag names none and the language is spoken there', () => {
    const swiss = { country: 'CH', languages: ['de', 'fr'] };
    expect(toLocale('de', 'de', swiss)).toBe('de-CH');
    expect(toLocale('fr', 'de-AT', swiss)).toBe('fr-CH');
    expect(toLocale('de', 'de-AT', swiss)).toBe('de-AT');
    expect(toLocale('it', undefined, swiss)).toBe('it');
    expect(toLocale('de', 'de', { country: 'Switzerland!', languages: ['de'] })).toBe('de');
  });

  it('writes a day with its weekday, the day first in English', () => {
    const day = Date.parse('2026-05-18T00:00:00Z');
    expect(formatLocalDay(day, 'de-CH')).toBe('Montag, 18. Mai 2026');
    expect(formatLocalDay(day, 'it')).toBe('lunedì 18 maggio 2026');
    expect(formatLocalDay(day, 'en')).toMatch(/^Monday,? 18 May 2026$/);
  });
});
