import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, formatMoney, isCurrency, toDecimal } from './money.ts';

const currency = fc.constantFrom('EUR', 'CHF', 'JPY', 'KRW', 'KWD', 'TND', 'CLF', 'UYW', 'HUF');
const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('isCurrency', () => {
  it.each(['EUR', 'CHF', 'USD', 'JPY', 'KWD'])('takes %s', (code) => {
    expect(isCurrency(code)).toBe(true);
  });

  it.each(['eur', 'EURO', 'XXX', '978', '€', '', 'toString'])('refuses %s', (code) => {
    expect(isCurrency(code)).toBe(false);
  });
});

describe('exponentOf', () => {
  it.each([
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
    [2, 'CHF CZK EUR GBP HUF MGA MRU TWD USD'],
    [3, 'BHD IQD JOD KWD LYD OMR TND'],
    [4, 'CLF UYW'],
  ])('is %i for %s', (exponent, codes) => {
    for (const code of codes.split(' ')) {
      expect(isCurrency(code), code).toBe(true);
      expect(exponentOf(code), code).toBe(exponent);
    }
  });
});

describe('toDecimal', () => {
  it.each([
    [{ amount: 8600, currency: 'CHF' }, '86.00'],
    [{ amount: 4500, currency: 'JPY' }, '4500'],
    [{ amount: 1250, currency: 'KWD' }, '1.250'],
    [{ amount: 5, currency: 'EUR' }, '0.05'],
    [{ amount: 0, currency: 'EUR' }, '0.00'],
    [{ amount: 0, currency: 'JPY' }, '0'],
    [{ amount: 9007199254740991, currency: 'EUR' }, '90071992547409.91'],
  ])('writes %o as %s', (money, text) => {
    expect(toDecimal(money)).toBe(text);
  });

  it('loses no unit: its digits are the amount, its decimals the exponent', () => {
    fc.assert(
      fc.property(amount, currency, (units, code) => {
        const [major = '', minor = ''] = toDecimal({ amount: units, currency: code }).split('.');
        expect(Number(major + minor)).toBe(units);
        expect(minor).toHaveLength(exponentOf(code));
        expect(major).toMatch(/^(0|[1-9]\d*)$/);
      }),
    );
  });
});

it('formatMoney puts the currency first', () => {
  expect(formatMoney({ amount: 8600, currency: 'CHF' })).toBe('CHF 86.00');
});
