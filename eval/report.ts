import { reasonFacts } from '../src/diagnostics/answers/reasons.ts';
import { isConfident, saysNothing, type Judged } from './measure.ts';

function share(judged: readonly Judged[]): string {
  const right = judged.filter(({ isRight }) => isRight).length;
  return judged.length === 0 ? '-' : `${((100 * right) / judged.length).toFixed(1)} % of ${judged.length}`;
}

function groupBy(
  judged: readonly Judged[],
  keyOf: (one: Judged) => string,
): readonly (readonly [string, readonly Judged[]])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(
  heading: string,
  groups: readonly (readonly [string, readonly Judged[]])[],
): readonly string[] {
  return [heading, ...groups.map(([key, group]) => `  ${key.padEnd(34)}${share(group)}`)];
}

/** The report of one pass over a set, as lines of text. */
export function toReport(title: string, judged: readonly Judged[]): readonly string[] {
  const wrong = judged.filter(({ isRight }) => !isRight);
  const nothing = judged.filter(({ labelled }) => saysNothing(labelled));
  const guesses = nothing.filter(({ answer, isRight }) => !isRight && isConfident(answer));
  const harmful = judged.filter(({ harm }) => harm !== undefined);
  const confusions = groupBy(wrong, ({ labelled, answer }) => `${labelled.expected} -> ${answer.reason}`);
  return [
    `# ${title}: ${share(judged)}`,
    ...table(
      'By language',
      groupBy(judged, ({ labelled }) => labelled.lang),
    ),
    ...table(
      'By group',
      groupBy(judged, ({ labelled }) => reasonFacts(labelled.expected).group),
    ),
    `Notes that say nothing: ${nothing.length}; a confident cause on ${guesses.length}`,
    `Harmful errors: ${harmful.length}`,
    ...harmful.map(
      ({ harm = '', labelled, answer }) => `  ${harm}: ${labelled.expected} -> ${answer.reason}`,
    ),
    'Most frequent confusions',
    ...[...confusions]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 15)
      .map(([pair, group]) => `  ${String(group.length).padStart(3)}  ${pair}`),
    '',
  ];
}
