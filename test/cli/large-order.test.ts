import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage } from './run-paytriage.ts';

const count = 10_000;

/** A shop's scheduler that tried again every minute for a week. */
const transactions = Array.from({ length: count }, (_, index) => ({
  id: `pi_${index}`,
  at: new Date(Date.UTC(2026, 2, 2, 9, index)).toISOString(),
  type: 'authorization',
  status: 'failed',
  amount: 1000,
  currency: 'EUR',
  card: { network: 'visa', last4: String(index).padStart(4, '0') },
  notes: [{ from: 'bank', code: '51', scheme: 'iso8583', text: `Insufficient funds, attempt ${index}` }],
}));

it('given an order with 10,000 transactions, then every command does with it what it does with others', async () => {
  const folder = await aFolder({
    'orders.ndjson': [orderJson('1'), orderJson('LARGE-1', { transactions }), orderJson('3')].join('\n'),
  });
  const store = join(folder, 'store.db');
  const imported = await paytriage`import ${join(folder, 'orders.ndjson')} --store ${store} --json`;
  expect([imported.code, JSON.parse(imported.stdout)]).toMatchObject([0, { added: 3, invalid: 0 }]);
  const again = await paytriage`import ${join(folder, 'orders.ndjson')} --store ${store} --json`;
  expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: 3 });

  const now = '2026-03-20T00:00:00Z';
  const diagnosis = JSON.parse((await paytriage`LARGE-1 --store ${store} --now ${now} --json`).stdout);
  expect(diagnosis.cause).toBe('insufficient_funds');
  const batch = await paytriage`batch --store ${store} --now ${now} --format csv`;
  expect(batch.stdout.split('\n')).toHaveLength(5);
  expect(batch.stdout).toMatch(/^LARGE-1,.*insufficient_funds/m);
  const list = await paytriage`transactions LARGE-1 --store ${store} --format csv`;
  expect(list.stdout.trimEnd().split('\n')).toHaveLength(count + 1);
  // By the last four digits and by the id of any of them.
  for (const query of ['pi_9999', '9999']) {
    const found = JSON.parse((await paytriage`orders ${query} --store ${store} --json`).stdout);
    expect(found.orders.map(({ number }: { number: string }) => number)).toEqual(['LARGE-1']);
  }
  expect((await paytriage`store check --store ${store}`).code).toBe(0);
}, 20_000);
