import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../src/diagnostics/rule.ts';

interface Expectation {
  readonly rule?: string;
  readonly cause?: string;
  readonly symptom?: string;
  readonly answers?: Readonly<Record<string, string | number | boolean>>;
  readonly now?: string;
}

interface FixtureOrder {
  readonly folder: string;
  readonly number: string;
  readonly expected: Expectation;
}

/** Every order of the fixtures with what is expected of it, in the order of the folders. */
export function readFixtureOrders(root: string): readonly FixtureOrder[] {
  const folders = readdirSync(path.join(root, 'fixtures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return folders.flatMap((folder) => {
    const file = path.join(root, 'fixtures', folder, 'expected.json');
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Expectation>>;
    return Object.entries(expected).map(([number, each]) => ({ folder, number, expected: each }));
  });
}

function toCommand({ folder, number, expected }: FixtureOrder): string {
  const { symptom, answers = {}, now } = expected;
  return [
    `paytriage diagnose ${number} --from fixtures/${folder}`,
    ...(symptom === undefined ? [] : [`--symptom ${symptom}`]),
    ...Object.entries(answers).map(([fact, value]) => `--answer ${fact}=${String(value)}`),
    ...(now === undefined ? [] : [`--now ${now}`]),
  ].join(' ');
}

/** A command that shows the rule decide on an order of the fixtures, the simplest there is; undefined where none is. */
export function fixtureCommand(
  { id, cause }: Rule,
  rules: readonly Rule[],
  orders: readonly FixtureOrder[],
): string | undefined {
  // An expectation that names only the cause tells the rule where one rule alone has that cause.
  const isOnly = rules.filter((other) => other.cause === cause).length === 1;
  const commands = orders
    .filter(
      ({ expected }) =>
        expected.rule === id || (isOnly && expected.rule === undefined && expected.cause === cause),
    )
    .map(toCommand);
  return commands.sort((a, b) => a.length - b.length)[0];
}
