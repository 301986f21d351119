import { Engine } from 'json-rules-engine';
import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import { factIds, readFacts, type FactValues } from '../src/diagnostics/facts/facts.ts';
import { toSituation, type Case } from '../src/diagnostics/facts/situation.ts';
import { compileRules, evaluate } from '../src/diagnostics/rule-set.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { symptoms } from '../src/diagnostics/vocabulary.ts';
import { toGenericProfile } from '../src/merchants/generic.ts';
import { toTerms } from '../src/merchants/profile.ts';
import { findProfile } from '../src/merchants/profiles.ts';
import type { Order } from '../src/orders/order.ts';
import { generateOrder } from './generate-orders.ts';
import { randomFrom } from './orders/random.ts';
import { completeFacts } from './rules/complete-facts.ts';
import { toOtherEngine } from './rules/other-engine.ts';

// `node scripts/run.js bench/rules.ts`: the built-in rules in our evaluator and in json-rules-engine, on the facts of
// generated orders with every fact known; and what all rules cost an order, against JSON.parse of that order.

const count = 10_000;
const rounds = 9;
const now = Date.UTC(2026, 6, 1);

const set = compileRules(builtInRules);
const orders: readonly Order[] = Array.from({ length: count }, (_, index) => generateOrder(index));

function toCase(order: Order, index: number): Case {
  const random = randomFrom(index ^ 0x5eed);
  return {
    order,
    terms: toTerms(findProfile(order.merchant) ?? toGenericProfile(order.merchant)),
    now,
    told: new Map(random.chance(0.5) ? [['symptom', random.pick([...symptoms])]] : []),
    related: [],
    knowledge: builtInKnowledge,
  };
}

const caseOf = orders.map(toCase);
const asRead: readonly FactValues[] = caseOf.map((input) => readFacts(toSituation(input)));
const complete: readonly FactValues[] = asRead.map((values, index) => completeFacts(values, index));

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;

/** Nanoseconds of this process for each of `size` pieces of work. */
function cost(size: number, work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / size;
}

async function costLater(size: number, work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / size;
}

let found = 0;
/** Several passes at once: one is too short for the clock. */
const passes = 20;
function ours(list: readonly FactValues[]): number {
  return cost(list.length * passes, () => {
    for (let pass = 0; pass < passes; pass += 1) {
      for (const values of list) found += evaluate(set, values).length;
    }
  });
}

const engine: Engine = toOtherEngine(builtInRules);
const toNamed = (values: FactValues): Record<string, unknown> =>
  Object.fromEntries(factIds.map((id, index) => [id, values[index]]));

async function theirMatches(named: Record<string, unknown>): Promise<readonly string[]> {
  const { events } = await engine.run(named);
  return events.map(({ type }) => type);
}

async function compareMatches(): Promise<number> {
  let different = 0;
  for (const values of complete) {
    const mine = evaluate(set, values).map(({ compiled }) => compiled.rule.id);
    const theirs = await theirMatches(toNamed(values));
    if ([...mine].sort().join() !== [...theirs].sort().join()) different += 1;
  }
  return different;
}

const named = complete.slice(0, 200).map(toNamed);
const theirs = (): Promise<number> =>
  costLater(named.length, async () => {
    for (const one of named) found += (await theirMatches(one)).length;
  });

const lines = orders.map((order) => JSON.stringify(order));
const parse = (): number =>
  cost(lines.length, () => {
    for (const line of lines) found += (JSON.parse(line) as Order).number.length;
  });
const factsAndRules = (): number =>
  cost(caseOf.length, () => {
    for (const input of caseOf) found += evaluate(set, readFacts(toSituation(input))).length;
  });

const different = await compareMatches();
console.log(
  `${builtInRules.length} rules, ${count} orders with every fact known: ${different} differ in what matched`,
);

const pairs: { readonly our: number; readonly their: number }[] = [];
const shares: { readonly rules: number; readonly parse: number; readonly all: number }[] = [];
ours(complete);
for (let round = 0; round < rounds; round += 1) {
  pairs.push({ our: ours(complete), their: await theirs() });
  shares.push({ rules: ours(asRead), parse: parse(), all: factsAndRules() });
}
const us = (list: readonly number[]): string => (median(list) / 1000).toFixed(2);
console.log(
  `every fact known: ours ${us(pairs.map(({ our }) => our))} us, json-rules-engine ${us(pairs.map(({ their }) => their))} us an order`,
);
console.log(`ratio ${median(pairs.map(({ our, their }) => their / our)).toFixed(0)} x (target 50)`);
console.log(
  `as read: rules ${us(shares.map(({ rules }) => rules))} us, JSON.parse ${us(shares.map((share) => share.parse))} us, facts and rules ${us(shares.map(({ all }) => all))} us an order`,
);
console.log(
  `rules ${median(shares.map((share) => share.rules / share.parse)).toFixed(2)} x JSON.parse (target 1), facts and rules ${median(shares.map((share) => share.all / share.parse)).toFixed(1)} x`,
);
if (different > 0 || found < 0) process.exitCode = 1;
