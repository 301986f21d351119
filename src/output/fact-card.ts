import type { Catalogue } from '../resolutions/catalogue.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { widthOf, wrap } from '../terminal/width.ts';
import type { FactDocument } from './fact-document.ts';

/** Columns of a label, at least. */
const LABEL = 9;

function linesOf(
  { type, values, meaning, source, ask, rules }: FactDocument,
  { fact }: Catalogue['terminal'],
): readonly [string, string][] {
  const answers = ask?.choices.map(({ value, text }) => `${String(value)} (${text})`) ?? [];
  return [
    [fact.meaning, meaning],
    [fact.type, type],
    [fact.values, values?.join(', ') ?? ''],
    [fact.source, source],
    [fact.ask, ask?.text ?? fact.nobodyAsked],
    [fact.answers, answers.join(', ')],
    [fact.rules, rules.length === 0 ? fact.noRules : rules.join(', ')],
  ];
}

/** One fact for a person: what it means, where it comes from, how to ask for it, which rules use it. */
export function renderFact(
  fact: FactDocument,
  { terminal }: Catalogue,
  { colours, width }: Terminal,
): string {
  const told = linesOf(fact, terminal).filter(([, text]) => text !== '');
  const room = told.reduce((widest, [label]) => Math.max(widest, widthOf(label) + 1), LABEL);
  const indent = ' '.repeat(room + 2);
  const lines = told.map(
    ([label, text]) =>
      `  ${label.padEnd(room)}${wrap(text, width - room - 2).replaceAll('\n', `\n${indent}`)}`,
  );
  return `${[colours.bold(fact.id), ...lines].join('\n')}\n`;
}
