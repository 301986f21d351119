import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import { aCase, builtIn, findingOf, now, shop, ticketing } from './a-case.test-data.ts';
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
