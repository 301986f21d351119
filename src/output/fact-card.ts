import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/width.ts';
import type { FactDocument } from './fact-document.ts';

const LABEL = 9;

function linesOf({ type, values, meaning, source, ask, rules }: FactDocument): readonly [string, string][] {
  const answers = ask?.choices.map(({ value, text }) => `${String(value)} (${text})`) ?? [];
  return [
    ['Meaning', meaning],
    ['Type', type],
    ['Values', values?.join(', ') ?? ''],
    ['Source', source],
    ['Ask', ask?.text ?? 'nobody can be asked'],
    ['Answers', answers.join(', ')],
    ['Rules', rules.length === 0 ? 'none of the built-in ones' : rules.join(', ')],
  ];
}

/** One fact for a person: what it means, where it comes from, how to ask for it, which rules use it. */
export function renderFact(fact: FactDocument, { colours, width }: Terminal): string {
  const indent = ' '.repeat(LABEL + 2);
  const lines = linesOf(fact)
    .filter(([, text]) => text !== '')
    .map(
      ([label, text]) =>
        `  ${label.padEnd(LABEL)}${wrap(text, width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`,
    );
  return `${[colours.bold(fact.id), ...lines].join('\n')}\n`;
}
