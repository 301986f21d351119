const bitsOfByte = 8;

/** Which row ids have been met: a bit for each, so that millions of them take no more than a few hundred kilobytes. */
export class RowSet {
  #bits = new Uint8Array(1024);

  /** Whether the id was in the set already. */
  add(id: number): boolean {
    const at = Math.floor(id / bitsOfByte);
    const bit = 1 << (id % bitsOfByte);
    if (at >= this.#bits.length) this.#grow(at);
    const before = this.#bits[at] ?? 0;
    this.#bits[at] = before | bit;
    return (before & bit) !== 0;
  }

  #grow(at: number): void {
    const grown = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
    grown.set(this.#bits);
    this.#bits = grown;
  }
}
