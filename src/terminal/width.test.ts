import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareWidths, toTerminalWidth, truncate, widthOf, wrap } from './width.ts';

beforeAll(async () => {
  await prepareWidths('漢');
});

describe('toTerminalWidth', () => {
  it.each([
    [undefined, 80],
    [0, 80],
    [Number.NaN, 80],
    [20, 60],
    [120, 120],
    [1000, 200],
  ])('of a terminal with %s columns is %i', (columns, width) => {
    expect(toTerminalWidth(columns)).toBe(width);
  });
});

describe('widthOf', () => {
  it.each([
    ['quotes and signs', 0x202f, 0x203b],
    ['currencies', 0x20a0, 0x20bf],
  ])('takes one column for each of the %s that need no library', (_what, first, last) => {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      expect([character, widthOf(character)]).toEqual([character, stringWidth(character)]);
    }
  });
});

describe('truncate', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['漢字', 1, '…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['abc', 0, ''],
    ['', 0, ''],
  ])('of %j to %i columns is %j', (text, width, expected) => {
    expect(truncate(text, width)).toBe(expected);
  });

  it('never gives more than the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, width) => {
        expect(widthOf(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('costs no more for a long text than for a line', () => {
    // Quadratic work would run into the time limit of the test.
    expect(truncate('漢'.repeat(1_000_000), 40)).toBe(`${'漢'.repeat(19)}…`);
  });
});

describe('wrap', () => {
  it('breaks between words, and inside a word that is too long', () => {
    expect(wrap('Do not honor', 6)).toBe('Do not\nhonor');
    expect(wrap('abcdefgh', 3)).toBe('abc\ndef\ngh');
  });

  it('never breaks inside a wide character', () => {
    expect(wrap('漢字漢字', 5)).toBe('漢字\n漢字');
    expect(wrap('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧\n👩‍👩‍👧');
  });
});
