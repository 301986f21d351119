import { discretionOf, type Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../diagnostics/answers/code-book.ts';
import { reasonFacts, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/width.ts';

const saying: Record<SayToCustomer, string> = {
  ok: 'the reason may be told',
  generic: 'say only that the bank declined',
  never: 'never tell the reason: say that the bank declined, nothing more',
};

/** Where the same code means something else: `adyen 5 (issuer_unavailable)`. */
function otherReadings({ code }: NoteInput, { reason, scheme }: Answer, codes: CodeBook): string {
  if (code === undefined) return '';
  return codes
    .findInEveryScheme(code)
    .filter((entry) => entry.scheme !== scheme && entry.reason !== reason)
    .map((entry) => `${entry.scheme} ${entry.reason}`)
    .join(', ');
}

/** One explained code or note for a person. */
export function renderExplanation(
  input: NoteInput,
  answer: Answer,
  codes: CodeBook,
  { colours, width }: Terminal,
): string {
  const facts = reasonFacts(answer.reason);
  const asked = [input.scheme, input.code, input.text].filter((part) => part !== undefined).join(' ');
  const lines: readonly (readonly [string, string])[] = [
    ['Meaning', answer.meaning ?? facts.definition],
    [
      'Sure',
      answer.matched === null ? 'nothing in it can be diagnosed' : `${answer.certainty} (${answer.matched})`,
    ],
    ['Can act', facts.actor],
    ['Retry', answer.delay === undefined ? answer.retry : `${answer.retry} (after ${answer.delay})`],
    ['Customer', saying[discretionOf(answer)]],
    ['Elsewhere', otherReadings(input, answer, codes)],
  ];
  const body = lines
    .filter(([, text]) => text !== '')
    .map(
      ([label, text]) =>
        `  ${label.padEnd(10)}${wrap(cleanText(text), width - 12).replaceAll('\n', `\n${' '.repeat(12)}`)}`,
    );
  return `${[`${colours.bold(cleanText(asked))}  ${colours.cyan(answer.reason)}`, ...body].join('\n')}\n`;
}
