import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import { anOpenOrder, aPayment, findingOf, shop, ticketing } from './a-case.test-data.ts';

const unknownShop = { id: 'unknown' };

describe('the verdict', () => {
  it('diagnosed: the best match is likely or certain, though questions may follow', () => {
    const finding = findingOf(anOpenOrder({ transactions: [] }), { terms: ticketing });
    expect(finding).toMatchObject({
      verdict: 'diagnosed',
      cause: 'payment_not_started',
      certainty: 'likely',
    });
    expect(finding.questions).not.toEqual([]);
  });

  it('no_problem: nobody has to do anything; it carries its cause', () => {
    expect(findingOf(anOpenOrder({ status: 'paid' }))).toMatchObject({
      verdict: 'no_problem',
      cause: 'already_paid',
      advice: { action: 'none', actor: 'nobody' },
    });
  });

  it('needs_answer: at most possible, and an answer could change it; it carries the best candidate', () => {
    const finding = findingOf(anOpenOrder(), { terms: unknownShop });
    expect(finding).toMatchObject({ verdict: 'needs_answer', certainty: 'possible' });
    expect(finding.cause).toBe('awaiting_customer_payment');
    expect(finding.questions).not.toEqual([]);
  });

  it('undetermined: neither; support looks into it', () => {
    expect(
      findingOf(anOpenOrder({ status: 'draft', transactions: [aPayment({ status: 'failed' })] }), {
        terms: unknownShop,
        told: { symptom: 'other', 'bank.debited': false, 'card.network': 'visa' },
      }),
    ).toMatchObject({
      verdict: 'undetermined',
      cause: null,
      certainty: null,
      rule: null,
      evidence: [],
      questions: [],
      advice: { action: 'escalate', actor: 'support' },
    });
  });

  it('is never diagnosed by a mere failure that says nothing', () => {
    const failed = aPayment({ status: 'failed' });
    expect(findingOf(anOpenOrder({ transactions: [failed] }), { terms: unknownShop })).toMatchObject({
      verdict: 'needs_answer',
      cause: 'generic_decline',
      certainty: 'possible',
    });
  });

  it('agrees with certainty, questions and advice for any order', () => {
    fc.assert(
      fc.property(randomOrder, fc.constantFrom(shop, ticketing, unknownShop), (order, terms) => {
        const { verdict, certainty, cause, rule, advice, questions } = findingOf(order, { terms });
        const isDecided = certainty === 'certain' || certainty === 'likely';
        expect([cause === null, rule === null]).toEqual([certainty === null, certainty === null]);
        if (isDecided) expect(verdict).toBe(advice?.actor === 'nobody' ? 'no_problem' : 'diagnosed');
        else expect(verdict).toBe(questions.length > 0 ? 'needs_answer' : 'undetermined');
        if (verdict !== 'needs_answer') expect(advice).not.toBeNull();
      }),
    );
  });
});
