import { alphabetSize } from './symbols.ts';

/** A trie over symbols in typed arrays; node 0 is the root, and 0 as a child means that there is none. */
export class Trie {
  /** Children: node * alphabetSize + symbol -> node. */
  readonly next: Uint16Array;
  /** For each node the list of what ends there, as a place in `lists`; 0: nothing does. */
  readonly ends: Uint16Array;
  readonly lists: number[][] = [[]];
  #nodes = 1;

  /** `symbols`: how many symbols will be added at most, all together. */
  constructor(symbols: number) {
    this.next = new Uint16Array((symbols + 1) * alphabetSize);
    this.ends = new Uint16Array(symbols + 1);
  }

  add(symbols: readonly number[], value: number): void {
    let node = 0;
    for (const symbol of symbols) {
      const slot = node * alphabetSize + symbol;
      node = this.next[slot] ?? 0;
      if (node === 0) {
        node = this.#nodes;
        this.#nodes += 1;
        this.next[slot] = node;
      }
    }
    const list = this.ends[node] ?? 0;
    if (list === 0) this.ends[node] = this.lists.push([value]) - 1;
    else this.lists[list]?.push(value);
  }
}
