import { statSync } from 'node:fs';
import { InvalidInputError } from '../errors.ts';
import type { Input } from './find-inputs.ts';
import { readChunks, type ChunkOptions } from './read-chunks.ts';

/** A pipe is kept whole, for the whole of a column tells how it is written; a file is read twice instead. */
const longestPipe = 64 * 1024 * 1024;

/** An input that can be read from its beginning more than once. */
export class Replay {
  readonly #input: Input;
  readonly #options: ChunkOptions;
  readonly #source: AsyncGenerator<Buffer>;
  #held: Buffer[] = [];
  #length = 0;
  #isAtEnd = false;
  /** Bytes that the reading under way has handed over, with those that it left out at its beginning. */
  passed = 0;

  constructor(input: Input, options: ChunkOptions) {
    this.#input = input;
    this.#options = options;
    this.#source = readChunks(input, options);
  }

  /** The first bytes: `isEnough` is asked with each further chunk, and the end of the input is enough. */
  async head(
    isEnough: (bytes: Buffer) => boolean,
  ): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
    let bytes = Buffer.concat(this.#held);
    while (!this.#isAtEnd && !isEnough(bytes)) {
      await this.#hold();
      bytes = Buffer.concat(this.#held);
    }
    return { bytes, isWhole: this.#isAtEnd };
  }

  /** All bytes, what was held first; afterwards the input is spent. */
  async *once(): AsyncGenerator<Buffer> {
    const held = this.#held;
    this.#held = [];
    this.passed = this.#options.from ?? 0;
    yield* this.#counted(held);
    if (!this.#isAtEnd) yield* this.#counted(this.#source);
  }

  /** All bytes from the beginning, as often as asked. Throws an InvalidInputError for a pipe too long to keep. */
  async *again(): AsyncGenerator<Buffer> {
    this.passed = 0;
    yield* this.#counted(this.#isFile ? readChunks(this.#input, this.#options) : this.#piped());
  }

  async *#counted(chunks: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.passed += chunk.length;
      yield chunk;
    }
  }

  async *#piped(): AsyncGenerator<Buffer> {
    for (let at = 0; ; at += 1) {
      if (at >= this.#held.length && !this.#isAtEnd) await this.#hold();
      const chunk = this.#held[at];
      if (chunk === undefined) return;
      yield chunk;
    }
  }

  /** Gives back what is still open. */
  async close(): Promise<void> {
    this.#held = [];
    await this.#source.return(undefined);
  }

  /** Whether it can be opened again: a pipe with a name cannot. */
  get #isFile(): boolean {
    const { path } = this.#input;
    return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  async #hold(): Promise<void> {
    const next = await this.#source.next();
    if (next.done === true) {
      this.#isAtEnd = true;
      return;
    }
    this.#length += next.value.length;
    if (this.#length > longestPipe && !this.#isFile) {
      throw new InvalidInputError(
        'table_too_long',
        `${this.#input.file} is a table of more than 64 MiB, and a table is read twice.`,
        'Save it to a file and name that.',
      );
    }
    // A copy: a stream may read the next chunk into the same memory.
    this.#held.push(Buffer.from(next.value));
  }
}
