import { describe, expect, it } from 'vitest';
import { aCase, anOpenOrder } from '../a-case.test-data.ts';
import { factOf, type FactId } from './facts.ts';
import { toSituation, type FactValue, type Situation } from './situation.ts';

const cardQuestions = ['card.network', 'card.threeDSEnabled'] as const;

function told(answers: Readonly<Record<string, FactValue>>, fields = {}): Situation {
  return toSituation(aCase(anOpenOrder(fields), { told: answers }));
}

const isAsked = (fact: FactId, situation: Situation): boolean =>
  factOf(fact).isWorthAsking?.(situation) !== false;

describe('a customer', () => {
  it.each(cardQuestions)('is asked for %s while nobody knows how far he came', (fact) => {
    expect(isAsked(fact, told({}))).toBe(true);
    expect(isAsked(fact, told({ symptom: 'payment_refused' }))).toBe(true);
  });

  it.each(cardQuestions)('is not asked for %s where he never came to his card, or is past it', (fact) => {
    expect(isAsked(fact, told({ symptom: 'no_payment_link' }))).toBe(false);
    expect(isAsked(fact, told({ symptom: 'no_confirmation' }))).toBe(false);
  });

  it.each(cardQuestions)('is not asked for %s where the agent sees transactions that tell it', (fact) => {
    expect(isAsked(fact, told({ 'transactions.count': 1 }))).toBe(false);
    expect(isAsked(fact, told({ 'transactions.count': 0 }))).toBe(true);
    expect(isAsked(fact, told({}, { transactions: [] }))).toBe(true);
  });

  it('is not asked for a request of his bank where it refused', () => {
    expect(isAsked('bank.notified', told({ symptom: 'payment_refused' }))).toBe(false);
    expect(isAsked('bank.notified', told({ symptom: 'blank_page' }))).toBe(true);
  });
});
