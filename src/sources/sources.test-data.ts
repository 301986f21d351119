import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SourceItem } from './source-item.ts';

/** The smallest order document, as JSON text, with a number of its own. */
export function orderJson(number: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    number,
    merchant: 'shop',
    placedAt: '2026-03-02T09:00:00Z',
    status: 'awaiting_payment',
    ...fields,
  });
}

/** A real folder with these files, removed when the test is over. */
export async function aFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paytriage-sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Everything a reader gives, in one list. */
export async function allOf(batches: AsyncIterable<readonly SourceItem[]>): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

export function numbersOf(items: readonly SourceItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'order' ? [item.order.number] : []));
}

/** What a test compares: numbers of orders, and line and reason of what is invalid, in the order they came. */
export function summaryOf(items: readonly SourceItem[]): readonly string[] {
  return items.map((item) => {
    switch (item.kind) {
      case 'order':
        return `${item.line}: ${item.order.number}`;
      case 'invalid':
        return `${item.line}: ${item.path} ${item.reason}`;
      case 'aside':
        return `${item.line}: (${item.what})`;
      case 'remark':
        return `remark: ${item.text}`;
    }
  });
}
