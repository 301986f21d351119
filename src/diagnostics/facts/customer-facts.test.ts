import { describe, expect, it } from 'vitest';
import { anOrder } from '../../orders/an-order.test-data.ts';
import { ago } from '../a-case.test-data.ts';
import { askableFacts, factOf, isFactId } from './facts.ts';
import { readFact, readFactOf } from './read-fact.test-data.ts';

it('an agent can be asked for the facts of the contract, and for no other', () => {
  expect([...askableFacts].toSorted()).toEqual([
    'bank.debited',
    'bank.notified',
    'card.network',
    'card.threeDSEnabled',
    'mailbox.checked',
    'other_card.tried',
    'payer.returned',
    'symptom',
    'transactions.count',
  ]);
});

it('each question offers at least two answers, all different', () => {
  for (const fact of askableFacts) {
    const choices = factOf(fact).ask ?? [];
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(1);
  }
});

it('the tab has no transactions or some: no number is asked for', () => {
  expect(factOf('transactions.count').ask).toEqual([0, 1]);
});

it.each(['symptom', 'bank.debited', 'mailbox.checked', 'other_card.tried'] as const)(
  '%s is what the agent was told, else unknown',
  (fact) => {
    const [answer = ''] = factOf(fact).ask ?? [];
    expect(readFact(fact, anOrder())).toBeUndefined();
    expect(readFact(fact, anOrder(), { told: { [fact]: answer } })).toBe(answer);
  },
);

describe('payer.returned', () => {
  const returned = { type: 'returned_from_bank', at: ago({ days: 1 }) } as const;
  const told = { 'payer.returned': true };

  it('is as told, where the events are unknown', () => {
    expect(readFact('payer.returned', anOrder())).toBeUndefined();
    expect(readFact('payer.returned', anOrder(), { told })).toBe(true);
  });

  it('is as the events say, where there are any: a list is complete', () => {
    expect(readFact('payer.returned', anOrder({ events: [returned] }))).toBe(true);
    expect(readFact('payer.returned', anOrder({ events: [] }), { told })).toBe(false);
  });
});

describe('bank.notified', () => {
  it('is true where a challenge was sent, else as told', () => {
    const sent = { status: 'failed', threeDS: { challengeSentAt: ago({ days: 1 }) } } as const;
    const told = { 'bank.notified': false };
    expect(readFactOf('bank.notified', [sent], { told })).toBe(true);
    expect(readFactOf('bank.notified', [{ status: 'failed' }], { told })).toBe(false);
    expect(readFact('bank.notified', anOrder())).toBeUndefined();
  });
});

it('isFactId knows no names but those of facts', () => {
  expect(['symptom', 'order.status', 'Symptom', 'toString', '__proto__'].map(isFactId)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
