import { describe, expect, it } from 'vitest';
import { nearestNumbers } from './nearest-number.ts';

describe('nearestNumbers', () => {
  it('lists the nearest first, then by number', () => {
    expect(nearestNumbers('10015', ['10099', '10016', '10015-X', '10025', '20000'])).toEqual([
      '10015-X',
      '10016',
      '10025',
    ]);
  });

  it('disregards case, spaces and signs', () => {
    expect(nearestNumbers('#a 1001', ['A-1002'])).toEqual(['A-1002']);
  });

  it('allows one slip in a short number, two in a longer one', () => {
    expect(nearestNumbers('1234', ['1243', '1235'])).toEqual(['1235']);
    expect(nearestNumbers('12345', ['12354', '12399'])).toEqual(['12354', '12399']);
  });

  it('names each number once and no more than asked for', () => {
    expect(nearestNumbers('10010', ['10011', '10011', '10012', '10013'], 2)).toEqual(['10011', '10012']);
  });

  it.each(['', '###', '9'.repeat(65)])('proposes nothing for %s', (typed) => {
    expect(nearestNumbers(typed, ['1', '9'.repeat(65)])).toEqual([]);
  });

  it('gives the same list whatever the order of the numbers', () => {
    const numbers = ['10011', '10012', '10013', '11011'];
    expect(nearestNumbers('10010', numbers)).toEqual(nearestNumbers('10010', numbers.toReversed()));
  });
});
