import { discretionOf, type Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../diagnostics/answers/code-book.ts';
import { reasonFacts } from '../diagnostics/answers/reasons.ts';
import type { Language } from '../orders/language.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { fill } from '../resolutions/template.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { widthOf, wrap } from '../terminal/width.ts';
import { fragmentOf } from './explanation.ts';

/** Columns of a label, at least. */
const LABEL = 10;

/** What an explanation is read with. */
export interface Reading {
  readonly codes: CodeBook;
  /** The agent's; its texts are loaded. */
  readonly language: Language;
  readonly terminal: Terminal;
}

/** Where the same code means something else: `adyen 5 (issuer_unavailable)`. */
function otherReadings({ code }: NoteInput, { reason, scheme }: Answer, codes: CodeBook): string {
  if (code === undefined) return '';
  return codes
    .findInEveryScheme(code)
    .filter((entry) => entry.scheme !== scheme && entry.reason !== reason)
    .map((entry) => `${entry.scheme} ${entry.reason}`)
    .join(', ');
}

/** The code's own meaning is in English; in another language it is that of the reason. */
function meaningOf({ meaning, reason }: Answer, language: Language, { causes }: Catalogue): string {
  return language === 'en' ? (meaning ?? reasonFacts(reason).definition) : causes[reason].explanation;
}

function sureness({ matched, certainty }: Answer, { labels, terminal }: Catalogue): string {
  const { matched: how, notMatched } = terminal.explanation;
  return matched === null ? notMatched : `${labels.certainties[certainty]} (${how[matched]})`;
}

function retryText({ retry, delay }: Answer, { labels, terminal }: Catalogue): string {
  const label = labels.retries[retry];
  return delay === undefined ? label : fill(terminal.explanation.retryAfter, { retry: label, delay });
}

function linesOf(
  input: NoteInput,
  answer: Answer,
  { codes, language }: Reading,
): readonly (readonly [string, string])[] {
  const catalogue = getCatalogue(language);
  const texts = catalogue.terminal.explanation;
  return [
    [texts.meaning, meaningOf(answer, language, catalogue)],
    [texts.sure, sureness(answer, catalogue)],
    [texts.words, fragmentOf(input, answer)?.text ?? ''],
    [texts.canAct, catalogue.labels.actors[reasonFacts(answer.reason).actor]],
    [texts.retry, retryText(answer, catalogue)],
    [texts.customer, texts.saying[discretionOf(answer)]],
    [texts.elsewhere, otherReadings(input, answer, codes)],
  ];
}

/** One explained code or note for a person. */
export function renderExplanation(input: NoteInput, answer: Answer, reading: Reading): string {
  const { colours, width } = reading.terminal;
  const asked = [input.scheme, input.code, input.text].filter((part) => part !== undefined).join(' ');
  const lines = linesOf(input, answer, reading).filter(([, text]) => text !== '');
  const room = lines.reduce((widest, [label]) => Math.max(widest, widthOf(label) + 1), LABEL);
  const hanging = `\n${' '.repeat(room + 2)}`;
  const body = lines.map(
    ([label, text]) =>
      `  ${label.padEnd(room)}${wrap(cleanText(text), width - room - 2).replaceAll('\n', hanging)}`,
  );
  return `${[`${colours.bold(cleanText(asked))}  ${colours.cyan(answer.reason)}`, ...body].join('\n')}\n`;
}
