import { readEntity, readMojibake, readTag } from './markup.ts';
import { isDigit, letterE, otherLetter, separator, symbolsOf, takesUmlaut } from './symbols.ts';

/**
 * A note as symbols, cut into words. A word also begins inside `cardExpired` and `3DS2`, where case or kind
 * changes, but the symbols run on, so that `PayPal` and `paypal` are the same.
 */
export interface NoteWords {
  readonly symbols: Uint8Array;
  /** For each symbol, the UTF-16 offset in the note it comes from. */
  readonly offsets: Int32Array;
  readonly length: number;
  /** Positions in `symbols` at which a word begins. */
  readonly starts: readonly number[];
  /** For each word, the number of its clause; punctuation that ends a thought begins a new one. */
  readonly clauses: readonly number[];
}

const clauseEnds = new Set(
  Array.from('.,:;!?|()[]{}<>\n\r–—•/"«»“”', (character) => character.charCodeAt(0)),
);

const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);

function decodeAt(
  text: string,
  at: number,
  code: number,
): { readonly codePoint: number; readonly length: number } | undefined {
  if (code === 0x3c) return readTag(text, at);
  if (code === 0x26) return readEntity(text, at);
  return code === 0xc3 || code === 0x102 || code === 0xc2 || code === 0xe2
    ? readMojibake(text, at)
    : undefined;
}

/** Builds the words of one note; every code point is looked at once. */
class WordBuilder {
  readonly symbols: Uint8Array;
  readonly offsets: Int32Array;
  length = 0;
  readonly starts: number[] = [];
  readonly clauses: number[] = [];
  #clause = 0;
  #last = separator;
  #lastCode = 0;

  constructor(size: number) {
    this.symbols = new Uint8Array(size);
    this.offsets = new Int32Array(size);
  }

  #push(symbol: number, offset: number): void {
    this.symbols[this.length] = symbol;
    this.offsets[this.length] = offset;
    this.length += 1;
    this.#last = symbol;
  }

  #beginsWord(symbol: number, code: number): boolean {
    if (this.#last === separator) return true;
    if (symbol === otherLetter) return false;
    return isDigit(symbol) !== isDigit(this.#last) || (isUpper(code) && isLower(this.#lastCode));
  }

  break(endsClause: boolean, offset: number): void {
    if (endsClause) this.#clause += 1;
    if (this.#last !== separator) this.#push(separator, offset);
    this.#lastCode = 0;
  }

  letter(symbol: number, code: number, offset: number): void {
    if (symbol === letterE && takesUmlaut(this.#last) && this.#lastCode !== 0) {
      this.#lastCode = code;
      return;
    }
    if (this.#beginsWord(symbol, code)) {
      this.starts.push(this.length);
      this.clauses.push(this.#clause);
    }
    this.#push(symbol, offset);
    this.#lastCode = code;
  }
}

/** Reads a note into words: markup stripped, entities and mojibake decoded, case and accents folded. Linear time. */
export function toNoteWords(text: string): NoteWords {
  const builder = new WordBuilder(text.length * 2 + 1);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const decoded = decodeAt(text, at, code);
    const codePoint =
      decoded?.codePoint ?? (code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code);
    const symbols = symbolsOf(codePoint);
    for (const symbol of symbols) {
      if (symbol === separator) builder.break(clauseEnds.has(codePoint), at);
      else builder.letter(symbol, codePoint, at);
    }
    at += decoded?.length ?? (codePoint > 0xffff ? 2 : 1);
  }
  return builder;
}
