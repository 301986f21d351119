import type { NoteWords } from './note-words.ts';
import { bucketCount, bucketOf, isWhole, standsAt, stemBegin, type PhraseData } from './phrase-data.ts';
import { separator } from './symbols.ts';

/** Hits of one alternative beyond this many say nothing new; they would only make hostile notes slow. */
const hitsAtMost = 32;

/**
 * Finds the stems of all phrases in one pass over a note, and with them the sets they belong to. An alternative is
 * a stem or a set, numbered as in `PhraseData`. One object serves one note after another; what it holds is the last note's.
 */
export class StemHits {
  /** For each hit: the number of the word it begins in, and its place in the note's symbols, end exclusive. */
  readonly word: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Numbers of the alternatives that occur, in the order in which they were met. */
  readonly met: number[] = [];
  readonly #texts: readonly string[];
  /** For each bucket its first stem and how many it has. */
  readonly #first = new Int32Array(2 * bucketCount);
  readonly #count = new Int32Array(2 * bucketCount);
  /** For each stem the sets it belongs to, numbered as alternatives. */
  readonly #setsOfStem: (number[] | undefined)[] = [];
  /** For each alternative, its hits in this note. */
  readonly #hitsOf: (number[] | undefined)[] = [];

  /** How many alternatives there are: stems, and sets behind them. */
  readonly alternatives: number;

  constructor({ stems, buckets, sets }: PhraseData) {
    this.#texts = stems === '' ? [] : stems.split(' ');
    let stem = 0;
    for (let at = 0; at < buckets.length; at += 2) {
      const [bucket = 0, count = 0] = [buckets[at], buckets[at + 1]];
      this.#first[bucket] = stem;
      this.#count[bucket] = count;
      stem += count;
    }
    let set = this.#texts.length;
    for (let at = 0; at < sets.length; at += 1 + (sets[at] ?? 0)) {
      for (let member = at + 1; member <= at + (sets[at] ?? 0); member += 1) {
        (this.#setsOfStem[sets[member] ?? 0] ??= []).push(set);
      }
      set += 1;
    }
    this.alternatives = set;
  }

  /** The hits of an alternative in the last note, in the order of the text; empty where it does not occur. */
  of(alternative: number): readonly number[] {
    return this.#hitsOf[alternative] ?? none;
  }

  has(alternative: number): boolean {
    return this.#hitsOf[alternative] !== undefined;
  }

  scan(note: NoteWords): void {
    this.#forget();
    const { starts, symbols, length } = note;
    for (let word = 0; word < starts.length; word += 1) {
      const start = starts[word] ?? 0;
      const end = starts[word + 1] ?? length;
      const first = symbols[start] ?? separator;
      const bucket = bucketAt(note, start);
      this.#walk(bucket, note, start, word);
      // Stems of one or two letters stand in buckets of their own.
      const two = bucketOf(first, symbolAt(note, start + 1), separator);
      if (two !== bucket) this.#walk(two, note, start, word);
      const one = bucketOf(first, separator, separator);
      if (one !== two) this.#walk(one, note, start, word);
      for (let at = start; at < end; at += 1) this.#walk(bucketCount + bucketAt(note, at), note, at, word);
    }
  }

  #forget(): void {
    for (const alternative of this.met) this.#hitsOf[alternative] = undefined;
    this.met.length = this.word.length = this.start.length = this.end.length = 0;
  }

  /** Tries the stems of a bucket where it stands in the note: few, and most of them differ at the third letter. */
  #walk(bucket: number, note: NoteWords, start: number, word: number): void {
    const first = this.#first[bucket] ?? 0;
    const end = first + (this.#count[bucket] ?? 0);
    for (let stem = first; stem < end; stem += 1) {
      const text = this.#texts[stem] ?? '';
      const begin = stemBegin(text);
      const until = start + text.length - begin;
      if (until > note.length || !standsAt(text, begin, note, start)) continue;
      if (!isWhole(text) || endsWord(note, until, word)) this.#file(stem, word, start, until);
    }
  }

  #file(stem: number, word: number, start: number, until: number): void {
    const hit = this.word.length;
    this.word.push(word);
    this.start.push(start);
    this.end.push(until);
    this.#record(stem, hit);
    for (const set of this.#setsOfStem[stem] ?? none) this.#record(set, hit);
  }

  #record(alternative: number, hit: number): void {
    const hits = this.#hitsOf[alternative];
    if (hits === undefined) {
      this.#hitsOf[alternative] = [hit];
      this.met.push(alternative);
    } else if (hits.length < hitsAtMost) hits.push(hit);
  }
}

const none: readonly number[] = [];

function symbolAt({ symbols, length }: NoteWords, at: number): number {
  return at < length ? (symbols[at] ?? separator) : separator;
}

function bucketAt(note: NoteWords, at: number): number {
  return bucketOf(symbolAt(note, at), symbolAt(note, at + 1), symbolAt(note, at + 2));
}

/** Whether a word ends before this symbol: at a separator, or where the next word begins inside `cardExpired`. */
function endsWord({ symbols, length, starts }: NoteWords, at: number, word: number): boolean {
  if (at >= length || symbols[at] === separator) return true;
  for (let next = word + 1; next < starts.length; next += 1) {
    const start = starts[next] ?? length;
    if (start >= at) return start === at;
  }
  return false;
}
