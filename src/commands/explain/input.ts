import type { NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { CodeBook } from '../../diagnostics/answers/code-book.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { Unused } from './unused.ts';

/** Inputs of one shape, whatever is known of them: what reads them is compiled once. */
function toInput(text: string | undefined, code: string | undefined, scheme: string | undefined): NoteInput {
  return { text, code, scheme, provider: undefined, network: undefined };
}

/** Reads what is to be explained, and counts what in it could not be used. */
export class ExplainInput {
  readonly #codes: CodeBook;
  readonly #scheme: string | undefined;
  #unused = new Unused();

  constructor(codes: CodeBook, scheme: string | undefined) {
    this.#codes = codes;
    this.#scheme = scheme;
  }

  /** One word that some scheme knows as a code, or any word when the scheme is given, is a code; the rest is a note. */
  fromArgument(typed: string): NoteInput {
    const text = maskCardData(typed);
    const isWord = text.trim() !== '' && !/\s/.test(text.trim());
    const isCode = isWord && (this.#scheme !== undefined || this.#codes.findInEveryScheme(text).length > 0);
    return isCode ? toInput(undefined, text.trim(), this.#scheme) : toInput(text, undefined, this.#scheme);
  }

  /** A line of stdin: JSON where it begins with `{` and is JSON, else a note. */
  fromLine(line: string): NoteInput {
    if (!line.startsWith('{')) return toInput(maskCardData(line), undefined, this.#scheme);
    let record: Readonly<Record<string, unknown>>;
    try {
      record = JSON.parse(line) as Readonly<Record<string, unknown>>;
    } catch {
      return toInput(maskCardData(line), undefined, this.#scheme);
    }
    const scheme = this.#schemeOf(this.#string(record['scheme'] ?? record['provider']));
    return toInput(this.#string(record['note']), this.#string(record['code']), scheme);
  }

  /** What could not be used since the last time. */
  takeUnused(): Unused {
    const taken = this.#unused;
    this.#unused = new Unused();
    return taken;
  }

  #string(value: unknown): string | undefined {
    if (typeof value === 'string') return maskCardData(value);
    if (value !== undefined && value !== null) this.#unused.wrongTypes += 1;
    return undefined;
  }

  #schemeOf(name: string | undefined): string | undefined {
    if (name === undefined || name === '') return this.#scheme;
    const scheme = this.#codes.toScheme(name);
    if (scheme === undefined) this.#unused.addScheme(name);
    return scheme;
  }
}
