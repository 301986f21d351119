import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { numberVariants } from './number-variants.ts';

describe('given a folded number', () => {
  it('gives every number one digit away, and swapped neighbours', () => {
    const digits = fc.stringMatching(/^\d{1,9}$/);
    fc.assert(
      fc.property(digits, digits, (number, other) => {
        const variants = numberVariants(number);
        expect(variants.includes(other)).toBe(distance(number, other) === 1 || isSwapped(number, other));
        expect(variants.every((variant) => distance(number, variant) <= 2)).toBe(true);
      }),
    );
  });

  it('tries letters only where there are some', () => {
    expect(numberVariants('12')).not.toContain('1a');
    expect(numberVariants('w2')).toContain('wc2');
  });
});

function isSwapped(number: string, other: string): boolean {
  return Array.from(number).some((_, at) => {
    const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
    return other !== number && swapped === other;
  });
}
