/** More than the rows of most pieces take. */
const usualSize = 1024 * 1024;
/** Bytes that a UTF-16 unit takes at most. */
const bytesEach = 3;

/**
 * Gathers rows, or their parts, as UTF-8. Each is written by itself: joined as texts, a single sign beyond Latin-1 would
 * make the engine take all of them for wide ones, which costs more than the writing.
 */
export class RowBytes {
  #bytes: Buffer<SharedArrayBuffer>;
  #length = 0;

  constructor(room = new SharedArrayBuffer(usualSize)) {
    this.#bytes = Buffer.from(room);
  }

  /** A text, or UTF-8. */
  add(row: string | Uint8Array): void {
    if (typeof row === 'string') {
      this.#makeRoomFor(row.length * bytesEach);
      this.#length += this.#bytes.write(row, this.#length);
    } else {
      this.#makeRoomFor(row.length);
      this.#bytes.set(row, this.#length);
      this.#length += row.length;
    }
  }

  #makeRoomFor(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.from(new SharedArrayBuffer(needed * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  /** The bytes so far, where they were written: in the room that was given, or in a larger one. */
  get written(): Uint8Array<SharedArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The bytes so far, in memory of their own; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = Buffer.allocUnsafeSlow(this.#length);
    this.#bytes.copy(taken, 0, 0, this.#length);
    this.#length = 0;
    if (this.#bytes.length > 8 * usualSize) this.#bytes = Buffer.from(new SharedArrayBuffer(usualSize));
    return taken;
  }
}
