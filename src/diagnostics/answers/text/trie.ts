import { alphabetSize } from './symbols.ts';

/** Beside the symbols two more lead to what ends there: a stem, and one that the word must end with. */
export const endings = { stem: alphabetSize, wholeStem: alphabetSize + 1 } as const;
const branches = alphabetSize + 2;

/**
 * Stems by their symbols, as two arrays. A node is a number; what follows it by a symbol stands at the place of node plus
 * symbol, if `leads` has that symbol there, and `nodes` has the next node, or the number of the stem that ends there.
 * No two nodes are one number, so that `leads` need not say whose the place is.
 */
export interface Trie {
  readonly nodes: Int32Array;
  /** For each place the symbol that leads to it, plus one, and `endMark` where keys end behind it; 0 where nothing leads. */
  readonly leads: Uint8Array;
}

export const endMark = 0x40;

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
  readonly #nodes: Int32Array;
  readonly #leads: Uint8Array;
  /** 1 for numbers that are a node's. */
  readonly #used: Uint8Array;
  /** Below it so few places are free that nobody looks there any more. */
  #firstOpen = branches;
  #length = 0;

  /** `most`: how many places there may have to be. */
  constructor(most: number) {
    this.#nodes = new Int32Array(most);
    this.#leads = new Uint8Array(most);
    this.#used = new Uint8Array(most);
  }

  /** Gives the node's number. */
  add(node: Branches): number {
    const symbols = [...node.keys()].sort((a, b) => a - b);
    const number = this.#findPlace(symbols);
    this.#used[number] = 1;
    for (const symbol of symbols) this.#leads[number + symbol] = symbol + 1;
    // Every symbol of every node has a place, taken or not, so that nobody looks beyond the end.
    this.#length = Math.max(this.#length, number + 2 * branches);
    for (const symbol of symbols) {
      const next = node.get(symbol) ?? 0;
      this.#nodes[number + symbol] = typeof next === 'number' ? next : this.add(next);
      if (typeof next !== 'number' && [...next.keys()].some((each) => each >= alphabetSize))
        this.#leads[number + symbol] = (symbol + 1) | endMark;
    }
    return number;
  }

  #findPlace([first = 0, ...others]: readonly number[]): number {
    let taken = 0;
    for (let place = this.#firstOpen; ; place += 1) {
      const number = place - first;
      if (this.#leads[place] !== 0 || this.#used[number] === 1) taken += 1;
      else if (others.every((symbol) => this.#leads[number + symbol] === 0)) {
        if (taken > crowded * (place + 1 - this.#firstOpen)) this.#firstOpen = place;
        return number;
      }
    }
  }

  finish(): Trie {
    return { nodes: this.#nodes.slice(0, this.#length), leads: this.#leads.slice(0, this.#length) };
  }
}

/** One trie for several lists of keys, and the node at which each of them begins. */
export function buildTrie(
  lists: readonly (readonly TrieKey[])[],
): Trie & { readonly roots: readonly number[] } {
  const symbols = lists.flat().reduce((sum, key) => sum + key.symbols.length, 0);
  const builder = new TrieBuilder((symbols + lists.length) * branches);
  const roots = lists.map((keys) => builder.add(toBranches(keys)));
  return { ...builder.finish(), roots };
}
