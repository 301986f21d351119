import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCardData, maskCardNumbers } from './card-data.ts';
import { passesLuhn } from './luhn.ts';

const prefixes = ['4', '51', '55', '2221', '2720', '3528', '6011', '644', '65', '62', '81', '2200'];
const digit = fc.integer({ min: 0, max: 9 });

/** A card number of 16 digits with the check digit that makes it valid. */
const cardNumber = fc
  .tuple(fc.constantFrom(...prefixes), fc.array(digit, { minLength: 14, maxLength: 14 }))
  .map(([prefix, digits]) => {
    const body = (prefix + digits.join('')).slice(0, 15);
    const check = Array.from('0123456789').find((last) => passesLuhn(body + last)) ?? '';
    return body + check;
  });

const separator = fc.constantFrom(
  ' ',
  '  ',
  '-',
  '.',
  ' - ',
  '\u00A0',
  '\u2009',
  '\u200B',
  '\u2011',
  '\u3000',
);
const before = fc.constantFrom(
  '',
  'Karte: ',
  'paid (',
  '"',
  '=',
  '#',
  'é',
  ', ',
  ' / ',
  '<',
  '%22',
  '\\n',
  '[',
);
const after = fc.constantFrom(
  '',
  ' Karte',
  ') paid',
  '"',
  '&x=1',
  'é',
  ', ',
  ' / ',
  '>',
  '%22',
  '\\n',
  ']',
  '.',
);
const mask = (number: string) => `************${number.slice(-4)}`;

describe('maskCardNumbers', () => {
  it('masks every card number in any text around it', () => {
    fc.assert(
      fc.property(cardNumber, before, after, (number, head, tail) => {
        expect(maskCardNumbers(head + number + tail)).toBe(head + mask(number) + tail);
      }),
    );
  });

  it('masks every card number in groups of four, and digit by digit', () => {
    fc.assert(
      fc.property(cardNumber, separator, fc.constantFrom(/.{4}(?!$)/g, /.(?!$)/g), (number, gap, groups) => {
        const text = number.replace(groups, (group) => group + gap);
        expect(maskCardNumbers(`x ${text} y`)).toBe(`x ${mask(number)} y`);
      }),
    );
  });

  it('leaves no number whole, wherever its separators are', () => {
    fc.assert(
      fc.property(cardNumber, fc.array(fc.tuple(fc.nat(15), separator), { maxLength: 6 }), (number, gaps) => {
        const text = gaps.reduce((all, [at, gap]) => all.slice(0, at + 1) + gap + all.slice(at + 1), number);
        fc.pre(!/[^\d]{4}/.test(text));
        expect(maskCardNumbers(text)).toMatch(/\*{9}\d{4}/);
      }),
    );
  });

  it('leaves a number alone that is glued to letters', () => {
    fc.assert(
      fc.property(cardNumber, fc.constantFrom('a', 'Z', 'ch_', 'tok_1', 'f00'), (number, prefix) => {
        expect(maskCardNumbers(prefix + number)).toBe(prefix + number);
      }),
    );
  });
});

const fragment = fc.oneof(
  cardNumber,
  fc.constantFrom(
    '4',
    '1',
    '30',
    '4111',
    '1111',
    '123',
    '12/27',
    '2026-03-01',
    '**',
    '*********',
    'cvc',
    'CVV2',
    'cid',
  ),
  fc.constantFrom(
    ' ',
    '-',
    '.',
    ',',
    '\n',
    '\t',
    ':',
    '=',
    '"',
    '%22',
    '%20',
    '+',
    '/',
    '_',
    'a',
    'EUR',
    '４',
    '𝟒',
    '\u200B',
  ),
);

describe('maskCardData', () => {
  const texts = fc.array(fragment, { maxLength: 40 }).map((fragments) => fragments.join(''));

  it('has nothing left to mask after one pass', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskCardData(text);
        expect(maskCardData(masked)).toBe(masked);
      }),
      { numRuns: 5000 },
    );
  });

  it('returns texts without digits as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Nd}/u.test(text));
        expect(maskCardData(text)).toBe(text);
      }),
    );
  });

  it('keeps every text well formed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(maskCardData(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
