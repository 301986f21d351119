import { cleanText } from '../../terminal/clean-text.ts';
import type { Colours } from '../../terminal/colour.ts';
import {
  countCheck,
  describeCounts,
  isFailed,
  type CheckDifference,
  type CheckedFixture,
  type CheckedOrder,
  type CheckProblem,
  type CheckReport,
} from './report.ts';

const keyWidth = 11;

function differenceLines({ key, expected, actual }: CheckDifference, colours: Colours): readonly string[] {
  return [
    `    ${key.padEnd(keyWidth)}${colours.red(`- ${cleanText(expected ?? 'null')}`)}`,
    `    ${' '.repeat(keyWidth)}${colours.green(`+ ${cleanText(actual ?? 'null')}`)}`,
  ];
}

function orderLines(order: CheckedOrder, file: string, colours: Colours): readonly string[] {
  const { number, merchant, line, differences, accepted } = order;
  const place = colours.dim(`${cleanText(file)}:${line}`);
  const mark = accepted ? colours.yellow('updated') : colours.red('different');
  return [
    `  ${mark} ${colours.bold(cleanText(number))} at ${cleanText(merchant)}  ${place}`,
    ...differences.flatMap((difference) => differenceLines(difference, colours)),
  ];
}

function problemLines(
  { file, line, column, message, hint }: CheckProblem,
  colours: Colours,
): readonly string[] {
  const place = colours.dim(`${cleanText(file)}:${line}:${column}`);
  return [
    `  ${colours.red('problem')} ${place}`,
    ...[message, hint].filter(Boolean).map((text) => `    ${cleanText(text)}`),
  ];
}

function fixtureLines(fixture: CheckedFixture, colours: Colours): readonly string[] {
  const { path, file, orders, added, problems } = fixture;
  const told = [
    ...problems.flatMap((problem) => problemLines(problem, colours)),
    ...orders
      .filter(({ differences }) => differences.length > 0)
      .flatMap((order) => orderLines(order, file, colours)),
    ...added.map((number) => `  ${colours.yellow('added')} ${cleanText(number)}`),
  ];
  return told.length === 0 ? [] : [colours.underline(cleanText(path)), ...told, ''];
}

/** The report for a person: what is different or wrong, then the counts. */
export function renderCheckText(report: CheckReport, colours: Colours): string {
  const counts = countCheck(report);
  const isGood = counts.failed === 0 && counts.problems === 0;
  const summary = (isGood ? colours.green : colours.red)(describeCounts(counts));
  const canAccept = report.fixtures.some(({ orders }) => orders.some(isFailed));
  return [
    ...report.fixtures.flatMap((fixture) => fixtureLines(fixture, colours)),
    summary,
    ...(canAccept ? ['If the new answers are right, run again with --update to accept them.'] : []),
    '',
  ].join('\n');
}
