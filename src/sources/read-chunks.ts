import { createReadStream, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { UsageError } from '../errors.ts';
import { watchAbort } from './abort.ts';
import type { Input } from './find-inputs.ts';
import { toSourceError } from './source-errors.ts';

/** Bytes as they come: a file, a pipe, or `process.stdin`. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

export interface ChunkOptions {
  readonly stdin?: ByteStream | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The byte of a file to begin at. */
  readonly from?: number;
}

const chunkSize = 256 * 1024;

/**
 * The bytes of one input, chunk by chunk. An abort ends it with an InterruptedError even while a pipe is silent;
 * what cannot be read is an UnavailableError.
 */
export async function* readChunks(
  input: Input,
  { stdin, signal, from = 0 }: ChunkOptions,
): AsyncGenerator<Buffer> {
  const stream = open(input, stdin, from);
  const chunks = stream[Symbol.asyncIterator]();
  const abort = watchAbort(signal);
  try {
    for (;;) {
      const next = await abort.race(chunks.next());
      if (next.done === true) return;
      yield toBuffer(next.value);
    }
  } catch (error) {
    throw toSourceError(error, input.file);
  } finally {
    abort.stop();
    close(stream, chunks);
  }
}

function open({ path }: Input, stdin: ByteStream | undefined, start: number): ByteStream {
  if (path !== undefined) return openFile(path, start);
  if (stdin !== undefined) return stdin;
  throw new UsageError('There is no standard input to read.', 'Name a file instead of -.');
}

function openFile(path: string, start: number): ByteStream {
  const stats = statSync(path);
  // A stream, and the threads that read for it, cost a run over one small file more than the file.
  const isSmall = stats.isFile() && stats.size > 0 && stats.size <= chunkSize;
  return isSmall ? readAtOnce(path, start) : createReadStream(path, { highWaterMark: chunkSize, start });
}

async function* readAtOnce(path: string, start: number): AsyncGenerator<Buffer> {
  yield readFileSync(path).subarray(start);
}

function toBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function close(stream: ByteStream, chunks: AsyncIterator<unknown>): void {
  // `return` alone would wait for the next chunk of a pipe that may never come.
  if (stream instanceof Readable) stream.destroy();
  else void chunks.return?.();
}
