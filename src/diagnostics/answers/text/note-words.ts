import { readEntity, readMojibake, readTag, type Decoded } from './markup.ts';
import {
  isDigit,
  letterE,
  otherLetter,
  separator,
  skippedSymbol,
  symbolOf,
  symbolsOf,
  takesUmlaut,
} from './symbols.ts';

/**
 * A note as symbols, cut into words. A word also begins inside `cardExpired` and `3DS2`, where case or kind
 * changes, but the symbols run on, so that `PayPal` and `paypal` are the same.
 */
export interface NoteWords {
  readonly symbols: Uint8Array;
  /** For each symbol, the UTF-16 offset in the note it comes from. */
  readonly offsets: Int32Array;
  readonly length: number;
  /** How many words there are; what stands behind them in the lists below is left of another note. */
  readonly wordCount: number;
  /** Positions in `symbols` at which a word begins. */
  readonly starts: Int32Array;
  /** For each word, the number of its clause; punctuation that ends a thought begins a new one. */
  readonly clauses: Int32Array;
  /** For each word, the number of its sentence: what one sentence says is not said of the next. */
  readonly sentences: Int32Array;
}

const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);

/** What each of the first code units does to a clause and a word; the rest do nothing. */
const clauseEnds = new Uint8Array(0x250);
for (const character of '.,:;!?|()[]{}<>\n\r/"«»') clauseEnds[character.charCodeAt(0)] = 1;

const isClauseEnd = (codePoint: number): boolean =>
  codePoint < clauseEnds.length ? clauseEnds[codePoint] === 1 : clauseEndsBeyond.has(codePoint);
/** Dashes, typographic quotes, bullets. */
const clauseEndsBeyond = new Set([0x2013, 0x2014, 0x2022, 0x201c, 0x201d, 0x201e]);

const fullStop = 0x2e;
const endsSentence = new Set(Array.from(';!?\n', (character) => character.charCodeAt(0)));

/** What payment texts shorten: without these "Tel. Rückfrage" and "NEG. EMITTENTE" were two sentences each. */
const abbreviations = new Set(
  (
    'abgel acct approx art aut auth autor autoris autoriz autorizz bez bzw ca cod cpt cust decl dest dup econ elab emett ' +
    'emit emitt err erf ev evtl fehl gesp hr id inc inkl ins insuf insuff int kd kto lim max min mr mrs ms nbr neg ' +
    'nr num oper opér operaz paiem pag pagam plaf pmt prot prov psp rech ref réf refus rép req resp ret rif sig std ' +
    'techn tec tech tel tél telef tit trans transact transak transaz trx tx ung ungült val verf vorg vs zahlg'
  ).split(' '),
);
const lettersAtMost = 8;

/** A full stop ends a sentence before a capital: "Auth. failed" is one, "3DS OK. Abgelehnt" are two. */
function isSentenceEnd(text: string, at: number, code: number): boolean {
  if (code !== fullStop) return endsSentence.has(code);
  let next = at + 1;
  while (text.charCodeAt(next) === 0x20) next += 1;
  return next > at + 1 && isUpper(text.charCodeAt(next)) && !isAbbreviation(text, at);
}

function isAbbreviation(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - lettersAtMost - 1), end);
  return abbreviations.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
}

/** Code units that may begin markup or mojibake. */
const decodable = new Uint8Array(0x250);
for (const code of [0x3c, 0x26, 0xc2, 0xc3, 0xe2, 0x102]) decodable[code] = 1;

function decodeAt(text: string, at: number, code: number): Decoded | undefined {
  if (code === 0x3c) return readTag(text, at);
  return code === 0x26 ? readEntity(text, at) : readMojibake(text, at);
}

const usualSize = 1 << 10;

/** Builds the words of one note after another in the same memory. */
class WordBuilder implements NoteWords {
  symbols = new Uint8Array(usualSize);
  offsets = new Int32Array(usualSize);
  length = 0;
  wordCount = 0;
  starts = new Int32Array(usualSize);
  clauses = new Int32Array(usualSize);
  sentences = new Int32Array(usualSize);
  sentence = 0;
  #clause = 0;
  #last = separator;
  #lastCode = 0;

  reset(size: number): void {
    if (size > this.symbols.length) {
      this.symbols = new Uint8Array(size);
      this.offsets = new Int32Array(size);
      this.starts = new Int32Array(size);
      this.clauses = new Int32Array(size);
      this.sentences = new Int32Array(size);
    }
    this.length = this.wordCount = 0;
    this.sentence = this.#clause = 0;
    this.#last = separator;
    this.#lastCode = 0;
  }

  take(symbol: number, code: number, offset: number): void {
    if (symbol === separator) {
      if (isClauseEnd(code)) this.#clause += 1;
      this.#lastCode = 0;
      if (this.#last === separator) return;
    } else {
      if (symbol === letterE && takesUmlaut(this.#last) && this.#lastCode !== 0) {
        this.#lastCode = code;
        return;
      }
      if (this.#beginsWord(symbol, code)) this.#beginWord();
      this.#lastCode = code;
    }
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

  #beginWord(): void {
    const word = this.wordCount;
    this.starts[word] = this.length;
    this.clauses[word] = this.#clause;
    this.sentences[word] = this.sentence;
    this.wordCount = word + 1;
  }

  /** Takes small letters that go on with a word, which most of a note is; gives the place of what is none. */
  takeLetters(text: string, from: number): number {
    let [last, length] = [this.#last, this.length];
    if (last === separator || isDigit(last)) return from;
    const { symbols, offsets } = this;
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < smallA || code > smallZ) break;
      const symbol = code - beforeSmallA;
      if (symbol === letterE && takesUmlaut(last)) break;
      symbols[length] = last = symbol;
      offsets[length] = at;
      length += 1;
    }
    if (at === from) return from;
    this.length = length;
    this.#last = last;
    this.#lastCode = smallA;
    return at;
  }
}

const smallA = 0x61;
const smallZ = 0x7a;
const beforeSmallA = smallA - 1;

const builder = new WordBuilder();

/**
 * Reads a note into words: markup stripped, entities and mojibake decoded, case and accents folded. Linear time.
 * The result stands until the next call: notes are read one at a time, and most of them are short.
 */
export function toNoteWords(text: string): NoteWords {
  builder.reset(text.length * 2 + 1);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const symbol = symbolOf(code);
    if (symbol !== skippedSymbol && decodable[code] !== 1) {
      if (symbol === separator && isSentenceEnd(text, at, code)) builder.sentence += 1;
      builder.take(symbol, code, at);
      at = builder.takeLetters(text, at + 1);
    } else at += takeRare(text, at, code);
  }
  return builder;
}

/** Takes what is not one symbol for one code unit; gives how many code units it was. */
function takeRare(text: string, at: number, code: number): number {
  const decoded = decodable[code] === 1 ? decodeAt(text, at, code) : undefined;
  const codePoint = decoded?.codePoint ?? text.codePointAt(at) ?? code;
  for (const symbol of symbolsOf(codePoint)) builder.take(symbol, codePoint, at);
  return decoded?.length ?? (codePoint > 0xffff ? 2 : 1);
}
