import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../orders/order.ts';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import {
  aCase,
  ago,
  anOpenOrder,
  builtIn,
  findingOf,
  listOf,
  now,
  shop,
  ticketing,
} from './a-case.test-data.ts';
import { actionFacts } from './advice.ts';
import { diagnose } from './diagnose.ts';
import { toSituation } from './facts/situation.ts';
import { findPayBar } from './pay-again.ts';
import type { Family, Rule } from './rule.ts';
import { compileRules } from './rule-set.ts';
import { actions, symptoms } from './vocabulary.ts';

/** What an agent may have been told, at a moment near the order's transactions, where much may be alive. */
const parts = fc
  .record({
    symptom: fc.constantFrom(...symptoms),
    debited: fc.boolean(),
    minutesAgo: fc.integer({ min: 0, max: 20_000 }),
    terms: fc.constantFrom(shop, ticketing, { id: 'unknown' }),
  })
  .map(({ symptom, debited, minutesAgo, terms }) => ({
    terms,
    now: now - minutesAgo * 60_000,
    told: { symptom, 'bank.debited': debited },
  }));

const watching: ReadonlySet<Family> = new Set<Family>([
  'overcharge',
  'late_capture',
  'paid',
  'not_registered',
  'not_returned',
  'in_progress',
]);
const familyOf = new Map(builtIn.rules.map(({ rule }) => [rule.id, rule.family]));

/** An own rule before all others that matches any order and says what it likes. */
function anOwnRule(action: Rule['resolution']['action']): Rule {
  return {
    id: 'own',
    family: 'overcharge',
    cause: 'unknown',
    certainty: 'certain',
    when: { 'order.ageDays': { known: true } },
    resolution: { action, alternatives: actions.filter((other) => other !== action) },
    source: 'test',
    examples: [],
  };
}

it('wherever a built-in rule sees money there or on its way, no own rule gets it paid', () => {
  fc.assert(
    fc.property(randomOrder, parts, fc.constantFrom(...actions), (order, known, action) => {
      const { rule } = findingOf(order, known);
      fc.pre(rule !== null && watching.has(familyOf.get(rule) ?? 'silence'));
      const finding = diagnose(compileRules([anOwnRule(action)]), aCase(order, known));
      const advised = [finding.advice?.action ?? 'none', ...(finding.advice?.alternatives ?? [])];
      expect([finding.rule, finding.mayGoThrough]).toEqual(['own', true]);
      expect(advised.filter((each) => actionFacts[each].pays)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('advice of an own rule to finish a payment', () => {
  const adviceOn = (action: Rule['resolution']['action'], order: Order): string | undefined =>
    diagnose(compileRules([anOwnRule(action)]), aCase(order)).advice?.action;
  const at = ago({ minutes: 5 });
  const challenge = { at, status: 'requires_action', provider: 'stripe' } as const;
  const wallet = { ...challenge, provider: 'paypal' } as const;

  it.each([
    ['complete_authentication', challenge],
    ['approve_in_wallet', wallet],
    ['complete_authentication', { at, status: 'started' }],
  ] as const)('%s stays while that is what is under way', (action, payment) => {
    expect(adviceOn(action, anOpenOrder(listOf(payment)))).toBe(action);
  });

  it.each([
    ['complete_authentication', { at, status: 'authorized' }, 'wait'],
    ['complete_authentication', wallet, 'wait'],
    ['approve_in_wallet', challenge, 'wait'],
    ['approve_in_wallet', { at, status: 'pending' }, 'wait'],
    ['complete_authentication', { at: ago({ days: 8 }), status: 'authorized' }, 'escalate'],
    ['complete_authentication', { at, status: 'succeeded' }, 'escalate'],
  ] as const)('%s goes beside other money: %j', (action, payment, instead) => {
    expect(adviceOn(action, anOpenOrder(listOf(payment)))).toBe(instead);
  });
});

it('an order that was paid elsewhere is not paid here, not even with that rule switched off', () => {
  const same = { customer: { email: 'anna@example.ch' }, items: [{ name: 'Mailbox' }] };
  const order = anOpenOrder({ ...same, placedAt: ago({ days: 3 }), transactions: [] });
  const at = ago({ days: 2 });
  const twin = anOpenOrder({ ...same, number: 'twin', placedAt: at, paidAt: at, status: 'paid' });
  const parts = { related: [twin], terms: ticketing };
  const others = builtIn.rules.map(({ rule }) => rule).filter(({ id }) => id !== 'paid-in-another-order');
  expect(findingOf(order, parts)).toMatchObject({
    rule: 'paid-in-another-order',
    advice: { action: 'none' },
  });
  expect(diagnose(compileRules(others), aCase(order, parts))).toMatchObject({
    rule: 'no-transaction-at-all',
    advice: { action: 'escalate', alternatives: [] },
    mayGoThrough: true,
  });
});

it('a built-in rule that gets an order paid is never held back by it', () => {
  const paysOf = new Map(
    builtIn.rules.map(({ rule }) => [rule.id, actionFacts[rule.resolution.action].pays]),
  );
  fc.assert(
    fc.property(randomOrder, parts, (order, known) => {
      const { rule } = findingOf(order, known);
      fc.pre(rule !== null && paysOf.get(rule) === true);
      const bar = findPayBar(toSituation(aCase(order, known)));
      expect([rule, bar]).toEqual([rule, undefined]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
