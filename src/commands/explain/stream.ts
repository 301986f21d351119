import type { Context } from '../shared/context.ts';
import type { Explained, Piece } from './explainer.ts';
import { Rooms } from './rooms.ts';
import { largeInput, linesOfStdin } from './stdin.ts';
import type { ExplainHere, Threads } from './threads.ts';
import { Unused } from './unused.ts';

/** Pieces that are not written yet. */
const waitingAtMost = 32;

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
 * Explains the lines of stdin, on several threads where those are hired already, or once it proves to be large; gives
 * what could not be used.
 */
export async function explainStream(
  explainHere: ExplainHere,
  threads: Threads,
  context: Context,
): Promise<Unused> {
  const rooms = new Rooms();
  const output = new Output(rooms, context);
  let read = 0;
  for await (const lines of linesOfStdin(context, (size) => rooms.take(size))) {
    read += lines.length;
    if (read >= largeInput) await threads.hire();
    const piece = { lines, room: rooms.take() };
    if (threads.crew === undefined) await output.write(piece, await explainHere(piece));
    else output.add(piece, threads.crew.do(piece));
    await output.until(waitingAtMost);
    if (output.isOver) break;
  }
  await output.until(0);
  return output.unused;
}
