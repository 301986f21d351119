import { statSync } from 'node:fs';
import type { Input } from '../../sources/find-inputs.ts';

/** How many bytes there are to read; undefined where a pipe is among them, or one of them cannot be read: nobody knows then. */
export function sizeOfInputs(inputs: readonly Input[]): number | undefined {
  let size = 0;
  for (const { path } of inputs) {
    const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return undefined;
    size += stats.size;
  }
  return size;
}
