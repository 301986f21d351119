import type { NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../../diagnostics/answers/code-book.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { readLines } from '../shared/read-lines.ts';

/** Reads what is to be explained, and remembers what in it could not be used. */
export class ExplainInput {
  readonly #codes: CodeBook;
  readonly #scheme: string | undefined;
  readonly #unknownSchemes = new Map<string, number>();
  #wrongTypes = 0;

  constructor(codes: CodeBook, scheme: string | undefined) {
    this.#codes = codes;
    this.#scheme = scheme;
  }

  /** One word that some scheme knows as a code, or any word when the scheme is given, is a code; the rest is a note. */
  fromArgument(typed: string): NoteInput {
    const text = maskCardData(typed);
    const isWord = text.trim() !== '' && !/\s/.test(text.trim());
    const isCode = isWord && (this.#scheme !== undefined || this.#codes.findInEveryScheme(text).length > 0);
    return isCode ? { code: text.trim(), scheme: this.#scheme } : { text, scheme: this.#scheme };
  }

  /** A line of stdin: JSON where it begins with `{` and is JSON, else a note. */
  fromLine(line: string): NoteInput {
    if (!line.startsWith('{')) return { text: maskCardData(line), scheme: this.#scheme };
    let record: Readonly<Record<string, unknown>>;
    try {
      record = JSON.parse(line) as Readonly<Record<string, unknown>>;
    } catch {
      return { text: maskCardData(line), scheme: this.#scheme };
    }
    const scheme = this.#schemeOf(this.#string(record['scheme'] ?? record['provider']));
    return { text: this.#string(record['note']), code: this.#string(record['code']), scheme };
  }

  async *fromStdin(stdin: AsyncIterable<Buffer | string>): AsyncIterable<readonly NoteInput[]> {
    for await (const lines of readLines(stdin)) yield lines.map((line) => this.fromLine(line));
  }

  warn(terminal: Terminal): void {
    const wrong = this.#wrongTypes;
    if (wrong > 0)
      terminal.warn(
        wrong === 1
          ? '1 value that is no string was left out.'
          : `${wrong} values that are no string were left out.`,
      );
    if (this.#unknownSchemes.size === 0) return;
    const names = [...this.#unknownSchemes.keys()].slice(0, 5).join(', ');
    const lines = [...this.#unknownSchemes.values()].reduce((sum, count) => sum + count, 0);
    const who = lines === 1 ? '1 line names' : `${lines} lines name`;
    terminal.warn(`${who} a scheme that is not known (${names}): read as if there were none.`);
  }

  #string(value: unknown): string | undefined {
    if (typeof value === 'string') return maskCardData(value);
    if (value !== undefined && value !== null) this.#wrongTypes += 1;
    return undefined;
  }

  #schemeOf(name: string | undefined): string | undefined {
    if (name === undefined || name === '') return this.#scheme;
    const scheme = this.#codes.toScheme(name);
    if (scheme === undefined) this.#unknownSchemes.set(name, (this.#unknownSchemes.get(name) ?? 0) + 1);
    return scheme;
  }
}
