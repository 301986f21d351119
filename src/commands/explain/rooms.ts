/** More than what one piece of stdin, or its rows, take as a rule. */
const usualSize = 512 * 1024;
/** What grew beyond this is not kept. */
const largest = 8 * 1024 * 1024;

/**
 * Memory that all threads see, for lines and for their rows, and that is used again: nothing is copied from one thread
 * to another, and what a system gives anew it first has to clear, page by page.
 */
export class Rooms {
  readonly #free: SharedArrayBuffer[] = [];

  take(size = usualSize): SharedArrayBuffer {
    const room = size <= usualSize ? this.#free.pop() : undefined;
    return room ?? new SharedArrayBuffer(Math.max(size, usualSize));
  }

  /** Only what nobody reads any more. */
  giveBack(room: SharedArrayBuffer): void {
    if (room.byteLength <= largest) this.#free.push(room);
  }
}
