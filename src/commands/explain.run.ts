import { distance } from 'fastest-levenshtein';
import { classifyNote, type NoteInput } from '../diagnostics/answers/classify-note.ts';
import { builtInKnowledge } from '../diagnostics/answers/built-in-knowledge.ts';
import { Exit, UsageError } from '../errors.ts';
import { explanationColumns, toExplanationDocument, toExplanationRow } from '../output/explanation.ts';
import { renderExplanation } from '../output/explanation-card.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { csvLine } from '../terminal/csv.ts';
import { toSafeJson } from '../terminal/json.ts';
import { tsvLine } from '../terminal/tsv.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunExplain } from './explain.ts';
import { chooseFormat } from './shared/format.ts';
import { readLines } from './shared/read-lines.ts';

const { codes } = builtInKnowledge;
const formats = ['terminal', 'json', 'ndjson', 'csv', 'tsv'] as const;

function checkScheme(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const scheme = codes.toScheme(name);
  if (scheme !== undefined) return scheme;
  const near = [...codes.schemes].sort((a, b) => distance(a, name) - distance(b, name))[0];
  throw new UsageError(
    `There is no code scheme "${name}".`,
    near === undefined ? undefined : `Did you mean ${near}?`,
  );
}

/** One word that some scheme knows as a code, or any word when the scheme is given, is a code; the rest is a note. */
function toInput(typed: string, scheme: string | undefined): NoteInput {
  const text = maskCardData(typed);
  const isCode =
    !/\s/.test(text.trim()) && (scheme !== undefined || codes.findInEveryScheme(text).length > 0);
  return isCode ? { code: text.trim(), scheme } : { text, scheme };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? maskCardData(value) : undefined;
}

/** A line of stdin: JSON where it begins with `{` and is JSON, else a note. */
function fromLine(line: string, scheme: string | undefined): NoteInput {
  if (!line.startsWith('{')) return { text: maskCardData(line), scheme };
  try {
    const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const own = stringOf(record['scheme']);
    return { text: stringOf(record['note']), code: stringOf(record['code']), scheme: own ?? scheme };
  } catch {
    return { text: maskCardData(line), scheme };
  }
}

type LineFormat = 'ndjson' | 'csv' | 'tsv';

function toLine(input: NoteInput, format: LineFormat): string {
  const answer = classifyNote(input, builtInKnowledge);
  switch (format) {
    case 'ndjson':
      return `${toSafeJson(toExplanationDocument(input, answer))}\n`;
    case 'csv':
      return csvLine(toExplanationRow(input, answer));
    case 'tsv':
      return tsvLine(toExplanationRow(input, answer));
  }
}

function headOf(format: LineFormat): string {
  if (format === 'ndjson') return '';
  return format === 'csv' ? csvLine(explanationColumns) : tsvLine(explanationColumns);
}

async function explainAll(
  batches: AsyncIterable<readonly NoteInput[]>,
  format: (typeof formats)[number],
  terminal: Terminal,
): Promise<void> {
  if (format === 'json') {
    const documents: object[] = [];
    for await (const inputs of batches) {
      documents.push(
        ...inputs.map((input) => toExplanationDocument(input, classifyNote(input, builtInKnowledge))),
      );
    }
    const [only] = documents;
    await terminal.write(`${toSafeJson(documents.length === 1 ? only : documents, 2)}\n`);
    return;
  }
  if (format !== 'terminal') await terminal.write(headOf(format));
  for await (const inputs of batches) {
    const text = inputs.map((input) =>
      format === 'terminal'
        ? renderExplanation(input, classifyNote(input, builtInKnowledge), codes, terminal)
        : toLine(input, format),
    );
    await terminal.write(text.join(''));
    if (terminal.closed.aborted) return;
  }
}

async function* fromStdin(
  stdin: AsyncIterable<Buffer | string>,
  scheme: string | undefined,
): AsyncIterable<readonly NoteInput[]> {
  for await (const lines of readLines(stdin)) yield lines.map((line) => fromLine(line, scheme));
}

async function* fromArguments(
  words: readonly string[],
  scheme: string | undefined,
): AsyncIterable<readonly NoteInput[]> {
  yield words.map((word) => toInput(word, scheme));
}

export const runExplain: RunExplain = async ([words], flags, { terminal, stdin }) => {
  const readsStdin = words.length === 1 && words[0] === '-';
  const byDefault = terminal.stdoutIsTTY || !readsStdin ? 'terminal' : 'tsv';
  const format = chooseFormat(flags, formats, byDefault);
  const scheme = checkScheme(flags.scheme);
  await explainAll(readsStdin ? fromStdin(stdin, scheme) : fromArguments(words, scheme), format, terminal);
  return Exit.ok;
};
