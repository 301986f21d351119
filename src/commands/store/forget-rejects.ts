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
import type { Order } from '../../orders/order.ts';
import { foldText } from '../../orders/search-keys.ts';
import { rejectFolder } from '../../store/reject-folder.ts';

/** Shorter texts would be found in records of others. */
const shortest = 5;

/** What a record of the customer holds, folded: address, phone, full name, order numbers, and what was asked for. */
export function marksOf(text: string, orders: readonly Order[]): readonly string[] {
  const marks = orders.flatMap(({ number, customer = {} }) => {
    const { email, phone, name } = customer;
    return [number, email, phone, name?.includes(' ') === true ? name : undefined];
  });
  const folded = [text, ...marks].map((mark) => foldText(mark ?? '').trim());
  return [...new Set(folded)].filter((mark) => mark.length >= shortest);
}

/** The lines of every reject file that are of the customer; `remove` takes them out, and a file that is left empty goes. */
export function forgetRejects(storePath: string, marks: readonly string[], remove: boolean): number {
  const folder = rejectFolder(storePath);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 0;
  let count = 0;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const kept = lines.filter((line) => !isOf(line, marks));
    count += lines.length - kept.length;
    if (remove && kept.length < lines.length) rewrite(path, kept);
  }
  return count;
}

function isOf(line: string, marks: readonly string[]): boolean {
  const text = foldText(line);
  return marks.some((mark) => text.includes(mark));
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
