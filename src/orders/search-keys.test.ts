import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder } from './an-order.test-data.ts';
import { foldEmail, foldNumber, foldText, foldWords, searchKeysOf } from './search-keys.ts';

const european = 'abcxyzABCXYZ0189 -àâäáåãçéèêëíìîïñóòôöõøúùûüýÿœæßłđÀÄÉÈÑÖÜÇØŒÆŁĐčřšžČŘŠŽ';
const name = fc.string({ unit: fc.constantFrom(...Array.from(european)), maxLength: 20 });

describe('foldText', () => {
  it.each([
    ['MÜLLER', 'muller'],
    ['Müller', 'muller'],
    ['José', 'jose'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['İstanbul', 'istanbul'],
    ['ﬁrma', 'firma'],
    ['Ａｄａ', 'ada'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('disregards case and the way accents are encoded, and folds once for ever', () => {
    fc.assert(
      fc.property(name, (text) => {
        const folded = foldText(text);
        expect(foldText(text.toUpperCase())).toBe(folded);
        expect(foldText(text.toLowerCase())).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldNumber', () => {
  it.each([
    ['#1001', '1001'],
    [' 1001 ', '1001'],
    ['A-1001/b', 'a1001b'],
    ['a 1001 B', 'a1001b'],
    ['﹟1001', '1001'],
    ['001001', '001001'],
    ['###', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(foldNumber(text)).toBe(folded);
  });
});

it('foldWords names each word once', () => {
  expect(foldWords("Anne-Marie d'Été ANNE")).toEqual(['anne', 'marie', 'd', 'ete']);
});

it('foldEmail disregards case and the space around', () => {
  expect(foldEmail(' Ada@Example.ORG ')).toBe('ada@example.org');
});

describe('searchKeysOf', () => {
  it('finds an order by everything known of it', () => {
    const order = anOrder({
      number: 'A-1001',
      customer: {
        name: 'Ada Weiß',
        email: 'Ada@Example.org',
        phone: '+41 79 123 45 67',
        company: 'Weiß & Co',
      },
      references: { invoice: 'INV 2026/17' },
      transactions: [aTransaction({ id: 'pi_3X', card: { last4: '0042' } })],
    });
    expect(searchKeysOf(order)).toEqual([
      { kind: 'number', value: 'a1001' },
      { kind: 'email', value: 'ada@example.org' },
      { kind: 'phone', value: '234567' },
      { kind: 'word', value: 'ada' },
      { kind: 'word', value: 'weiss' },
      { kind: 'word', value: 'co' },
      { kind: 'reference', value: 'inv202617' },
      { kind: 'reference', value: 'pi3x' },
      { kind: 'last4', value: '0042' },
    ]);
  });

  it('has the number alone where nothing else is known, and no empty key', () => {
    const order = anOrder({ customer: { name: ' ', email: '', phone: '-' }, references: { note: '#' } });
    expect(searchKeysOf(order)).toEqual([{ kind: 'number', value: '1001' }]);
  });
});
