import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose, type Finding } from '../src/diagnostics/diagnose.ts';
import { readFacts } from '../src/diagnostics/facts/facts.ts';
import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import { toSituation, type Case, type FactValue } from '../src/diagnostics/facts/situation.ts';
import { compileRules, evaluate } from '../src/diagnostics/rule-set.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { actions, actors, causes, certainties, retries, symptoms } from '../src/diagnostics/vocabulary.ts';
import { toGenericProfile } from '../src/merchants/generic.ts';
import { toTerms } from '../src/merchants/profile.ts';
import { allProfiles, findProfile } from '../src/merchants/profiles.ts';
import { toEpochMs } from '../src/orders/instant.ts';
import type { Order } from '../src/orders/order.ts';
import { readOrder } from '../src/orders/read-order.ts';

const folder = new URL('../fixtures/', import.meta.url);
/** For orders whose diagnosis no clock changes; later than every time in the fixtures. */
const clock = Date.parse('2026-10-01T10:00:00Z');
const muchLater = Date.parse('2031-03-01T10:00:00Z');

interface Expectation {
  readonly symptom?: string;
  readonly answers?: Readonly<Record<string, FactValue>>;
  readonly now?: string;
  readonly [output: string]: unknown;
}

interface Scenario {
  readonly name: string;
  readonly orders: readonly Order[];
  readonly unknownFields: number;
  readonly expected: Readonly<Record<string, Expectation>>;
}

function toRecord(line: string): { readonly order: Order; readonly unknownFields: number } {
  const read = readOrder(JSON.parse(line));
  if ('problem' in read) throw new Error(`${read.problem.path} ${read.problem.reason}: ${line}`);
  return read;
}

function readScenario(name: string): Scenario {
  const text = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const records = text('orders.ndjson').trimEnd().split('\n').map(toRecord);
  return {
    name,
    orders: records.map(({ order }) => order),
    unknownFields: records.reduce((sum, { unknownFields }) => sum + unknownFields, 0),
    expected: JSON.parse(text('expected.json')),
  };
}

const scenarios = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readScenario(name));

const numbersOf = (orders: readonly Order[]) => [...new Set(orders.map(({ number }) => number))];

function toCase(order: Order, { orders }: Scenario, expectation: Expectation): Case {
  const { symptom, answers = {}, now } = expectation;
  const said = symptom === undefined ? [] : [['symptom', symptom] as const];
  return {
    order,
    terms: toTerms(findProfile(order.merchant) ?? toGenericProfile(order.merchant)),
    now: now === undefined ? clock : toEpochMs(now),
    told: new Map([...Object.entries(answers), ...said]),
    related: orders.filter((other) => other !== order),
    knowledge: builtInKnowledge,
  };
}

const cases = scenarios.flatMap((scenario) =>
  scenario.orders.map((order) => {
    const expectation = scenario.expected[order.number] ?? {};
    const title = `${scenario.name}: ${order.number} at ${order.merchant}`;
    return { title, order, expectation, input: toCase(order, scenario, expectation) };
  }),
);

const ruleSet = compileRules(builtInRules);

function outputsOf({ verdict, cause, certainty, rule, advice }: Finding): Record<string, unknown> {
  const { action = null, actor = null, retry = null } = advice ?? {};
  return { verdict, cause, certainty, rule, action, actor, retry };
}

function findingOf(number: string): Finding {
  const found = cases.find(({ order }) => order.number === number);
  if (found === undefined) throw new Error(`no fixture has an order ${number}`);
  return diagnose(ruleSet, found.input);
}

describe('the fixtures', () => {
  it.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, { input, expectation }) => {
    const { symptom: _symptom, answers: _answers, now: _now, ...outputs } = expectation;
    const actual = outputsOf(diagnose(ruleSet, input));
    expect(Object.fromEntries(Object.keys(outputs).map((key) => [key, actual[key]]))).toEqual(outputs);
  });

  it('are diagnosed the same at any later time where they name no clock', () => {
    for (const { title, input, expectation } of cases) {
      if (expectation.now !== undefined) continue;
      const later = diagnose(ruleSet, { ...input, now: muchLater });
      expect(outputsOf(later), title).toEqual(outputsOf(diagnose(ruleSet, input)));
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
  it('name every order of their folder and no other', () => {
    for (const { name, orders, expected } of scenarios) {
      expect(Object.keys(expected).sort(), name).toEqual(numbersOf(orders).sort());
    }
  });

  it('are ids of the contract', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      verdict: ['diagnosed', 'needs_answer', 'no_problem', 'undetermined'],
      cause: causes,
      certainty: certainties,
      rule: builtInRules.map(({ id }) => id),
      action: actions,
      actor: actors,
      retry: retries,
      symptom: symptoms,
    };
    for (const { title, expectation } of cases) {
      const { answers: _answers, now: _now, ...ids } = expectation;
      expect(Object.keys(ids), title).toEqual(expect.arrayContaining(['verdict', 'cause', 'action']));
      for (const [key, id] of Object.entries(ids)) expect(lists[key], `${title} ${key}`).toContain(id);
    }
  });
});

describe('the coverage', () => {
  it('is 45 scenarios of at most six orders, each with a name of its own', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(45);
    for (const { name, orders } of scenarios) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(orders.length, name).toBeLessThanOrEqual(6);
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
    expect(scenarios.filter(({ unknownFields }) => unknownFields > 0).map(({ name }) => name)).toEqual([]);
  });

  it('invents its customers', () => {
    for (const { title, order } of cases) {
      expect(order.customer?.email ?? '@example.com', title).toMatch(/@example\.(com|ch|it|fr|de)$/i);
    }
  });
});

describe('the built-in rules', () => {
  const evaluations = cases.map(({ input }) => evaluate(ruleSet, readFacts(toSituation(input))));
  const idsOf = (list: readonly { readonly compiled: { readonly rule: { readonly id: string } } }[]) =>
    list.map(({ compiled }) => compiled.rule.id);
  const ruleIds = builtInRules.map(({ id }) => id);

  it('are each matched by an order', () => {
    const matched = new Set(evaluations.flatMap(({ matches }) => idsOf(matches)));
    expect(ruleIds.filter((id) => !matched.has(id))).toEqual([]);
  });

  it('are each refused by an order', () => {
    const isOpen = evaluations.map(({ matches, undecided }) => new Set(idsOf([...matches, ...undecided])));
    expect(ruleIds.filter((id) => isOpen.every((open) => open.has(id)))).toEqual([]);
  });
});
