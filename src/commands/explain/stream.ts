import type { Context } from '../shared/context.ts';
import type { Crew } from '../shared/crew.ts';
import type { Explained, Piece } from './explainer.ts';
import { Rooms } from './rooms.ts';
import { linesOfStdin, sizeOfStdin } from './stdin.ts';
import { Unused } from './unused.ts';

/** Bytes of input that one thread reads in less time than it takes to start another. */
const largeInput = 1024 * 1024;

/** Pieces that are not written yet. */
const waitingAtMost = 32;

export interface Threads {
  /** Explains a piece on this thread. */
  readonly explain: (piece: Piece) => Explained;
  /** Starts worker threads for a large input; undefined where there are to be none. */
  readonly hire: () => Promise<Crew<Piece, Explained> | undefined>;
}

/** Writes pieces in their order, whichever is done first, in step with the reader. */
class Output {
  readonly unused = new Unused();
  readonly #rooms: Rooms;
  readonly #context: Context;
  readonly #waiting: Promise<void>[] = [];
  #last = Promise.resolve();

  constructor(rooms: Rooms, context: Context) {
    this.#rooms = rooms;
    this.#context = context;
  }

  get isOver(): boolean {
    return this.#context.terminal.closed.aborted || this.#context.signal.aborted;
  }

  async write({ lines }: Piece, { rows, unused }: Explained): Promise<void> {
    if (this.isOver) return;
    this.unused.add(unused);
    const { terminal } = this.#context;
    await terminal.write(rows);
    // Until then a stream may hold the rows where they are.
    await terminal.flush();
    this.#rooms.giveBack(rows.buffer);
    this.#rooms.giveBack(lines.buffer);
  }

  add(piece: Piece, done: Promise<Explained>): void {
    const before = this.#last;
    this.#last = (async () => {
      // What comes behind a failure is not written, and neither is it a failure of its own.
      const [explained] = await Promise.all([done, before]);
      await this.write(piece, explained);
    })();
    this.#last.catch(() => undefined);
    this.#waiting.push(this.#last);
  }

  /** Resolves when no more than so many pieces wait. */
  async until(atMost: number): Promise<void> {
    while (this.#waiting.length > atMost && !this.isOver) await this.#waiting.shift();
  }
}

/**
 * Explains the lines of stdin, on several threads where it is a large file, or once it proves to be large; gives what
 * could not be used.
 */
export async function explainStream(threads: Threads, context: Context): Promise<Unused> {
  const rooms = new Rooms();
  const output = new Output(rooms, context);
  let crew: Crew<Piece, Explained> | undefined;
  let read = 0;
  let isLarge = sizeOfStdin(context) >= largeInput;
  try {
    if (isLarge) crew = await threads.hire();
    for await (const lines of linesOfStdin(context, (size) => rooms.take(size))) {
      read += lines.length;
      if (!isLarge && read >= largeInput) {
        isLarge = true;
        crew = await threads.hire();
      }
      const piece = { lines, room: rooms.take() };
      if (crew === undefined) await output.write(piece, threads.explain(piece));
      else output.add(piece, crew.do(piece));
      await output.until(waitingAtMost);
      if (output.isOver) break;
    }
    await output.until(0);
  } finally {
    await crew?.close();
  }
  return output.unused;
}
