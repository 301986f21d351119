import { AppError, Exit } from '../errors.ts';
import type { ExpectationTerms } from '../fixtures/expectations.ts';
import { findFixtures, type FixtureFolder } from '../fixtures/find-fixtures.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { checkFormats, type CheckFormat } from '../output/check/formats.ts';
import { renderCheck } from '../output/check/render-check.ts';
import { countCheck, describeCounts, type CheckedFixture, type CheckReport } from '../output/check/report.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkFixture, type Checked } from './check/check-fixture.ts';
import { FixtureDiagnoses } from './check/diagnoses.ts';
import { exitOf, toCheckProblem } from './check/problem-text.ts';
import { readReportFlags, writeReports } from './check/report-files.ts';
import { termsOf } from './check/terms.ts';
import { notUpdated, updateFixture, type Updated } from './check/update.ts';
import type { CheckFlags, RunCheck } from './check.ts';
import { readClock } from './shared/clock.ts';
import type { Context } from './shared/context.ts';
import { chooseFormat } from './shared/format.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { loadRuleBook } from './shared/rule-book.ts';

/** What adding expectations has mended. */
const mendedByAdding: ReadonlySet<string> = new Set(['expectations_missing', 'order_without_expectation']);

function toCheckedFixture(
  { fixture, cases }: Checked,
  { accepted, added }: Updated,
  clock: number,
): Omit<CheckedFixture, 'problems'> {
  return {
    path: maskCardData(fixture.path),
    file: maskCardData(fixture.expectationsFile),
    clock: new Date(clock).toISOString(),
    orders: cases.map((checked) => ({
      number: checked.order.number,
      merchant: checked.order.merchant,
      line: checked.expectation.place.line,
      differences: checked.differences,
      accepted: accepted.has(checked),
    })),
    added,
  };
}

/** One fixture from reading to writing; what its problems mean for the exit code is noted. */
async function runFixture(
  folder: FixtureFolder,
  diagnoses: FixtureDiagnoses,
  terms: ExpectationTerms,
  { merchant, update }: CheckFlags,
  context: Context,
): Promise<{ readonly result: CheckedFixture; readonly unknownFields: number }> {
  const fixture = await readFixture(folder, terms, { merchant, signal: context.signal });
  const checked = await checkFixture(fixture, diagnoses);
  const updated = update === true ? await updateFixture(checked) : notUpdated;
  if (updated.failure !== undefined) tellFailure(updated.failure, context);
  const problems = fixture.problems.filter(
    ({ kind }) => updated.added.length === 0 || !mendedByAdding.has(kind),
  );
  for (const problem of problems) context.note(exitOf(problem));
  const result = toCheckedFixture(checked, updated, diagnoses.clockOf(fixture));
  return {
    result: { ...result, problems: problems.map(toCheckProblem) },
    unknownFields: fixture.unknownFields,
  };
}

function tellFailure(error: AppError, { terminal, note }: Context): void {
  terminal.error(cleanText(maskCardData([error.message, error.hint].filter(Boolean).join(' '))));
  note(error.exitCode);
}

function noFixture(paths: readonly string[]): AppError {
  return new AppError({
    code: 'no_fixture',
    message: `There is no fixture in ${paths.join(', ')}.`,
    hint: 'A fixture is a folder with orders.ndjson or orders.json, and expected.json.',
    exitCode: Exit.notFound,
  });
}

/** On a terminal the report tells all; GitHub makes annotations of it; beside the others a person reads stderr. */
function tellBeside(report: CheckReport, format: CheckFormat, terminal: Terminal): void {
  if (format === 'terminal') return;
  if (format !== 'github') {
    for (const { file, line, column, message, hint } of report.fixtures.flatMap(({ problems }) => problems)) {
      const text = [message, hint].filter(Boolean).join(' ');
      terminal.error(cleanText(`${file}:${line}:${column}: ${text}`));
    }
  }
  terminal.note(describeCounts(countCheck(report)));
}

export const runCheck: RunCheck = async ([paths], flags, context) => {
  const { terminal, signal } = context;
  const format = chooseFormat(flags, checkFormats, 'terminal');
  const reports = readReportFlags([flags.report ?? []].flat());
  const now = flags.now === undefined ? undefined : readClock(flags.now);
  const { folders, empty, failures } = findFixtures(paths);
  const [failure] = failures;
  if (folders.length === 0) throw failure ?? noFixture(empty);
  for (const one of [...failures, ...(empty.length > 0 ? [noFixture(empty)] : [])]) tellFailure(one, context);
  const book = await loadRuleBook(flags.ruleFile);
  const terms = termsOf(book);
  const profiles = await loadProfiles(flags.merchantFile);
  const diagnoses = new FixtureDiagnoses({ book, profiles }, new KnowledgeLoader(flags.codeFile), now);
  const fixtures: CheckedFixture[] = [];
  let unknownFields = 0;
  for (const folder of folders) {
    signal.throwIfAborted();
    const one = await runFixture(folder, diagnoses, terms, flags, context);
    fixtures.push(one.result);
    unknownFields += one.unknownFields;
  }
  if (unknownFields > 0) terminal.warn(`${unknownFields} unknown fields of orders were ignored.`);
  const report = { fixtures };
  await terminal.write(renderCheck(report, format, terminal.colours));
  tellBeside(report, format, terminal);
  await writeReports(report, reports);
  return countCheck(report).failed > 0 ? Exit.findings : Exit.ok;
};
