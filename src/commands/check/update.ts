import { writeFile } from 'node:fs/promises';
import { UnavailableError, type AppError } from '../../errors.ts';
import { acceptInto, type Acceptance, type Addition } from '../../fixtures/accept.ts';
import { outcomeKeys, type Outcome, type OutcomeKey } from '../../fixtures/outcome.ts';
import type { Checked, CheckedCase } from './check-fixture.ts';

/** What `--update` did to one fixture. */
export interface Updated {
  readonly accepted: ReadonlySet<CheckedCase>;
  /** Numbers of orders that are named now. */
  readonly added: readonly string[];
  readonly failure?: AppError;
}

/** Nothing was to be done, or it was not asked for. */
export const notUpdated: Updated = { accepted: new Set(), added: [] };

/** The same number at two merchants is two orders with one expectation: only what both say can be expected. */
function agreed(outcomes: readonly Outcome[]): Partial<Outcome> {
  const [first] = outcomes;
  const keys = outcomeKeys.filter((key) => outcomes.every((outcome) => outcome[key] === first?.[key]));
  return Object.fromEntries(keys.map((key) => [key, first?.[key] ?? null] as const));
}

const noExpectations = { text: '{}', root: { kind: 'object', start: 0, end: 2, members: [] } } as const;

function byNumber<T>(items: readonly T[], numberOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(numberOf(item));
    if (group === undefined) groups.set(numberOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function acceptCases(cases: readonly CheckedCase[]): {
  readonly values: readonly Acceptance[];
  readonly accepted: ReadonlySet<CheckedCase>;
} {
  const values: Acceptance[] = [];
  const accepted = new Set<CheckedCase>();
  for (const group of byNumber(cases, ({ order }) => order.number).values()) {
    const common = agreed(group.map(({ outcome }) => outcome));
    const keys = new Set<OutcomeKey>(group.flatMap(({ differences }) => differences.map(({ key }) => key)));
    for (const key of keys) {
      const node = group[0]?.expectation.values.get(key);
      const value = common[key];
      if (node !== undefined && value !== undefined) values.push({ node, value });
    }
    for (const checked of group) {
      const { differences } = checked;
      const isWhole = differences.every(({ key }) => common[key] !== undefined);
      if (differences.length > 0 && isWhole) accepted.add(checked);
    }
  }
  return { values, accepted };
}

function additionsOf({ unexpected }: Checked): readonly Addition[] {
  const groups = byNumber(unexpected, ({ order }) => order.number);
  return [...groups].map(([number, group]) => ({
    number,
    outcome: agreed(group.map(({ outcome }) => outcome)),
  }));
}

/** Writes what is diagnosed now into a fixture's expected.json; a file that cannot be read is left as it is. */
export async function updateFixture(checked: Checked): Promise<Updated> {
  const { fixture, cases } = checked;
  const { expectations = noExpectations, expectationsFile } = fixture;
  const { values, accepted } = acceptCases(cases);
  const additions = additionsOf(checked);
  if (values.length === 0 && additions.length === 0) return notUpdated;
  const text = acceptInto(expectations.text, expectations.root, { values, additions });
  try {
    await writeFile(expectationsFile, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${expectationsFile} cannot be written: ${why}.`;
    const hint = 'Check the path and who may write it.';
    return { ...notUpdated, failure: new UnavailableError('expectations_unwritable', message, hint, error) };
  }
  return { accepted, added: additions.map(({ number }) => number) };
}
