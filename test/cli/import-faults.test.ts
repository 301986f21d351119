import Database from 'better-sqlite3';
import { open, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { allOrders } from '../../src/store/contract/fixture.ts';
import { openStore } from '../../src/store/open-store.ts';
import { paytriage, run, type Ran } from './run-paytriage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const padding = 'x'.repeat(900);
const broken = '{"number":"broken"}';

/** `count` orders, the last two of each thousand records being none. */
const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    index % 1000 < 998 ? orderJson(`N${index}`, { nativeStatus: padding }) : broken,
  );

async function aSetting(count: number) {
  const folder = await aFolder({ 'orders.ndjson': lines(count).join('\n') });
  return { folder, file: join(folder, 'orders.ndjson'), store: join(folder, 'store.db') };
}

async function numbersIn(path: string): Promise<readonly string[]> {
  const store = await openStore({ path, mode: 'read' });
  const orders = await allOrders(store);
  await store.close();
  return orders.map(({ number }) => number);
}

const numbersOf = (count: number): readonly string[] =>
  lines(count).flatMap((line, index) => (line === broken ? [] : [`N${index}`]));

/** The error, which comes last. */
const errorOf = ({ stderr }: Ran): unknown => JSON.parse(/^\{[^]*/m.exec(stderr)?.[0] ?? 'null');

/** Every connection made from now on may make its file so many pages long: SQLite says then that the disk is full. */
function limitDisk(pages: number): void {
  const exec = Reflect.get(Database.prototype, 'exec');
  vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, sql) {
    const connection = exec.call(this, sql);
    exec.call(this, `PRAGMA max_page_count = ${pages}`);
    return connection;
  });
}

const storeFull = { error: { code: 'store_full' } };

describe('given a disk that gets full during an import', () => {
  it('says so with exit 5, keeps what it took in, and loses nothing when it goes on', async () => {
    const { file, store } = await aSetting(5000);
    limitDisk(450);
    const full = await paytriage`import ${file} --store ${store} --json`;
    expect([full.code, errorOf(full)]).toMatchObject([5, storeFull]);
    const again = await paytriage`import ${file} --store ${store} --json`;
    expect([again.code, errorOf(again)]).toMatchObject([5, storeFull]);
    const kept = await numbersIn(store);
    expect([kept.length > 1000, kept.length < 4000]).toEqual([true, true]);
    expect(kept).toEqual(numbersOf(5000).slice(0, kept.length));
    expect((await paytriage`store check --store ${store}`).code).toBe(0);
    vi.restoreAllMocks();
    const ended = await paytriage`import ${file} --store ${store} --json`;
    expect(JSON.parse(ended.stdout)).toMatchObject({ read: 5000, added: 4990, invalid: 10, unchanged: 0 });
    expect(await numbersIn(store)).toEqual(numbersOf(5000));
  });
});

describe('given a clock that goes back', () => {
  const yearMs = 365 * 86_400_000;

  /** Every look at the clock shows an hour less, beginning a year ago. */
  function turnClockBack(): void {
    let now = Date.now() - yearMs;
    vi.useFakeTimers({ toFake: ['Date'], now });
    vi.spyOn(Date, 'now').mockImplementation(() => (now -= 3_600_000));
  }

  it('between two imports and during the second, what came later counts, and what is newer stays', async () => {
    const newer = { status: 'expired', updatedAt: '2026-03-09T00:00:00Z' };
    const first = [orderJson('1'), orderJson('2', newer)].join('\n');
    const second = [
      orderJson('1', { status: 'paid' }),
      orderJson('2', { updatedAt: '2026-03-08T00:00:00Z' }),
    ];
    const folder = await aFolder({ 'a.ndjson': first, 'b.ndjson': second.join('\n') });
    const [a, b, store] = ['a.ndjson', 'b.ndjson', 'store.db'].map((name) => join(folder, name));
    await paytriage`import ${a ?? ''} --store ${store ?? ''}`;
    turnClockBack();
    await utimes(b ?? '', new Date(Date.now() - yearMs), new Date(Date.now() - yearMs));
    const { stdout } = await paytriage`import ${b ?? ''} --store ${store ?? ''} --json`;
    expect(JSON.parse(stdout)).toMatchObject({ replaced: 1, keptNewer: 1 });
    const rows = await paytriage`batch --store ${store ?? ''} --format csv`;
    expect(rows.stdout).toMatch(/^1,shop,paid,.*\n2,shop,expired,/m);
  });

  it('an interrupted import goes on all the same', async () => {
    const { file, store } = await aSetting(5000);
    limitDisk(450);
    await paytriage`import ${file} --store ${store}`;
    vi.restoreAllMocks();
    turnClockBack();
    const { stdout, stderr } = await paytriage`import ${file} --store ${store} --json`;
    expect(stderr).toContain('goes on at line');
    expect(JSON.parse(stdout)).toMatchObject({ read: 5000, added: 4990, invalid: 10 });
  });
});

describe('given a damaged store', () => {
  it('every command says so with exit 5 and changes nothing in it', async () => {
    const { file, store } = await aSetting(500);
    await paytriage`import ${file} --store ${store}`;
    const size = (await stat(store)).size;
    const damaged = await open(store, 'r+');
    await damaged.write(Buffer.alloc(size - 8192, 0xa5), 0, size - 8192, 8192);
    await damaged.close();
    const before = await readFile(store);
    for (const command of [`import ${file}`, 'orders N7', 'N7', 'batch --format csv', 'store info']) {
      const ran = await run([...command.split(' '), '--store', store]);
      expect([command, ran.code, ran.stderr]).toEqual([command, 5, expect.stringContaining('is damaged')]);
    }
    expect((await readFile(store)).equals(before)).toBe(true);
  });
});
