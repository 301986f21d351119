import Database from 'better-sqlite3';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const eva = { name: 'Eva Zwyssig', email: 'Eva.Zwyssig@mail.example', phone: '+41 79 555 01 02' };
const lines = [
  orderJson('EV-100001', { customer: eva, nativeStatus: 'old words of Zwyssig' }),
  orderJson('EV-100001', { customer: eva, status: 'paid' }),
  orderJson('EV-100002', {
    customer: { name: 'E. Zwyssig', email: 'other@mail.example', phone: '079 555 01 02' },
  }),
  orderJson('3', {
    customer: { name: 'Eva Rossi', email: 'eva.rossi@mail.example' },
    placedAt: '2024-01-02T09:00:00Z',
  }),
  '{"number":"EV-100009","customer":{"email":"eva.zwyssig@MAIL.example"}}',
  '{"number":"broken","customer":{"email":"eva.rossi@mail.example"}}',
];

async function aStore(): Promise<{ readonly folder: string; readonly store: string }> {
  const folder = await aFolder({ 'in/orders.ndjson': lines.join('\n') });
  const store = join(folder, 'store.db');
  await paytriage`import ${join(folder, 'in')} --store ${store}`;
  return { folder, store };
}

/** Every byte that is kept beside the input. */
async function everything(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('in'));
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  return texts.join('\n').toLowerCase();
}

const numbers = async (store: string): Promise<readonly string[]> => {
  const { stdout } = await paytriage`batch --store ${store} --format ndjson`;
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { order: { number: string } }).order.number);
};

describe('store info and check', () => {
  it('say what there is, and that nothing is wrong', async () => {
    const { store } = await aStore();
    const info = JSON.parse((await paytriage`store info --store ${store} --json`).stdout);
    expect(info).toMatchObject({ schema: 'paytriage.store/1', location: store, orders: 3, interrupted: [] });
    const check = await paytriage`store check --store ${store} --json`;
    expect([check.code, JSON.parse(check.stdout)]).toEqual([
      0,
      { schema: 'paytriage.store-check/1', problems: [] },
    ]);
  });

  it('of a store that does not exist is exit 5, and makes none', async () => {
    const folder = await aFolder({});
    for (const what of ['info', 'check', 'vacuum']) {
      expect((await paytriage`store ${what} --store ${join(folder, 'none.db')}`).code).toBe(5);
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('store check', () => {
  it('of a damaged store is exit 1, with a fault a line and what to do', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      orderJson(`N${index}`, { nativeStatus: 'x'.repeat(900) }),
    );
    const folder = await aFolder({ 'in/orders.ndjson': many.join('\n') });
    const store = join(folder, 'store.db');
    await paytriage`import ${join(folder, 'in')} --store ${store}`;
    const file = await open(store, 'r+');
    await file.write(Buffer.alloc(100_000, 0xa5), 0, 100_000, 150_000);
    await file.close();
    const { code, stdout, stderr } = await paytriage`store check --store ${store}`;
    expect([code, stderr.includes('Restore it from a backup')]).toEqual([1, true]);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(3);
    expect(stdout).not.toContain('⏎');
  });
});

describe('store forget', () => {
  it('erases a customer everywhere: orders, search keys, older versions, rejected records, the log', async () => {
    const { folder, store } = await aStore();
    expect(await everything(folder)).toContain('zwyssig');
    const { code, stdout } =
      await paytriage`store forget eva.zwyssig@mail.example --store ${store} --yes --json`;
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { rejected: 1, dryRun: false }]);
    expect(
      JSON.parse(stdout)
        .orders.map(({ number }: { number: string }) => number)
        .sort(),
    ).toEqual(['EV-100001', 'EV-100002']);
    const left = await everything(folder);
    for (const trace of ['zwyssig', 'other@mail', 'ev-10000', 'ev10000', '555 01 02', '550102'])
      expect(left).not.toContain(trace);
    expect(left).toContain('eva.rossi@mail.example');
    expect(await numbers(store)).toEqual(['3']);
    expect((await paytriage`orders eva --store ${store}`).code).toBe(0);
    expect((await paytriage`store check --store ${store}`).code).toBe(0);
  });

  it.each([
    ['--dry-run', 0],
    ['--no-input', 2],
  ])('with %s erases nothing, exit %i', async (flag, expected) => {
    const { store } = await aStore();
    const { code } = await paytriage`store forget zwyssig --store ${store} ${flag}`;
    expect([code, await numbers(store)]).toEqual([expected, ['EV-100001', 'EV-100002', '3']]);
  });

  it('refuses a name that several customers have, and says when there is none', async () => {
    const { store } = await aStore();
    const several = await paytriage`store forget eva --store ${store} --yes`;
    const none = await paytriage`store forget nobody@mail.example --store ${store} --yes`;
    expect([several.code, none.code]).toEqual([4, 3]);
    expect(await numbers(store)).toHaveLength(3);
  });
});

describe('store forget on a disk without room to write the store anew', () => {
  it('says that traces are left, and how they go', async () => {
    const { folder, store } = await aStore();
    const exec = Reflect.get(Database.prototype, 'exec');
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, sql) {
      if (sql.includes('VACUUM')) throw full;
      return exec.call(this, sql);
    });
    const { code, stderr } = await paytriage`store forget zwyssig --store ${store} --yes`;
    vi.restoreAllMocks();
    expect([code, stderr]).toEqual([5, expect.stringMatching(/is full[^]*store vacuum/)]);
    expect(await numbers(store)).toEqual(['3']);
    expect((await paytriage`store vacuum --store ${store}`).code).toBe(0);
    expect(await everything(folder)).not.toContain('zwyssig');
  });
});

describe('store prune', () => {
  it('removes what was placed too long ago, by the clock of the run', async () => {
    const { store } = await aStore();
    const prune = paytriageWith({ env: { PAYTRIAGE_STORE: store, PAYTRIAGE_NOW: '2026-03-10T00:00:00Z' } });
    expect(JSON.parse((await prune`store prune --older-than 400d --dry-run --json`).stdout)).toMatchObject({
      orders: 1,
      dryRun: true,
    });
    expect((await prune`store prune --older-than 400d`).code).toBe(2);
    expect(JSON.parse((await prune`store prune --older-than 400d --yes --json`).stdout)).toMatchObject({
      orders: 1,
    });
    expect(await numbers(store)).toEqual(['EV-100001', 'EV-100002']);
    expect((await prune`orders rossi`).code).toBe(3);
  });

  it.each(['400', '0d', 'soon', '-3d'])('refuses the age %s', async (age) => {
    expect((await paytriage`store prune ${`--older-than=${age}`}`).code).toBe(2);
  });
});

describe('store vacuum', () => {
  it('keeps every order', async () => {
    const { store } = await aStore();
    expect((await paytriage`store vacuum --store ${store}`).code).toBe(0);
    expect(await numbers(store)).toHaveLength(3);
  });
});
