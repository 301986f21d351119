import { readdirSync, readFileSync } from 'node:fs';
import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import type { Case, FactValue } from '../src/diagnostics/facts/situation.ts';
import { toGenericProfile } from '../src/merchants/generic.ts';
import { toTerms } from '../src/merchants/profile.ts';
import { findProfile } from '../src/merchants/profiles.ts';
import { toEpochMs } from '../src/orders/instant.ts';
import type { Order } from '../src/orders/order.ts';
import { readOrder } from '../src/orders/read-order.ts';

const folder = new URL('../fixtures/', import.meta.url);
/** For orders whose diagnosis no clock changes; later than every time in the fixtures. */
const clock = Date.parse('2026-10-01T10:00:00Z');

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
    expected: JSON.parse(text('expected.json')) as Scenario['expected'],
  };
}

/** Every folder of `fixtures/`. */
export const scenarios = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readScenario(name));

export const numbersOf = (orders: readonly Order[]) => [...new Set(orders.map(({ number }) => number))];

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

interface FixtureCase {
  readonly title: string;
  readonly order: Order;
  readonly expectation: Expectation;
  readonly input: Case;
}

/** Every order of every scenario, with what its expectation says of customer and clock. */
export const cases: readonly FixtureCase[] = scenarios.flatMap((scenario) =>
  scenario.orders.map((order) => {
    const expectation = scenario.expected[order.number] ?? {};
    const title = `${scenario.name}: ${order.number} at ${order.merchant}`;
    return { title, order, expectation, input: toCase(order, scenario, expectation) };
  }),
);
