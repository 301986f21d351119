import { fstatSync } from 'node:fs';
import { readChunks } from '../../sources/read-chunks.ts';
import type { Context } from '../shared/context.ts';
import { wholeLines, type Allocate } from '../shared/whole-lines.ts';

/** Standard input as whole lines; Ctrl-C ends it with an InterruptedError, even while nobody writes to it. */
export function linesOfStdin(
  { stdin, signal }: Pick<Context, 'stdin' | 'signal'>,
  allocate?: Allocate,
): AsyncIterable<Uint8Array<SharedArrayBuffer>> {
  return wholeLines(readChunks({ file: 'stdin', path: undefined }, { stdin, signal }), allocate);
}

/** Bytes of input that one thread reads in less time than it takes to start another. */
export const largeInput = 1024 * 1024;

/** Whether standard input is a large file; of a pipe or a terminal nobody knows how much will come. */
export function isLargeFile({ stdin }: Pick<Context, 'stdin'>): boolean {
  if (!('fd' in stdin) || typeof stdin.fd !== 'number') return false;
  const stats = fstatSync(stdin.fd);
  return stats.isFile() && stats.size >= largeInput;
}
