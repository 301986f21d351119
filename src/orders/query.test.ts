import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder } from './an-order.test-data.ts';
import { bestMatches, matchesQuery, toQuery } from './query.ts';

const ada = anOrder({
  number: 'A-1001',
  customer: {
    name: 'José Müller-Weiß',
    email: 'Jose.Muller@Example.org',
    phone: '+41 79 123 45 67',
    company: 'Café Œuvre',
  },
  references: { invoice: 'INV-2026/17' },
  transactions: [aTransaction({ id: 'pi_3Nx', card: { last4: '4242' } })],
});

const kindsOf = (text: string, order = ada): readonly string[] => matchesQuery(order, toQuery(text));

describe('given an order with everything known of its customer', () => {
  it.each([
    ['number', 'A-1001'],
    ['number', 'a1001'],
    ['number', '#A 1001'],
    ['email', 'jose.muller@example.org'],
    ['email', ' JOSE.MULLER@EXAMPLE.ORG'],
    ['phone', '+41791234567'],
    ['phone', '0041 79 123 45 67'],
    ['phone', '079 123 45 67'],
    ['phone', '+41 (0)79 123 45 67'],
    ['word', 'müller'],
    ['word', 'MULLER'],
    ['word', 'weiss jose'],
    ['word', 'Weiß'],
    ['word', 'cafe oeuvre'],
    ['reference', 'inv 2026 17'],
    ['reference', '#INV-2026/17'],
    ['reference', 'PI_3NX'],
    ['last4', '4242'],
    ['last4', '**** 4242'],
    ['last4', '•••• 4242'],
    ['last4', '**** **** **** 4242'],
    ['last4', 'xxxx-xxxx-xxxx-4242'],
    ['last4', '...4242'],
    ['last4', '…4242'],
  ])('finds it as a %s: %s', (kind, text) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    ['another number', 'A-1002'],
    ['a part of the number', '1001'],
    ['another e-mail address', 'jose.muller@example.com'],
    ['a phone number with the same end', '+41 44 123 45 67'],
    ['one of its words and one that is not', 'José Meier'],
    ['a part of a word', 'mull'],
    ['other last four digits', '4243'],
    ['more digits than four', '14242'],
    ['nothing', ''],
    ['signs only', '*** #'],
  ])('does not find it by %s', (_what, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('given a customer of whom little is known', () => {
  it('finds nobody by a phone number that is not there', () => {
    expect(kindsOf('079 123 45 67', anOrder())).toEqual([]);
  });

  it('keeps a leading zero of an order number', () => {
    expect(kindsOf('01001', anOrder({ number: '1001' }))).toEqual([]);
    expect(kindsOf('01001', anOrder({ number: '01001' }))).toEqual(['number']);
  });

  it('reads digits in every way they can be meant', () => {
    const byNumber = anOrder({ number: '4242' });
    const byCard = anOrder({ transactions: [aTransaction({ card: { last4: '4242' } })] });
    expect(kindsOf('4242', byNumber)).toEqual(['number']);
    expect(kindsOf('4242', byCard)).toEqual(['last4']);
  });
});

describe('toQuery', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { keys } of toQuery(text).readings) {
          expect(keys.length).toBeGreaterThan(0);
          for (const { value } of keys) expect(value).not.toBe('');
        }
      }),
    );
  });

  it('reads a long row of dots at once', () => {
    expect(toQuery(`${'.'.repeat(100_000)}a`).readings).not.toEqual([]);
  });
});

describe('bestMatches', () => {
  const byNumber = anOrder({ number: '1001' });
  const bySpelling = anOrder({ number: '#1001' });
  const byName = anOrder({ number: '2002', customer: { name: 'Agent 1001' } });

  it('prefers the number as it was typed', () => {
    expect(bestMatches([bySpelling, byName, byNumber], toQuery('1001'))).toEqual([byNumber]);
  });

  it('prefers a number typed loosely to any other match', () => {
    expect(bestMatches([byName, bySpelling], toQuery('1001'))).toEqual([bySpelling]);
  });

  it('keeps the same number at two merchants apart: both match', () => {
    const elsewhere = anOrder({ number: '1001', merchant: 'other' });
    expect(bestMatches([byNumber, elsewhere, byName], toQuery(' 1001 '))).toEqual([byNumber, elsewhere]);
  });

  it('keeps all where none is found by its number', () => {
    const second = anOrder({ number: '2003', customer: { name: 'Agent' } });
    expect(bestMatches([byName, second], toQuery('agent'))).toEqual([byName, second]);
  });
});
