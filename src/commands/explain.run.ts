import { distance } from 'fastest-levenshtein';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../diagnostics/answers/code-book.ts';
import { Exit, UsageError } from '../errors.ts';
import { renderExplanation } from '../output/explanation-card.ts';
import { explanationColumns, toExplanationDocument } from '../output/explanation.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { ExplainFlags, RunExplain } from './explain.ts';
import { Explainer, inPieces, type ExplainPiece } from './explain/explainer.ts';
import {
  explainFormats,
  headOf,
  isRowFormat,
  rowWriter,
  toCodeList,
  type ExplainFormat,
  type RowFormat,
  type ToRow,
} from './explain/print.ts';
import { isLargeFile, linesOfStdin } from './explain/stdin.ts';
import { explainStream } from './explain/stream.ts';
import { Threads, type ExplainHere } from './explain/threads.ts';
import type { Unused } from './explain/unused.ts';
import type { Context } from './shared/context.ts';
import { chooseFormat } from './shared/format.ts';
import { loadKnowledge } from './shared/knowledge-for.ts';
import { chooseAgentLanguage, loadAgentLanguage } from './shared/language.ts';

function checkScheme(name: string | undefined, codes: CodeBook): string | undefined {
  if (name === undefined) return undefined;
  const scheme = codes.toScheme(name);
  if (scheme !== undefined) return scheme;
  const near = [...codes.schemes].sort((a, b) => distance(a, name) - distance(b, name))[0];
  throw new UsageError(
    `There is no code scheme "${name}".`,
    near === undefined ? undefined : `Did you mean ${near}?`,
  );
}

interface Means {
  readonly explainer: Explainer;
  readonly codes: CodeBook;
  readonly scheme: string | undefined;
}

async function loadMeans({ codeFile, scheme: name }: ExplainFlags): Promise<Means> {
  const knowledge = await loadKnowledge(codeFile);
  const { codes } = knowledge;
  const scheme = checkScheme(name, codes);
  return { explainer: new Explainer(knowledge, scheme), codes, scheme };
}

/** All there is as one document; of one code or note an object. */
async function toDocument(inputs: AsyncIterable<NoteInput>, explainer: Explainer): Promise<string> {
  const documents: object[] = [];
  for await (const input of inputs) documents.push(toExplanationDocument(input, explainer.read(input)));
  return `${toSafeJson(documents.length === 1 ? documents[0] : documents, 2)}\n`;
}

/** The codes and notes of the command line, else of stdin. */
async function* inputsOf(
  words: readonly string[] | undefined,
  context: Context,
  explainer: Explainer,
): AsyncIterable<NoteInput> {
  if (words !== undefined) for (const word of words) yield explainer.input.fromArgument(word);
  else for await (const lines of linesOfStdin(context)) yield* explainer.inputsOf(lines);
}

function toList(codes: CodeBook, scheme: string | undefined, format: ExplainFormat): string {
  const schemes = scheme === undefined ? codes.schemes : [scheme];
  return toCodeList(
    schemes.flatMap((each) => codes.codesOf(each)),
    format,
  );
}

async function openHere(format: RowFormat, flags: ExplainFlags): Promise<ExplainPiece> {
  return inPieces((await loadMeans(flags)).explainer, format);
}

/** Stdin for a file or another program: as fast as it can be, on several threads. */
async function explainRows(format: RowFormat, flags: ExplainFlags, context: Context): Promise<Unused> {
  const { codeFile, scheme, jobs } = flags;
  let opening: Promise<ExplainPiece> | undefined;
  const explainHere: ExplainHere = async (piece) => (await (opening ??= openHere(format, flags)))(piece);
  const threads = new Threads({ codeFile, scheme, format }, jobs, explainHere, context);
  try {
    // They load while this one loads. What is wrong with one's own codes is for this one to tell, before any starts.
    if (codeFile === undefined && isLargeFile(context)) await threads.hire();
    await (opening ??= openHere(format, flags));
    chooseAgentLanguage(flags.lang, context.terminal);
    await context.terminal.write(headOf(explanationColumns, format));
    return await explainStream(explainHere, threads, context);
  } finally {
    await threads.close();
  }
}

async function explainEach(
  inputs: AsyncIterable<NoteInput>,
  toRow: ToRow,
  explainer: Explainer,
  { terminal, signal }: Context,
): Promise<Unused> {
  for await (const input of inputs) {
    for (const part of toRow(input, explainer.read(input))) await terminal.write(part);
    if (terminal.closed.aborted || signal.aborted) break;
  }
  return explainer.input.takeUnused();
}

/** Prints what is to be explained; gives what of it could not be used. */
async function explain(
  words: readonly string[] | undefined,
  format: ExplainFormat,
  flags: ExplainFlags,
  context: Context,
): Promise<Unused> {
  if (words === undefined && isRowFormat(format)) return explainRows(format, flags, context);
  const { terminal } = context;
  const { explainer, codes } = await loadMeans(flags);
  const language = await loadAgentLanguage(flags.lang, terminal);
  const inputs = inputsOf(words, context, explainer);
  if (format === 'json') {
    await terminal.write(await toDocument(inputs, explainer));
    return explainer.input.takeUnused();
  }
  await terminal.write(headOf(explanationColumns, format));
  const reading = { codes, language, terminal };
  const toText: ToRow =
    format === 'terminal'
      ? (input, answer) => [renderExplanation(input, answer, reading)]
      : rowWriter(format);
  return explainEach(inputs, toText, explainer, context);
}

export const runExplain: RunExplain = async ([words], flags, context) => {
  const { terminal } = context;
  const readsStdin = words.length === 1 && words[0] === '-';
  const isTable = flags.list === true || readsStdin;
  const format = chooseFormat(flags, explainFormats, terminal.stdoutIsTTY || !isTable ? 'terminal' : 'tsv');
  if (flags.list === true) {
    const { codes, scheme } = await loadMeans(flags);
    await terminal.write(toList(codes, scheme, format));
    return Exit.ok;
  }
  if (words.length === 0) {
    throw new UsageError('There is nothing to explain.', 'Give a code or a note, - for stdin, or --list.');
  }
  const unused = await explain(readsStdin ? undefined : words, format, flags, context);
  if (!terminal.closed.aborted) unused.warn(terminal);
  return Exit.ok;
};
