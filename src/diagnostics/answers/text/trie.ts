import { alphabetSize } from './symbols.ts';

/** A trie over symbols in one typed array; node 0 is the root, and 0 as a child means that there is none. */
export class Trie {
  readonly #next: Uint16Array;
  #nodes = 1;
  /** Numbers of what ends at a node. */
  readonly ends: (number[] | undefined)[] = [];

  /** `symbols`: how many symbols will be added at most, all together. */
  constructor(symbols: number) {
    this.#next = new Uint16Array((symbols + 1) * alphabetSize);
  }

  add(symbols: readonly number[], value: number): void {
    let node = 0;
    for (const symbol of symbols) {
      const slot = node * alphabetSize + symbol;
      node = this.#next[slot] ?? 0;
      if (node === 0) {
        node = this.#nodes;
        this.#nodes += 1;
        this.#next[slot] = node;
      }
    }
    (this.ends[node] ??= []).push(value);
  }

  /** The child of a node, 0 where there is none. */
  step(node: number, symbol: number): number {
    return this.#next[node * alphabetSize + symbol] ?? 0;
  }

  get isEmpty(): boolean {
    return this.#nodes === 1;
  }
}
