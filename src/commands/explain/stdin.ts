import { readChunks } from '../../sources/read-chunks.ts';
import type { Context } from '../shared/context.ts';
import { wholeLines } from '../shared/whole-lines.ts';
import type { Piece } from './explainer.ts';

/** Standard input as pieces of whole lines; Ctrl-C ends it with an InterruptedError, even while nobody writes to it. */
export function linesOfStdin({ stdin, signal }: Pick<Context, 'stdin' | 'signal'>): AsyncIterable<Piece> {
  return wholeLines(readChunks({ file: 'stdin', path: undefined }, { stdin, signal }));
}
