import { describe, expect, it } from 'vitest';
import { aBankNote, aTransaction } from '../../orders/an-order.test-data.ts';
import type { Note, Transaction } from '../../orders/order.ts';
import { builtInKnowledge } from './built-in-knowledge.ts';
import { readTransaction as readWith, type TransactionAnswer } from './read-transaction.ts';

const readTransaction = (transaction: Transaction): TransactionAnswer =>
  readWith(transaction, builtInKnowledge);
const read = (...notes: readonly Note[]): TransactionAnswer => readTransaction(aTransaction({ notes }));
const [early, late] = [{ at: '2026-03-03T10:00:00Z' }, { at: '2026-03-03T11:00:00Z' }] as const;

describe('of several notes', () => {
  const fromShop = { from: 'shop', scheme: 'iso8583', code: '51' } as const;
  const fromBank = aBankNote('54');

  it('the bank’s comes before the shop’s', () => {
    expect(read(fromBank, fromShop).answer.reason).toBe('expired_card');
    expect(read(fromShop, fromBank)).toMatchObject({ answer: { reason: 'expired_card' }, note: fromBank });
  });

  it('the later comes before the earlier', () => {
    const [first, second] = [
      { ...aBankNote('51'), ...early },
      { ...fromBank, ...late },
    ];
    expect(read(first, second).answer.reason).toBe('expired_card');
    expect(read(second, first).answer.reason).toBe('expired_card');
  });

  it('one that says something comes before one that only says no', () => {
    expect(read(aBankNote('05'), fromShop).answer.reason).toBe('insufficient_funds');
    expect(read(fromShop, { ...aBankNote('05'), ...late }).answer.reason).toBe('insufficient_funds');
  });

  it('one that says no comes before one that says all is well', () => {
    expect(read({ ...aBankNote('00'), ...late }, { ...aBankNote('05'), ...early }).answer.reason).toBe(
      'do_not_honor',
    );
  });

  it('a sensitive one stays sensitive, and the card barred, whatever comes later', () => {
    const answer = read({ ...aBankNote('43'), ...early }, { ...aBankNote('51'), ...late });
    expect(answer.answer.reason).toBe('insufficient_funds');
    expect(answer).toMatchObject({ sayToCustomer: 'never', neverRetry: true });
  });
});

describe('advice on trying again', () => {
  const noMoney = aBankNote('51');

  it.each<[string, Note, string, boolean]>([
    ['Mastercard: never', { scheme: 'mastercard_advice', code: '03' }, 'never', true],
    ['Mastercard: in three days', { scheme: 'mastercard_advice', code: '02' }, 'later', false],
    ['Visa: never', { scheme: 'visa_category', code: '1' }, 'never', true],
    ['Stripe: never', { scheme: 'stripe', code: 'advice:do_not_try_again' }, 'never', true],
    ['Stripe: later', { scheme: 'stripe', code: 'advice:try_again_later' }, 'later', false],
  ])('%s: sets the retry and leaves the reason', (_what, advice, retry, neverRetry) => {
    for (const notes of [
      [noMoney, advice],
      [advice, noMoney],
    ]) {
      expect(read(...notes)).toMatchObject({ answer: { reason: 'insufficient_funds', retry }, neverRetry });
    }
  });

  it('tells how long to wait', () => {
    expect(read(noMoney, { scheme: 'mastercard_advice', code: '02' }).answer.delay).toBe('72h');
  });

  it('gives the reason where nothing else does', () => {
    expect(read({ scheme: 'mastercard_advice', code: '02' }).answer.reason).toBe('try_again_later');
  });

  it('bars a card for a code that forbids another try, not for one that reports success', () => {
    expect([read(aBankNote('N5')).neverRetry, read(aBankNote('R1')).neverRetry]).toEqual([true, true]);
    expect([read(aBankNote('00')).neverRetry, read(noMoney).neverRetry]).toEqual([false, false]);
  });
});

describe('what the 3-D Secure fields say', () => {
  const withThreeDS = (code: string, threeDS: Transaction['threeDS'] = { enrolled: 'N' }): string =>
    readTransaction(aTransaction({ notes: [aBankNote(code)], threeDS })).answer.reason;

  it('comes before a mere no and after a code that says why', () => {
    expect(withThreeDS('05')).toBe('card_not_enrolled_3ds');
    expect(withThreeDS('51')).toBe('insufficient_funds');
  });

  it('is as sensitive as a note', () => {
    const threeDS = { transStatus: 'R', transStatusReason: '10' } as const;
    expect(readTransaction(aTransaction({ threeDS }))).toMatchObject({
      answer: { reason: 'lost_or_stolen_card' },
      sayToCustomer: 'never',
      neverRetry: true,
    });
  });
});

describe('where nothing can be read', () => {
  it('says so, and keeps the note for the agent', () => {
    const note: Note = { from: 'bank', text: 'xyzzy' };
    expect(read(note)).toMatchObject({
      answer: { reason: 'unknown', matched: null },
      note,
      neverRetry: false,
    });
    expect(read()).toMatchObject({ answer: { reason: 'unknown' }, note: undefined, sayToCustomer: 'ok' });
  });
});

describe('the network of the card', () => {
  it('decides how a code is read', () => {
    const transaction = aTransaction({ card: { bin: '411111' }, notes: [aBankNote('82')] });
    expect(readTransaction(transaction).answer.reason).toBe('incorrect_cvc');
  });
});
