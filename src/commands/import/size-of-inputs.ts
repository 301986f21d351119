import { statSync } from 'node:fs';
import { findInputs } from '../../sources/find-inputs.ts';

/** How many bytes there are to read; 0 where a pipe is among them, or one of them cannot be read: nobody knows then. */
export function sizeOfInputs(paths: readonly string[]): number {
  try {
    const files = findInputs(paths).inputs.map(({ path }) => path);
    const sizes = files.map((path) => (path === undefined ? undefined : statSync(path)));
    if (!sizes.every((stats) => stats?.isFile() === true)) return 0;
    return sizes.reduce((sum, stats) => sum + (stats?.size ?? 0), 0);
  } catch {
    return 0;
  }
}
