import { coverageOf, isCovered, type Coverage } from '../../diagnostics/packs/coverage.ts';
import type { DecidingTest } from '../../diagnostics/packs/deciding-tests.ts';
import { inForce } from '../../diagnostics/packs/rule-entry.ts';
import { runExamples, type ExampleFailure } from '../../diagnostics/packs/run-examples.ts';
import { Exit, type ExitCode } from '../../errors.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { toSafeJson } from '../../terminal/json.ts';
import type { RulesTestFlags } from '../rules.ts';
import type { Context } from '../shared/context.ts';
import { chooseFormat } from '../shared/format.ts';
import { renderRows } from '../shared/render-rows.ts';
import { loadRuleBook } from '../shared/rule-book.ts';
import { count } from '../shared/count.ts';

function describe({ fact, expected, actual }: DecidingTest): string {
  const wanted = JSON.stringify(expected);
  return `${fact}: ${wanted}, the example has ${actual === null ? 'nothing' : JSON.stringify(actual)}`;
}

function failureLines({ rule, example, expected, actual, deciding }: ExampleFailure): string {
  const lines = [
    `FAILED ${rule}, example ${example}: expected ${expected}, got ${actual}`,
    ...deciding.map((test) => `         ${describe(test)}`),
  ];
  return lines.map((line) => `${cleanText(line)}\n`).join('');
}

const columns = ['rule', 'matched', 'not_matched', 'undecided'] as const;

function toRow({ rule, matched, not_matched: notMatched, undecided }: Coverage): readonly string[] {
  const cell = (shown: Coverage['undecided']): string =>
    shown === 'not_needed' ? 'not needed' : shown ? 'yes' : 'MISSING';
  return [rule, cell(matched), cell(notMatched), cell(undecided)];
}

interface Result {
  readonly rules: number;
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
  /** Absent: not asked for. */
  readonly coverage?: readonly Coverage[];
}

async function writeText(result: Result, { terminal }: Context): Promise<void> {
  const { rules, examples, failures, coverage } = result;
  if (coverage !== undefined) {
    await terminal.write(
      await renderRows(columns, coverage.map(toRow), terminal.stdoutIsTTY ? 'table' : 'tsv', terminal),
    );
  }
  await terminal.write(failures.map(failureLines).join(''));
  const uncovered = coverage?.filter((each) => !isCovered(each)).length;
  const gaps = uncovered === undefined ? '' : `, ${count(uncovered, 'rule')} not covered`;
  await terminal.write(
    `${count(rules, 'rule')}, ${count(examples, 'example')}, ${failures.length} failed${gaps}\n`,
  );
}

/** Runs the examples of all rules in force; exit 1 where one fails, or a rule is not covered and that was asked. */
export async function testRules(
  files: readonly string[],
  flags: RulesTestFlags,
  context: Context,
): Promise<ExitCode> {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const rules = inForce((await loadRuleBook(files)).entries).map(({ rule }) => rule);
  const result: Result = {
    rules: rules.length,
    examples: rules.reduce((sum, { examples }) => sum + examples.length, 0),
    failures: rules.flatMap(runExamples),
    ...(flags.coverage === true && { coverage: rules.map(coverageOf) }),
  };
  if (format === 'json') {
    await context.terminal.write(`${toSafeJson({ schema: 'paytriage.rule-tests/1', ...result }, 2)}\n`);
  } else await writeText(result, context);
  const isWhole = result.failures.length === 0 && (result.coverage ?? []).every(isCovered);
  return isWhole ? Exit.ok : Exit.findings;
}
