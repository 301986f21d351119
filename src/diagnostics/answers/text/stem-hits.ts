import type { NoteWords } from './note-words.ts';
import { alphabetSize, separator } from './symbols.ts';
import { endBits, endings, leadBits, nextShift, type Trie } from './trie.ts';

/** Hits of one alternative beyond this many say nothing new; they would only make hostile notes slow. */
const hitsAtMost = 32;

/** What is known of a hit: the number of the word it begins in, and its place in the note's symbols, end exclusive. */
export const hitFields = { word: 0, start: 1, end: 2 } as const;
const hitSize = 3;
const linkSize = 2;
/** More than most notes have. */
const usualHits = 256;

function toLarger(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** Stems and sets of stems: the alternatives of which phrases are made. Stems are numbered first, sets behind them. */
export interface StemData {
  readonly trie: Trie;
  /** Where stems begin in the trie that begin words, and those that may begin inside of them. */
  readonly roots: { readonly begin: number; readonly inside: number };
  /** How many stems and sets there are. */
  readonly alternatives: number;
  /** For each stem the place in `sets` at which the sets that it belongs to begin; one more place ends the last. */
  readonly setsAt: Int32Array;
  readonly sets: Int32Array;
}

/**
 * Finds the stems of all phrases in one pass over a note, and with them the sets they belong to. One object serves one
 * note after another; what it holds is the last note's.
 */
export class StemHits {
  /** Hits one after another, each with `hitFields`; a hit is its place here. */
  hits = new Int32Array(usualHits * hitSize);
  /** Numbers of the alternatives that occur, in the order in which they were met; only so many are this note's. */
  readonly met: Int32Array;
  metCount = 0;
  /** For each alternative that occurs its place in `met`. */
  readonly metAt: Int32Array;
  /** The hits of each alternative as a chain of links: a hit, and behind it the place of the next link, or -1. */
  links = new Int32Array(usualHits * linkSize);
  readonly #data: StemData;
  /** For each alternative 1 where it was met in this note. */
  readonly isMet: Uint8Array;
  /** For each that was met its first link, its last link, and how many there are. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #count: Int32Array;
  /** For two symbols 1 where a stem that may begin inside a word begins with them: few, and tried at every letter. */
  readonly #insidePairs: Uint8Array;
  #hitsEnd = 0;
  #linksEnd = 0;
  /** Stems that begin at one place of the note, and where they end. */
  readonly #found: number[] = [];
  readonly #foundEnd: number[] = [];

  constructor(data: StemData) {
    this.#data = data;
    const { alternatives } = data;
    this.isMet = new Uint8Array(alternatives);
    this.met = new Int32Array(alternatives);
    this.metAt = new Int32Array(alternatives);
    this.#first = new Int32Array(alternatives);
    this.#last = new Int32Array(alternatives);
    this.#count = new Int32Array(alternatives);
    this.#insidePairs = pairsAt(data, data.roots.inside);
  }

  /** The first link of an alternative's hits in the last note, which stand in the order of the text; -1 where it does not occur. */
  firstOf(alternative: number): number {
    return this.isMet[alternative] === 1 ? (this.#first[alternative] ?? -1) : -1;
  }

  scan(note: NoteWords): void {
    for (let index = 0; index < this.metCount; index += 1) this.isMet[this.met[index] ?? 0] = 0;
    this.metCount = this.#hitsEnd = this.#linksEnd = 0;
    const { starts, symbols, wordCount, length } = note;
    const { begin, inside } = this.#data.roots;
    for (let word = 0; word < wordCount; word += 1) {
      const start = starts[word] ?? 0;
      const end = word + 1 < wordCount ? (starts[word + 1] ?? length) : length;
      this.#walk(begin, note, start, word);
      for (let at = start; at < end; at += 1) {
        const next = at + 1 < length ? (symbols[at + 1] ?? separator) : separator;
        const pair = (symbols[at] ?? separator) * alphabetSize + next;
        if (this.#insidePairs[pair] === 1) this.#walk(inside, note, at, word);
      }
    }
  }

  /** Follows the symbols of the note from a place on, as far as a stem does. */
  #walk(root: number, note: NoteWords, start: number, word: number): void {
    const { trie } = this.#data;
    const { symbols, length } = note;
    let node = root;
    let found = 0;
    for (let at = start; at < length; at += 1) {
      const symbol = symbols[at] ?? separator;
      const place = trie[node + symbol] ?? 0;
      if ((place & leadBits) !== symbol + 1) break;
      node = place >> nextShift;
      if ((place & endBits.stem) !== 0) found = this.#find(node + endings.stem, at + 1, found);
      if ((place & endBits.wholeStem) !== 0 && endsWord(note, at + 1, word))
        found = this.#find(node + endings.wholeStem, at + 1, found);
    }
    for (let index = 0; index < found; index += 1)
      this.#file(this.#found[index] ?? 0, word, start, this.#foundEnd[index] ?? 0);
  }

  /** Keeps the stems of one place in the order of their numbers. */
  #find(place: number, end: number, count: number): number {
    const stem = (this.#data.trie[place] ?? 0) >> nextShift;
    const [found, ends] = [this.#found, this.#foundEnd];
    let at = count;
    for (; at > 0 && (found[at - 1] ?? 0) > stem; at -= 1) {
      found[at] = found[at - 1] ?? 0;
      ends[at] = ends[at - 1] ?? 0;
    }
    found[at] = stem;
    ends[at] = end;
    return count + 1;
  }

  #file(stem: number, word: number, start: number, end: number): void {
    const hit = this.#hitsEnd;
    this.#hitsEnd = hit + hitSize;
    if (this.#hitsEnd > this.hits.length) this.hits = toLarger(this.hits);
    this.hits[hit + hitFields.word] = word;
    this.hits[hit + hitFields.start] = start;
    this.hits[hit + hitFields.end] = end;
    this.#record(stem, hit);
    const { sets, setsAt } = this.#data;
    const last = setsAt[stem + 1] ?? 0;
    for (let at = setsAt[stem] ?? 0; at < last; at += 1) this.#record(sets[at] ?? 0, hit);
  }

  #record(alternative: number, hit: number): void {
    const link = this.#linksEnd;
    if (this.isMet[alternative] !== 1) {
      this.isMet[alternative] = 1;
      this.#first[alternative] = link;
      this.#count[alternative] = 1;
      this.met[this.metCount] = alternative;
      this.metAt[alternative] = this.metCount;
      this.metCount += 1;
    } else {
      const count = this.#count[alternative] ?? 0;
      if (count >= hitsAtMost) return;
      this.#count[alternative] = count + 1;
      this.links[(this.#last[alternative] ?? 0) + 1] = link;
    }
    this.#last[alternative] = link;
    this.#linksEnd = link + linkSize;
    if (this.#linksEnd > this.links.length) this.links = toLarger(this.links);
    this.links[link] = hit;
    this.links[link + 1] = -1;
  }
}

/** For two symbols 1 where keys that begin at a node may go on with them. */
function pairsAt({ trie }: StemData, root: number): Uint8Array {
  const pairs = new Uint8Array(alphabetSize ** 2);
  const ends = endBits.stem | endBits.wholeStem;
  for (let first = 0; first < alphabetSize; first += 1) {
    const place = trie[root + first] ?? 0;
    if ((place & leadBits) !== first + 1) continue;
    const node = place >> nextShift;
    for (let second = 0; second < alphabetSize; second += 1) {
      const goesOn = ((trie[node + second] ?? 0) & leadBits) === second + 1;
      if ((place & ends) !== 0 || goesOn) pairs[first * alphabetSize + second] = 1;
    }
  }
  return pairs;
}

/** Whether a word ends before this symbol: at a separator, or where the next word begins inside `cardExpired`. */
function endsWord({ symbols, length, starts, wordCount }: NoteWords, at: number, word: number): boolean {
  if (at >= length || symbols[at] === separator) return true;
  for (let next = word + 1; next < wordCount; next += 1) {
    const start = starts[next] ?? length;
    if (start >= at) return start === at;
  }
  return false;
}
