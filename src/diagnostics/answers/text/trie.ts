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
  /** For each place the symbol that leads to it, plus one; 0 where nothing does. */
  readonly leads: Uint8Array;
}

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

/** Lays the nodes into each other's gaps. */
class TrieBuilder {
  readonly #nodes: number[] = [];
  readonly #leads: number[] = [];
  readonly #used = new Set<number>();
  /** Below it no place is free. */
  #firstFree = branches;

  /** Gives the node's number. */
  add(node: Branches): number {
    const symbols = [...node.keys()].sort((a, b) => a - b);
    const number = this.#place(symbols);
    this.#used.add(number);
    for (const symbol of symbols) this.#leads[number + symbol] = symbol + 1;
    for (const symbol of symbols) {
      const next = node.get(symbol) ?? 0;
      this.#nodes[number + symbol] = typeof next === 'number' ? next : this.add(next);
    }
    return number;
  }

  #place([first = 0, ...others]: readonly number[]): number {
    while (this.#isTaken(this.#firstFree)) this.#firstFree += 1;
    for (let place = this.#firstFree; ; place += 1) {
      const number = place - first;
      if (this.#isTaken(place) || this.#used.has(number)) continue;
      if (others.every((symbol) => !this.#isTaken(number + symbol))) return number;
    }
  }

  #isTaken(place: number): boolean {
    return (this.#leads[place] ?? 0) !== 0;
  }

  /** Every symbol of every node has a place, taken or not, so that nobody looks beyond the end. */
  finish(): Trie {
    const length = Math.max(this.#leads.length, 2 * branches) + branches;
    const trie = { nodes: new Int32Array(length), leads: new Uint8Array(length) };
    trie.nodes.set(Array.from(this.#nodes, (next) => (next as number | undefined) ?? 0));
    trie.leads.set(Array.from(this.#leads, (lead) => (lead as number | undefined) ?? 0));
    return trie;
  }
}

/** One trie for several lists of keys, and the node at which each of them begins. */
export function buildTrie(lists: readonly Iterable<TrieKey>[]): Trie & { readonly roots: readonly number[] } {
  const builder = new TrieBuilder();
  const roots = lists.map((keys) => builder.add(toBranches(keys)));
  return { ...builder.finish(), roots };
}
