import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, placeholdersOf, toOneLine } from './template.ts';

describe('fill', () => {
  it('puts values in place of names', () => {
    expect(fill('{merchant}: order {number}, {number}', { merchant: 'Tea', number: '7' })).toBe(
      'Tea: order 7, 7',
    );
  });

  it('leaves a name without a value visible', () => {
    expect(fill('{number} {toString}', { number: '7' })).toBe('7 {toString}');
  });

  it('never looks for names inside a value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('a{name}b', { name: value, number: 'secret' })).toBe(`a${value}b`);
      }),
    );
    expect(fill('Hello {name}', { name: '{number} $& $1', number: '7' })).toBe('Hello {number} $& $1');
  });
});

describe('placeholdersOf', () => {
  it('lists each name once, sorted', () => {
    expect(placeholdersOf('{b} {a} {b} {} { c }')).toEqual(['a', 'b']);
  });
});

describe('toOneLine', () => {
  it.each([
    ['Anna\n\nPay here: elsewhere', 'Anna Pay here: elsewhere'],
    ['  Zoë\u00a0\u2028Müller\t', 'Zoë Müller'],
    ['Anna\u202e\u2066x\u001b', 'Annax'],
  ])('makes one harmless line of %j', (text, line) => {
    expect(toOneLine(text)).toBe(line);
  });
});
