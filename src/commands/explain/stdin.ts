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

/** Bytes of the file that standard input is; 0 for a pipe or a terminal, of which nobody knows how much will come. */
export function sizeOfStdin({ stdin }: Pick<Context, 'stdin'>): number {
  if (!('fd' in stdin) || typeof stdin.fd !== 'number') return 0;
  const stats = fstatSync(stdin.fd);
  return stats.isFile() ? stats.size : 0;
}
