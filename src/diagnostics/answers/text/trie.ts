import { alphabetSize } from './symbols.ts';

/** Beside the symbols two more lead to what ends there: a stem, and one that the word must end with. */
export const endings = { stem: alphabetSize, wholeStem: alphabetSize + 1 } as const;
const branches = alphabetSize + 2;

/**
 * Stems by their symbols, as one array. A node is a number; what follows it by a symbol stands at the place of node plus
 * symbol, if that symbol leads there: `leadBits` hold it plus one, or 0 where nothing does. Above `nextShift` stands the
 * next node, or the number of the stem that ends there; between them whether stems end at the next node. No two nodes are
 * one number, so that a place need not say whose it is.
 */
export type Trie = Int32Array;

export const leadBits = 0x3f;
export const endBits = { stem: 0x40, wholeStem: 0x80 } as const;
export const nextShift = 8;
const nextAtMost = 2 ** (31 - nextShift) - 1;

/** A key's symbols end with one of `endings`; its value comes back where it ends. */
export interface TrieKey {
  readonly symbols: readonly number[];
  readonly value: number;
}

type Branches = Map<number, Branches | number>;

function toBranches(keys: Iterable<TrieKey>): Branches {
  const root: Branches = new Map();
  for (const { symbols, value } of keys) {
    let node = root;
    for (const symbol of symbols.slice(0, -1)) {
      const next = node.get(symbol) ?? new Map<number, Branches | number>();
      if (typeof next === 'number') throw new RangeError('a key goes on behind its end');
      node.set(symbol, next);
      node = next;
    }
    node.set(symbols.at(-1) ?? endings.stem, value);
  }
  return root;
}

/** Of places that are looked at for a node: where more of them are taken, the next looks behind them. */
const crowded = 0.8;

/** Lays the nodes into each other's gaps. */
class TrieBuilder {
  readonly #places: Int32Array;
  /** 1 for numbers that are a node's. */
  readonly #used: Uint8Array;
  /** Below it so few places are free that nobody looks there any more. */
  #firstOpen = branches;
  #length = 0;

  /** `most`: how many places there may have to be. */
  constructor(most: number) {
    this.#places = new Int32Array(most);
    this.#used = new Uint8Array(most);
  }

  /** Gives the node's number. */
  add(node: Branches): number {
    const symbols = [...node.keys()].sort((a, b) => a - b);
    const number = this.#findPlace(symbols);
    this.#used[number] = 1;
    // Taken before the nodes behind them look for theirs.
    for (const symbol of symbols) this.#places[number + symbol] = symbol + 1;
    // Every symbol of every node has a place, taken or not, so that nobody looks beyond the end.
    this.#length = Math.max(this.#length, number + 2 * branches);
    for (const symbol of symbols)
      this.#places[number + symbol] = this.#placeOf(symbol, node.get(symbol) ?? 0);
    return number;
  }

  #placeOf(symbol: number, next: Branches | number): number {
    const isNode = typeof next !== 'number';
    const target = isNode ? this.add(next) : next;
    if (target > nextAtMost) throw new RangeError('there are too many stems');
    const ends = isNode
      ? (next.has(endings.stem) ? endBits.stem : 0) | (next.has(endings.wholeStem) ? endBits.wholeStem : 0)
      : 0;
    return (target << nextShift) | ends | (symbol + 1);
  }

  #findPlace([first = 0, ...others]: readonly number[]): number {
    let taken = 0;
    for (let place = this.#firstOpen; ; place += 1) {
      const number = place - first;
      if (this.#places[place] !== 0 || this.#used[number] === 1) taken += 1;
      else if (others.every((symbol) => this.#places[number + symbol] === 0)) {
        if (taken > crowded * (place + 1 - this.#firstOpen)) this.#firstOpen = place;
        return number;
      }
    }
  }

  finish(): Trie {
    return this.#places.slice(0, this.#length);
  }
}

/** One trie for several lists of keys, and the node at which each of them begins. */
export function buildTrie(lists: readonly (readonly TrieKey[])[]): {
  readonly trie: Trie;
  readonly roots: readonly number[];
} {
  const symbols = lists.flat().reduce((sum, key) => sum + key.symbols.length, 0);
  const builder = new TrieBuilder((symbols + lists.length) * branches);
  const roots = lists.map((keys) => builder.add(toBranches(keys)));
  return { trie: builder.finish(), roots };
}
