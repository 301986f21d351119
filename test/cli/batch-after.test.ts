import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import { aTransaction, anOrder } from '../../src/orders/an-order.test-data.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { openStore } from '../../src/store/open-store.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const now = '2026-01-02T03:04:05Z';

async function aShop() {
  const folder = await mkdtemp(join(tmpdir(), 'paytriage-after-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const [file, store] = [join(folder, 'orders.ndjson'), join(folder, 'store.db')];
  const orders = Array.from({ length: 600 }, (_, index) => generateOrder(index));
  await writeFile(file, orders.map((order) => `${JSON.stringify(order)}\n`).join(''));
  await paytriage`import ${file} --store ${store}`;
  return { file, store, orders };
}

describe('batch --after', async () => {
  const { file, store, orders } = await aShop();
  const sources = [
    ['files', ['--from', file]],
    ['the store', ['--store', store]],
  ] as const;

  it.each(sources)('goes on behind an order of %s, without the head', async (_, source) => {
    const { number = '', merchant = '' } = orders[520] ?? {};
    const [flag, path] = source;
    const all = await paytriage`batch ${flag} ${path} --format csv --now ${now}`;
    for (const after of [number, `${merchant}/${number}`]) {
      const rest = await paytriage`batch ${flag} ${path} --format csv --now ${now} --after ${after}`;
      expect(rest.code).toBe(0);
      expect(rest.stdout).toBe(all.stdout.split('\n').slice(522).join('\n'));
    }
  });

  it.each(sources)('is the whole rest as JSON from %s', async (_, [flag, path]) => {
    const last = orders.at(-3)?.number ?? '';
    const { stdout } = await paytriage`batch ${flag} ${path} --json --after ${last}`;
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it.each(sources)('is exit 3 for an order that is not in %s', async (_, [flag, path]) => {
    const { code, stdout, stderr } = await paytriage`batch ${flag} ${path} --format csv --after nowhere/1`;
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('nowhere/1');
  });

  it('finds the same orders paid elsewhere in files as in the store', async () => {
    const fromFiles = await paytriage`batch --from ${file} --related --format ndjson --now ${now}`;
    const fromStore = await paytriage`batch --store ${store} --format ndjson --now ${now}`;
    expect(fromStore.stdout).toBe(fromFiles.stdout);
  });

  it('asks for the merchant where two have an order of this number', async () => {
    const pair = join(await aFolder({}), 'pair.db');
    await paytriage`import fixtures/same-number-at-two-merchants --store ${pair}`;
    const either = await paytriage`batch --store ${pair} --after 88104417`;
    const one = await paytriage`batch --store ${pair} --after 88104417 --merchant aruba-pec`;
    expect([either.code, either.stdout, one.code]).toEqual([4, '', 0]);
  });
});

describe('batch of odd orders', () => {
  it('takes one with 10,000 transactions as any other', async () => {
    const at = (index: number): string => new Date(Date.parse(now) + index * 1000).toISOString();
    const transactions = Array.from({ length: 10_000 }, (_, index) =>
      aTransaction({
        id: `t${index}`,
        at: at(index),
        status: 'failed',
        notes: [{ text: `Refused ${index}` }],
      }),
    );
    const lines = [
      anOrder({ number: '1' }),
      anOrder({ number: '2', transactions }),
      anOrder({ number: '3' }),
    ];
    const stdin = lines.map((order) => JSON.stringify(order)).join('\n');
    const { code, stdout } = await paytriageWith({ stdin })`batch --from - --format csv --quiet`;
    expect(code).toBe(0);
    expect(
      stdout
        .split('\n')
        .slice(1, 4)
        .map((row) => row.split(',')[0]),
    ).toEqual(['1', '2', '3']);
  });
});

describe('a batch over a store that others write to', () => {
  it('shows it as it was at the start', async () => {
    const path = join(await aFolder({}), 'store.db');
    const writer = await openStore({ path, mode: 'write' });
    await writer.put([{ order: anOrder({ number: '1' }), partial: false }]);
    const reader = await openStore({ path, mode: 'read' });
    const before = await reader.version();
    await reader.hold();
    await writer.put([{ order: anOrder({ number: '2' }), partial: false }]);
    expect([await reader.merchantsOf('1'), await reader.merchantsOf('2')]).toEqual([['shop'], []]);
    await reader.hold();
    expect(await reader.merchantsOf('2')).toEqual(['shop']);
    expect(await reader.version()).not.toBe(before);
    await reader.close();
    await writer.close();
  });
});
