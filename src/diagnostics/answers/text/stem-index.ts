import type { NoteWords } from './note-words.ts';
import type { Stem } from './phrase.ts';
import { alphabetSize, separator } from './symbols.ts';

/** A stem found in a note. */
export interface StemHit {
  readonly stem: number;
  /** Number of the word it begins in. */
  readonly word: number;
  /** Positions in the note's symbols, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A trie over symbols in one typed array; node 0 is the root, and 0 as a child means that there is none. */
class Trie {
  #next = new Int32Array(1 << 16);
  #nodes = 1;
  /** Stems that end at a node. */
  readonly ends: (number[] | undefined)[] = [];

  add(symbols: readonly number[], stem: number): void {
    let node = 0;
    for (const symbol of symbols) {
      const slot = node * alphabetSize + symbol;
      node = this.#next[slot] ?? 0;
      if (node === 0) node = this.#grow(slot);
    }
    (this.ends[node] ??= []).push(stem);
  }

  #grow(slot: number): number {
    const node = this.#nodes;
    this.#nodes += 1;
    if (this.#nodes * alphabetSize > this.#next.length) {
      const wider = new Int32Array(this.#next.length * 2);
      wider.set(this.#next);
      this.#next = wider;
    }
    this.#next[slot] = node;
    return node;
  }

  step(node: number, symbol: number): number {
    return this.#next[node * alphabetSize + symbol] ?? 0;
  }
}

/** Finds all stems of all phrases in one pass over a note. */
export class StemIndex {
  readonly #atStarts = new Trie();
  readonly #anywhere = new Trie();
  #hasInside = false;
  readonly #stems: readonly Stem[];

  constructor(stems: readonly Stem[]) {
    this.#stems = stems;
    stems.forEach((stem, index) => {
      (stem.inside ? this.#anywhere : this.#atStarts).add(stem.symbols, index);
      this.#hasInside ||= stem.inside;
    });
  }

  /** Every stem of the note, by where it begins. */
  find(note: NoteWords): readonly StemHit[] {
    const hits: StemHit[] = [];
    const { starts, length } = note;
    for (let word = 0; word < starts.length; word += 1) {
      const start = starts[word] ?? 0;
      this.#walk(this.#atStarts, note, start, word, hits);
      if (!this.#hasInside) continue;
      const end = starts[word + 1] ?? length;
      for (let at = start; at < end; at += 1) this.#walk(this.#anywhere, note, at, word, hits);
    }
    return hits;
  }

  #walk(trie: Trie, note: NoteWords, start: number, word: number, hits: StemHit[]): void {
    const { symbols, length } = note;
    let node = 0;
    for (let at = start; at < length; at += 1) {
      node = trie.step(node, symbols[at] ?? separator);
      if (node === 0) return;
      const ends = trie.ends[node];
      if (ends === undefined) continue;
      for (const stem of ends) {
        if (this.#stems[stem]?.whole === true && !endsWord(note, at + 1)) continue;
        hits.push({ stem, word, start, end: at + 1 });
      }
    }
  }
}

function endsWord({ symbols, length, starts }: NoteWords, at: number): boolean {
  return at >= length || symbols[at] === separator || isStart(starts, at);
}

function isStart(starts: readonly number[], at: number): boolean {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = starts[middle] ?? 0;
    if (start === at) return true;
    if (start < at) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
