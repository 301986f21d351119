import { isFactId } from '../../src/diagnostics/facts/facts.ts';
import type { Condition, Matcher } from '../../src/diagnostics/rule.ts';
import { anchorOf } from './fact-page.ts';

const comparisons: Readonly<Record<string, string>> = {
  not: 'is not',
  gt: 'is more than',
  gte: 'is at least',
  lt: 'is less than',
  lte: 'is at most',
};

const code = (value: unknown): string => `\`${String(value)}\``;

/** Values in a sentence: `a`, `b` or `c`. */
function oneOf(values: readonly unknown[]): string {
  const words = values.map(code);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What a matcher asks of a value, as the rest of a sentence: "is at least `60`". */
function describeMatcher(matcher: Matcher): string {
  if (typeof matcher !== 'object' || Array.isArray(matcher)) return `is ${oneOf(toList(matcher))}`;
  const parts = Object.entries(matcher).map(([key, value]) =>
    key === 'known'
      ? `is ${value === true ? 'known' : 'unknown'}`
      : `${comparisons[key] ?? key} ${oneOf(toList(value))}`,
  );
  return parts.join(' and ');
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** One part of a combination: a lone test is a line, several are a list of their own. */
function partOf(condition: Condition): readonly string[] {
  const lines = conditionList(condition);
  const isOne = lines.filter((line) => line.startsWith('-')).length === 1;
  return isOne ? lines : ['- all of', ...indented(lines)];
}

/** A condition as a nested Markdown list; all of its lines must hold. */
export function conditionList(condition: Condition): readonly string[] {
  const { all = [], any, not, ...tests } = condition;
  return [
    ...Object.entries(tests)
      .filter(([fact]) => isFactId(fact))
      .map(
        ([fact, matcher]) => `- [${code(fact)}](../facts.md#${anchorOf(fact)}) ${describeMatcher(matcher)}`,
      ),
    ...all.flatMap(conditionList),
    ...(any === undefined ? [] : ['- at least one of', ...indented(any.flatMap(partOf))]),
    ...(not === undefined ? [] : ['- not', ...indented(partOf(not))]),
  ];
}
