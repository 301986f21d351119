import { alphabetSize } from './symbols.ts';

/** A trie over symbols in one typed array; node 0 is the root, and 0 as a child means that there is none. */
export class Trie {
  #next = new Uint16Array(1 << 12);
  #nodes = 1;
  /** Numbers of what ends at a node. */
  readonly ends: (readonly number[] | undefined)[] = [];

  add(symbols: readonly number[], value: number): void {
    let node = 0;
    for (const symbol of symbols) {
      const slot = node * alphabetSize + symbol;
      const child = this.#next[slot] ?? 0;
      node = child === 0 ? this.#grow(slot) : child;
    }
    this.ends[node] = [...(this.ends[node] ?? []), value];
  }

  /** The child of a node, 0 where there is none. */
  step(node: number, symbol: number): number {
    return this.#next[node * alphabetSize + symbol] ?? 0;
  }

  get isEmpty(): boolean {
    return this.#nodes === 1;
  }

  #grow(slot: number): number {
    const node = this.#nodes;
    if (node > 0xffff) throw new Error('too many different phrases for one index');
    this.#nodes += 1;
    if (this.#nodes * alphabetSize > this.#next.length) {
      const wider = new Uint16Array(this.#next.length * 2);
      wider.set(this.#next);
      this.#next = wider;
    }
    this.#next[slot] = node;
    return node;
  }
}
