import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCardNumbers } from './find-card-numbers.ts';
import { findLabelledCodes } from './labelled-codes.ts';
import { mayHoldCardData } from './may-hold-card-data.ts';
import { maskOddGroups } from './odd-groups.ts';
import { toPlainText, toUnescapedText, withoutEscapes } from './plain-text.ts';

const pieces = fc.constantFrom(
  ...[
    'CVC',
    'cvv2',
    'cvv 2',
    'Prüfziffer',
    'Pru\u0308fziffer',
    'security code',
    'card',
    'cryptogramme',
    'ist',
    'Nr.',
  ],
  ...[
    ' ',
    ' ',
    ':',
    '=',
    '"',
    '(',
    '**',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '–',
    '-',
    '.',
    '%20',
    '%22',
    '\u001b[0m',
  ],
  ...[
    '1',
    '2',
    '3',
    '123',
    '1234',
    '12345',
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111',
    '1111',
    '1111/1111',
    '411111',
    '&nbsp;',
    '、',
    '４',
    '٣',
    'é',
    'x',
    '_',
  ],
);

describe('a first look for card data', () => {
  it('misses nothing that the search would find', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        fc.pre(!mayHoldCardData(text));
        for (const reading of [text, withoutEscapes(text), toUnescapedText(text) ?? '']) {
          const plain = toPlainText(reading);
          expect(findCardNumbers(plain, 'text')).toEqual([]);
          expect(findLabelledCodes(plain)).toEqual([]);
          expect(maskOddGroups(reading)).toBe(reading);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'Do not honor (05)',
    'Order 2026-03-01, 49.90 €',
    'card 12345678 declined',
    'Order 7572606, 490.90 €, card declined on 2026-03-01 12:15',
    'code 490 given',
  ])('passes over %j', (note) => {
    expect(mayHoldCardData(note)).toBe(false);
  });
});
