import { distance } from 'fastest-levenshtein';
import type { Answer } from '../diagnostics/answers/answer.ts';
import { classifyNote, type NoteInput } from '../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../diagnostics/answers/code-book.ts';
import type { Knowledge } from '../diagnostics/answers/knowledge.ts';
import { Exit, UsageError } from '../errors.ts';
import type { Reading } from '../output/explanation-card.ts';
import { explanationColumns, toExplanationDocument } from '../output/explanation.ts';
import { ExplanationLines } from '../output/explanation-lines.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunExplain } from './explain.ts';
import { ExplainInput } from './explain/input.ts';
import { explainFormats, headOf, toCodeList, toText, type ExplainFormat } from './explain/print.ts';
import { chooseFormat } from './shared/format.ts';
import { loadKnowledge } from './shared/knowledge-for.ts';
import { loadAgentLanguage } from './shared/language.ts';

/** Notes of one shop repeat: this many different ones are remembered. */
const rememberedAtMost = 10_000;

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

/** Classifies notes; a note that came before is not read again, as long as enough notes do come again. */
class RememberingReader {
  readonly #knowledge: Knowledge;
  /** By scheme and code, which are short, and then by text: one key of all would have to be copied together. */
  readonly #known = new Map<string, Map<string | undefined, Answer>>();
  #size = 0;
  #again = 0;
  #pays = true;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  read(input: NoteInput): Answer {
    if (!this.#pays) return classifyNote(input, this.#knowledge);
    const notes = this.#notesOf(input);
    const before = notes.get(input.text);
    if (before !== undefined) {
      this.#again += 1;
      return before;
    }
    const answer = classifyNote(input, this.#knowledge);
    notes.set(input.text, answer);
    this.#size += 1;
    if (this.#size >= rememberedAtMost) this.#forget();
    return answer;
  }

  #notesOf({ scheme = '', code = '' }: NoteInput): Map<string | undefined, Answer> {
    const key = scheme === '' && code === '' ? '' : `${scheme}\n${code}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const notes = new Map<string | undefined, Answer>();
    this.#known.set(key, notes);
    return notes;
  }

  #forget(): void {
    this.#pays = this.#again > this.#size / 10;
    this.#known.clear();
    this.#size = this.#again = 0;
  }
}

async function explainAll(
  batches: AsyncIterable<readonly NoteInput[]>,
  format: ExplainFormat,
  knowledge: Knowledge,
  { language, terminal }: Pick<Reading, 'language' | 'terminal'>,
): Promise<void> {
  const reader = new RememberingReader(knowledge);
  if (format === 'json') {
    const documents: object[] = [];
    for await (const inputs of batches) {
      for (const input of inputs) documents.push(toExplanationDocument(input, reader.read(input)));
    }
    await terminal.write(`${toSafeJson(documents.length === 1 ? documents[0] : documents, 2)}\n`);
    return;
  }
  await terminal.write(headOf(explanationColumns, format));
  const printing = { codes: knowledge.codes, language, lines: new ExplanationLines(), terminal };
  for await (const inputs of batches) {
    const texts = inputs.map((input) => toText(input, reader.read(input), format, printing));
    await terminal.write(texts.join(''));
    if (terminal.closed.aborted) return;
  }
}

async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}

export const runExplain: RunExplain = async ([words], flags, { terminal, stdin }) => {
  const readsStdin = words.length === 1 && words[0] === '-';
  const isTable = flags.list === true || readsStdin;
  const format = chooseFormat(flags, explainFormats, terminal.stdoutIsTTY || !isTable ? 'terminal' : 'tsv');
  const knowledge = await loadKnowledge(flags.codeFile);
  const scheme = checkScheme(flags.scheme, knowledge.codes);
  if (flags.list === true) {
    const schemes = scheme === undefined ? knowledge.codes.schemes : [scheme];
    await terminal.write(
      toCodeList(
        schemes.flatMap((each) => knowledge.codes.codesOf(each)),
        format,
      ),
    );
    return Exit.ok;
  }
  if (words.length === 0) {
    throw new UsageError('There is nothing to explain.', 'Give a code or a note, - for stdin, or --list.');
  }
  const input = new ExplainInput(knowledge.codes, scheme);
  const notes = readsStdin ? input.fromStdin(stdin) : once(words.map((word) => input.fromArgument(word)));
  const language = await loadAgentLanguage(flags.lang, terminal);
  await explainAll(notes, format, knowledge, { language, terminal });
  input.warn(terminal);
  return Exit.ok;
};
