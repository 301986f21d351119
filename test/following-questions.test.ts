import { expect, it } from 'vitest';
import { diagnose, type Finding } from '../src/diagnostics/diagnose.ts';
import type { Case, FactValue } from '../src/diagnostics/facts/situation.ts';
import { compileRules } from '../src/diagnostics/rule-set.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { traceRules } from '../src/diagnostics/trace.ts';
import { cases } from './fixture-cases.ts';

const ruleSet = compileRules(builtInRules);

type Told = Case['told'];

const withTold = (input: Case, told: Told): Finding => diagnose(ruleSet, { ...input, told });

/** What an agent knows after each answer to the question that is put first; nothing where the cause is decided. */
function nextTold(input: Case, told: Told): readonly Told[] {
  const { verdict, questions } = withTold(input, told);
  const [question] = verdict === 'needs_answer' ? questions : [];
  return (question?.choices ?? []).map((value) => new Map([...told, [question?.fact ?? '', value]]));
}

/** Follows the first question as `diagnose` asks it, every answer of every question: the most answers it takes. */
function longestWay(input: Case, told: Told): number {
  const next = nextTold(input, told);
  return next.length === 0 ? 0 : 1 + Math.max(...next.map((known) => longestWay(input, known)));
}

const silent: Told = new Map();

it.each(cases.map((entry) => [entry.title, entry] as const))(
  'at most three answers decide %s, or nothing is left to ask',
  (_title, { input }) => {
    expect(longestWay(input, input.told)).toBeLessThanOrEqual(3);
    expect(longestWay(input, silent)).toBeLessThanOrEqual(3);
  },
);

it('several fixtures are decided only by answers', () => {
  const ways = cases.map(({ input }) => longestWay(input, silent));
  expect(ways.filter((answers) => answers > 0).length).toBeGreaterThan(10);
});

it('asks nothing that could not change cause, certainty or advice, at any step', () => {
  const learned = ({ cause, certainty, advice, rule }: Finding): string =>
    JSON.stringify([cause, certainty, advice, builtInRules.find(({ id }) => id === rule)?.resolution]);
  for (const { title, input } of cases) {
    const steps: Told[] = [input.told, silent];
    for (const told of steps) {
      const before = withTold(input, told);
      for (const { fact, choices } of before.questions) {
        const after = choices.map((value: FactValue) => withTold(input, new Map([...told, [fact, value]])));
        expect(
          after.filter((finding) => learned(finding) !== learned(before)),
          `${title} ${fact}`,
        ).not.toEqual([]);
      }
    }
  }
});

it('explains every fixture as it is diagnosed', () => {
  for (const { title, input } of cases) {
    const finding = diagnose(ruleSet, input);
    const [first, ...rest] = traceRules(ruleSet, finding.facts).filter(
      ({ outcome }) => outcome === 'matched',
    );
    expect(first?.id ?? null, title).toBe(finding.rule);
    expect(first?.certainty ?? null, title).toBe(finding.certainty);
    expect(
      rest.map(({ cause }) => cause),
      title,
    ).toEqual(expect.arrayContaining(finding.otherCauses.map(({ cause }) => cause)));
  }
});
