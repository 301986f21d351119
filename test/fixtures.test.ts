import { describe, expect, it } from 'vitest';
import { diagnose, type Finding } from '../src/diagnostics/diagnose.ts';
import { readFacts } from '../src/diagnostics/facts/facts.ts';
import { toSituation } from '../src/diagnostics/facts/situation.ts';
import type { Outcome } from '../src/diagnostics/rule.ts';
import { compileRules } from '../src/diagnostics/rule-set.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { outcomeOf } from '../src/diagnostics/trace.ts';
import { findDifferences, toOutcome } from '../src/fixtures/outcome.ts';
import { allProfiles } from '../src/merchants/profiles.ts';
import { cases, nameOf, numbersOf, scenarios } from './fixture-cases.ts';

const muchLater = Date.parse('2031-03-01T10:00:00Z');

const ruleSet = compileRules(builtInRules);

function findingOf(number: string): Finding {
  const found = cases.find(({ order }) => order.number === number);
  if (found === undefined) throw new Error(`no fixture has an order ${number}`);
  return diagnose(ruleSet, found.input);
}

describe('the fixtures', () => {
  it.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, { input, expectation }) => {
    expect(findDifferences(expectation.outcome, toOutcome(diagnose(ruleSet, input)))).toEqual([]);
  });

  it('are diagnosed the same at any later time where they name no clock', () => {
    for (const { title, input, expectation } of cases) {
      if (expectation.now !== undefined) continue;
      const later = diagnose(ruleSet, { ...input, now: muchLater });
      expect(toOutcome(later), title).toEqual(toOutcome(diagnose(ruleSet, input)));
    }
  });

  it('keep the other explanation of a blank page without transactions', () => {
    const { otherCauses } = findingOf('INF-20481');
    expect(otherCauses.map(({ cause }) => cause)).toContain('payment_not_started');
  });

  it.each(['INF-20595', 'INF-20596', 'INF-20597'])('keep the first reason of %s secret', (number) => {
    expect(findingOf(number).sayToCustomer).toBe('never');
  });

  it.each(['INF-20510', 'INF-20511'])('ask for the transactions of %s, which are not loaded', (number) => {
    expect(findingOf(number).questions.map(({ fact }) => fact)).toContain('transactions.count');
  });

  it.each(['INF-20605', 'INF-20608', 'HST-730250'])('offer %s nothing while a payment is alive', (number) => {
    expect(findingOf(number).advice?.alternatives).toEqual([]);
  });
});

describe('the expectations', () => {
  it('name every order of their folder and no other, and are ids of the contract', () => {
    expect(scenarios.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('say at least verdict, cause and action', () => {
    for (const { title, expectation } of cases) {
      expect([...expectation.outcome.keys()], title).toEqual(
        expect.arrayContaining(['verdict', 'cause', 'action']),
      );
    }
  });
});

describe('the coverage', () => {
  it('is 45 scenarios of at most six orders, each with a name of its own', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(45);
    for (const scenario of scenarios) {
      expect(nameOf(scenario)).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(scenario.orders.length, scenario.path).toBeLessThanOrEqual(6);
    }
  });

  it('has an order number in one folder only, and a number and merchant once', () => {
    const numbers = scenarios.flatMap(({ orders }) => numbersOf(orders));
    const keys = cases.map(({ order }) => `${order.merchant} ${order.number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has every built-in merchant, one that is unknown, and customers of four languages', () => {
    const merchants = new Set(cases.map(({ order }) => order.merchant));
    const languages = new Set(cases.map(({ order }) => order.customer?.language?.slice(0, 2)));
    expect([...merchants].sort()).toEqual([...allProfiles.map(({ id }) => id), 'tea-house'].sort());
    expect([...languages].sort()).toEqual(['de', 'en', 'fr', 'it']);
  });

  it('uses only fields that the order document has', () => {
    expect(scenarios.filter(({ unknownFields }) => unknownFields > 0).map(nameOf)).toEqual([]);
  });

  it('invents its customers', () => {
    for (const { title, order } of cases) {
      expect(order.customer?.email ?? '@example.com', title).toMatch(/@example\.(com|ch|it|fr|de)$/i);
    }
  });
});

describe('the built-in rules', () => {
  const facts = cases.map(({ input }) => readFacts(toSituation(input)));
  const withoutAny = (outcome: Outcome): readonly string[] =>
    ruleSet.rules
      .filter((compiled) => facts.every((values) => outcomeOf(compiled, values) !== outcome))
      .map(({ rule }) => rule.id);

  it('are each matched by an order', () => {
    expect(withoutAny('matched')).toEqual([]);
  });

  it('are each refused by an order', () => {
    expect(withoutAny('not_matched')).toEqual([]);
  });
});
