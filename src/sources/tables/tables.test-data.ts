import { join } from 'node:path';
import type { Order } from '../../orders/order.ts';
import { OrderCollector } from '../collect-orders.ts';
import { readOrders, type ReadOptions } from '../read-orders.ts';
import { aFolder, allOf, summaryOf } from '../sources.test-data.ts';
import type { SourceItem } from '../source-item.ts';

/** A CSV file of these rows. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What a real file with this content becomes. */
export async function readFileItems(
  content: string | Buffer,
  options: ReadOptions = {},
  name = 'export.csv',
): Promise<readonly SourceItem[]> {
  const folder = await aFolder({ [name]: content });
  return allOf(readOrders([join(folder, name)], { merchant: 'shop', ...options }));
}

/** The same from a pipe, in chunks of a few bytes. */
export async function readPipeItems(content: string, size: number): Promise<readonly SourceItem[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return allOf(readOrders(['-'], { merchant: 'shop', stdin: pieces() }));
}

export function ordersOf(items: readonly SourceItem[]): readonly Order[] {
  const collected = new OrderCollector();
  for (const item of items) if (item.kind === 'order') collected.add(item);
  return collected.orders();
}

/** Everything that did not become an order. */
export function leftOutOf(items: readonly SourceItem[]): readonly string[] {
  return summaryOf(items.filter(({ kind }) => kind !== 'order' && kind !== 'remark'));
}
