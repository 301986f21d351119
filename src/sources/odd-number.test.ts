import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasOddNumber } from './odd-number.ts';

const pattern = /\d{4}(\D{1,12})\d{4}\1\d{4}|[A-Za-z]\d{13}/;
const part = fc.oneof(
  fc.constantFrom(
    '4111',
    '1111',
    '41111111',
    '411',
    'a',
    '|',
    ' - ',
    '", "',
    'x4111111111111111',
    '·'.repeat(13),
  ),
  fc.string({ maxLength: 3 }),
);

it('finds what the expression finds', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      expect(hasOddNumber(text)).toBe(pattern.test(text));
    }),
    { numRuns: 2000 },
  );
});
