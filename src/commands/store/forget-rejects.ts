import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { rejectFolder } from '../../store/reject-folder.ts';
import type { IsOfCustomer } from './rejected-of.ts';

/** Counts the customer's records in every reject file; `remove` takes them out, and a file that is left empty goes. */
export function forgetRejects(storePath: string, isOfCustomer: IsOfCustomer, remove: boolean): number {
  const folder = rejectFolder(storePath);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 0;
  let count = 0;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const kept = lines.filter((line) => !isOfCustomer(recordOf(line)));
    count += lines.length - kept.length;
    if (remove && kept.length < lines.length) rewrite(path, kept);
  }
  return count;
}

/** The text that was left out; its line number and what was wrong with it are nobody's. */
function recordOf(line: string): string {
  try {
    const { record } = JSON.parse(line) as { readonly record?: unknown };
    return typeof record === 'string' ? record : '';
  } catch {
    return line;
  }
}

/** Whole or not at all; what was there is cut off before it goes. */
function rewrite(path: string, lines: readonly string[]): void {
  if (lines.length > 0) {
    writeFileSync(`${path}.new`, `${lines.join('\n')}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    return;
  }
  truncateSync(path);
  rmSync(path);
}
