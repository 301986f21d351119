/** The beginning of a record whose end is in a later chunk; past the limit only its length is kept. */
export class HeldBytes {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get isTooLong(): boolean {
    return this.#length > this.#limit;
  }

  add(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.isTooLong) this.#parts = [];
    // A copy: the caller reads the next chunk into the same memory.
    else this.#parts.push(Buffer.from(bytes));
  }

  /** All bytes held followed by the last ones, and nothing is held any more; undefined when they are too many. */
  take(last: Buffer): Buffer | undefined {
    this.#length += last.length;
    const isTooLong = this.isTooLong;
    const parts = this.#parts;
    this.#parts = [];
    this.#length = 0;
    if (isTooLong) return undefined;
    return parts.length === 0 ? last : Buffer.concat([...parts, last]);
  }
}
