import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import type { Order } from '../../src/orders/order.ts';
import { paytriage, run } from './run-paytriage.ts';

// With rules of somebody else every order is read; these add one that never matches.
const noRule = `
rules:
  - id: never
    family: acceptance
    cause: already_paid
    certainty: possible
    when: { order.amount: { lt: 0 } }
    resolution: { action: none }
    source: This test
    examples:
      - { facts: { order.amount: 5 }, outcome: not_matched }
`;

/** A later order of the same customer for the same, paid: it changes what is found of the first. */
function paidTwinOf(order: Order, index: number): Order {
  const placedAt = new Date(Date.parse(order.placedAt) + 3_600_000).toISOString();
  const { transactions: _, references: _references, ...rest } = order;
  return { ...rest, number: `TWIN${index}`, status: 'paid', placedAt, paidAt: placedAt };
}

describe('a batch from a store', { timeout: 60_000 }, () => {
  let folder = '';
  let store = '';
  let rules = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paytriage-outlines-'));
    store = join(folder, 'store.db');
    rules = join(folder, 'rules.yaml');
    const orders = Array.from({ length: 1500 }, (_, index) => generateOrder(index));
    const [first] = orders;
    // Half a surrogate pair, of which SQLite makes other signs.
    const broken = ['1\uD800', '2\uD800'].map((number) => ({ ...first, number }));
    const open = orders.filter(({ status }) => status === 'awaiting_payment').slice(0, 20);
    const file = join(folder, 'orders.ndjson');
    await writeFile(rules, noRule);
    await writeFile(
      file,
      [...orders, ...open.map(paidTwinOf), ...broken].map((order) => JSON.stringify(order)).join('\n'),
    );
    expect((await paytriage`import ${file} --store ${store} --quiet`).code).toBe(0);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  // Hours, days and months after the orders were placed: while much goes on, while some does, and when all is over.
  const moments = ['2025-07-01T08:00:00Z', '2025-07-09T20:00:00Z', '2026-11-28T12:00:00Z'];
  const flags = [
    ['--format', 'csv'],
    ['--format', 'tsv', '--only', 'any'],
    ['--format', 'csv', '--status', 'awaiting_payment', 'refunded', '--since', '2025-07-01T02:00:00Z'],
    ['--format', 'csv', '--until', '2025-07-01T05:00:00Z', '--merchant', 'aruba-pec'],
    ['--format', 'ndjson', '--group-by', 'cause'],
    ['--format', 'csv', '--group-by', 'network'],
    ['--format', 'csv', '--group-by', 'issuer', '--fail-on', 'insufficient_funds'],
    ['--format', 'csv', '--after', 'TWIN3', '--lang', 'de'],
  ];

  it.each(moments.flatMap((now) => flags.map((each) => [now, each] as const)))(
    'is the same whether or not orders are read that others are like: %s %j',
    async (now, each) => {
      const argv = ['batch', '--store', store, '--now', now, ...each];
      const [some, all] = [await run(argv), await run([...argv, '--rule-file', rules])];
      expect(some).toEqual(all);
      expect(some.stdout.length).toBeGreaterThan(30);
    },
  );

  it('finds orders that were paid elsewhere', async () => {
    const { stdout } = await paytriage`batch --store ${store} --now 2026-11-28T12:00:00Z --format csv`;
    expect(stdout.match(/paid_in_another_order/g)?.length).toBeGreaterThan(10);
  });
});
