import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../orders/money.ts';
import { decimalSignOf, readAmount } from './decimals.ts';

describe('given an amount as exports write it', () => {
  test.each([
    ['1234.50', 'EUR', 123450],
    ['1,234.50', 'EUR', 123450],
    ['1.234,50', 'EUR', 123450],
    ["1'234.50", 'CHF', 123450],
    ['1’234.50', 'CHF', 123450],
    ['1 234,50', 'EUR', 123450],
    ['1\u202f234,50 €', 'EUR', 123450],
    ['CHF 86.00', 'CHF', 8600],
    ['86.00 CHF', 'CHF', 8600],
    ['Fr. 86.00', 'CHF', 8600],
    ['-25,00', 'EUR', -2500],
    ['25,00-', 'EUR', -2500],
    ['−25.00', 'EUR', -2500],
    ['(25.00)', 'EUR', -2500],
    ['1.500.000', 'JPY', 1500000],
    ['1,500,000', 'EUR', 150000000],
    ['1.500', 'JPY', 1500],
    ['1,500', 'JPY', 1500],
    ['1500.00', 'JPY', 1500],
    ['1.500', 'KWD', 1500],
    ['12,34,567.50', 'INR', 123456750],
    ['.5', 'EUR', 50],
    ['12', 'EUR', 1200],
    ['0.00', 'EUR', 0],
  ])('when it is %s %s, then it is %i minor units', (text, currency, minor) => {
    expect(readAmount(text, currency, undefined)).toEqual({ minor });
  });

  test.each([
    ['1.500', 'EUR', 'ambiguous'],
    ['12.345', 'JPY', undefined],
    ['12.3456', 'EUR', 'too_fine'],
    ['1.234.5', 'EUR', 'no_amount'],
    ['(-25.00)', 'EUR', 'no_amount'],
    ['-25.00-', 'EUR', 'no_amount'],
    ['1,2,3', 'EUR', 'no_amount'],
    ['twelve', 'EUR', 'no_amount'],
    ['12.50 13.50', 'EUR', 'no_amount'],
  ])('when it is %s %s, then it is %s', (text, currency, problem) => {
    const read = readAmount(text, currency, undefined);

    expect('problem' in read ? read.problem : undefined).toBe(problem);
  });

  test('when the column tells the sign, then 1.500 is no riddle', () => {
    expect(readAmount('1.500', 'EUR', 'comma')).toEqual({ minor: 150000 });
    expect(readAmount('1.500', 'EUR', 'point')).toEqual({ minor: 150 });
    expect(decimalSignOf('1.500')).toBeUndefined();
    expect(decimalSignOf('0.500')).toBe('point');
    expect(decimalSignOf('12,5')).toBe('comma');
  });

  test('then every amount survives being written in either way', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(amount, fc.constantFrom('EUR', 'JPY', 'KWD'), fc.boolean(), (minor, currency, isComma) => {
        const [whole = '', fraction] = toDecimal({ amount: minor, currency }).split('.');
        const [group, point] = isComma ? ['.', ','] : [',', '.'];
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const text = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
        expect(readAmount(text, currency, isComma ? 'comma' : 'point')).toEqual({ minor });
      }),
    );
  });
});
