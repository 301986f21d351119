import Database from 'better-sqlite3';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { useTempFolder } from './temp-folder.test-data.ts';

const inFolder = useTempFolder();
const open = async (path: string, mode: 'read' | 'write' = 'write') => openStore({ path, mode });

async function makeStore(path: string): Promise<void> {
  const store = await open(path);
  await store.close();
}

/** Every file of the folder with its bytes: what must be the same after a refusal. */
async function contents(): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(inFolder())).sort();
  return Promise.all(
    names.map(async (name) => [name, (await readFile(inFolder(name))).toString('hex')] as const),
  );
}

const foreignFiles: readonly (readonly [what: string, make: (path: string) => Promise<void> | void])[] = [
  ['a text', async (path) => writeFile(path, 'number;status\n1;paid\n')],
  ['a long text', async (path) => writeFile(path, 'number;status\n1;paid\n'.repeat(9000))],
  ['bytes of no meaning', async (path) => writeFile(path, Buffer.alloc(20_000, 7))],
  [
    'a SQLite file of another program',
    (path) => {
      new Database(path).exec('CREATE TABLE t (a)').close();
    },
  ],
  [
    'a SQLite file of another program, with a write-ahead log',
    (path) => {
      new Database(path)
        .exec('PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE t (a)')
        .close();
    },
  ],
];

describe.each(['read', 'write'] as const)('given a file that is no store, opened to %s', (mode) => {
  it.each(foreignFiles)('refuses %s and leaves it as it is', async (_, make) => {
    await make(inFolder('store.db'));
    const before = await contents();
    await expect(open(inFolder('store.db'), mode)).rejects.toMatchObject({
      code: 'store_not_recognised',
      exitCode: 5,
    });
    expect(await contents()).toEqual(before);
  });

  it('refuses the store of a newer paytriage and leaves it as it is', async () => {
    await makeStore(inFolder('store.db'));
    new Database(inFolder('store.db')).exec('PRAGMA user_version = 99').close();
    const before = await contents();
    await expect(open(inFolder('store.db'), mode)).rejects.toMatchObject({
      code: 'store_too_new',
      exitCode: 5,
    });
    expect(await contents()).toEqual(before);
  });

  it('refuses a folder', async () => {
    await mkdir(inFolder('store.db'));
    await expect(open(inFolder('store.db'), mode)).rejects.toMatchObject({
      code: 'store_is_folder',
      exitCode: 5,
    });
  });

  it('refuses a path that goes through a file', async () => {
    await writeFile(inFolder('file'), '');
    await expect(open(inFolder('file', 'store.db'), mode)).rejects.toMatchObject({
      code: 'store_unwritable',
    });
  });
});

describe('given a folder in which nothing can be made', () => {
  it.runIf(process.platform === 'linux')('says so at once', async () => {
    await expect(open('/proc/nowhere/deep/store.db')).rejects.toMatchObject({
      code: 'store_unwritable',
      exitCode: 5,
    });
  });
});

describe('given no store', () => {
  it('says so to a command that reads, and makes nothing', async () => {
    await expect(open(inFolder('deep', 'store.db'), 'read')).rejects.toMatchObject({
      code: 'store_missing',
      exitCode: 5,
    });
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('takes a file that was made and never written for none', async () => {
    await writeFile(inFolder('store.db'), '');
    await expect(open(inFolder('store.db'), 'read')).rejects.toMatchObject({ code: 'store_missing' });
    const store = await open(inFolder('store.db'));
    expect(await store.info()).toMatchObject({ orders: 0, schemaVersion: 3, location: inFolder('store.db') });
    await store.close();
  });

  it.skipIf(process.platform === 'win32')(
    'makes it, its companions and its folder for the user alone',
    async () => {
      const store = await open(inFolder('a', 'b', 'store.db'));
      await store.put([]);
      const names = await readdir(inFolder('a', 'b'));
      const modes = await Promise.all(
        names.map(async (name) => [name, (await stat(inFolder('a', 'b', name))).mode & 0o777] as const),
      );
      await store.close();
      expect(Object.fromEntries(modes)).toEqual({
        'store.db': 0o600,
        'store.db-shm': 0o600,
        'store.db-wal': 0o600,
      });
      expect((await stat(inFolder('a'))).mode & 0o777).toBe(0o700);
      expect((await stat(inFolder('a', 'b'))).mode & 0o777).toBe(0o700);
    },
  );
});
