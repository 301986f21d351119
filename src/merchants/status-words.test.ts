import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '../orders/vocabulary.ts';
import { arubaHosting } from './aruba-hosting.ts';
import { arubaPec } from './aruba-pec.ts';
import type { NativeStatus } from './profile.ts';
import { findContradiction, readStatusWord } from './status-words.ts';
import { wooCommerceStatuses } from './woocommerce-statuses.ts';

const everywhere = [...wooCommerceStatuses, ...(arubaHosting.statuses ?? []), ...(arubaPec.statuses ?? [])];

describe('readStatusWord', () => {
  it.each<[string, OrderStatus]>([
    ['In attesa', 'on_hold'],
    ['In attesa del pagamento', 'awaiting_payment'],
    ['In attesa pagamento', 'awaiting_payment'],
    ['En attente', 'on_hold'],
    ['Attente paiement', 'awaiting_payment'],
    ['ON-HOLD', 'on_hold'],
    ['echouee', 'awaiting_payment'],
    ['In attesa del pagamento (12.03.2026)', 'awaiting_payment'],
    ['In attesa - bonifico', 'on_hold'],
  ])('reads %s as %s among the words of all shops', (word, status) => {
    expect(readStatusWord(word, everywhere)).toBe(status);
  });

  it('does not take the beginning of another label for the whole', () => {
    expect(readStatusWord('In attesa del pagamento', wooCommerceStatuses)).toBeUndefined();
    expect(readStatusWord('Not paid', [{ word: 'Paid', language: 'en', system: 's', status: 'paid' }])).toBe(
      undefined,
    );
  });

  it('knows the system first, and does not guess between two', () => {
    const words: readonly NativeStatus[] = [
      { word: 'Open', language: 'en', system: 'till', status: 'awaiting_payment' },
      { word: 'Open', language: 'en', system: 'store', status: 'on_hold' },
    ];
    expect(readStatusWord('open', words, 'store')).toBe('on_hold');
    expect(readStatusWord('open', words, 'till')).toBe('awaiting_payment');
    expect(readStatusWord('open', words)).toBeUndefined();
  });

  it.each(['', ' ', '-', '((', 'x'.repeat(100_000), '-'.repeat(100_000)])(
    'reads nothing in something else',
    (word) => {
      expect(readStatusWord(word, everywhere)).toBeUndefined();
    },
  );
});

describe('findContradiction', () => {
  it.each<[OrderStatus, string | undefined, OrderStatus | undefined]>([
    ['awaiting_payment', 'En attente', 'on_hold'],
    ['awaiting_payment', 'completed', 'paid'],
    ['on_hold', 'En attente', undefined],
    ['paid', 'processing', undefined],
    ['partially_refunded', 'completed', undefined],
    ['expired', 'cancelled', undefined],
    ['paid', 'a word of its own', undefined],
    ['paid', undefined, undefined],
  ])('status %s beside the word %s: %s', (status, nativeStatus, expected) => {
    expect(findContradiction({ status, nativeStatus }, wooCommerceStatuses)).toBe(expected);
  });
});
