import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, toImportedFile } from '../../src/commands/import/imported-file.ts';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { openStore } from '../../src/store/open-store.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const card = '4111 1111 1111 1111';
const broken = [
  orderJson('1'),
  '{"number":"2","status":"paid","merchant":"shop"}',
  `{"number":"3","nativeStatus":"${card}","references":{"cvc":"123"}}`,
  `not JSON ${card}`,
  orderJson('4'),
];

async function aSetting(lines: readonly string[]) {
  const folder = await aFolder({ 'orders.ndjson': `${lines.join('\n')}\n` });
  const [file, store] = [join(folder, 'orders.ndjson'), join(folder, 'store.db')];
  return { folder, file, store, rejected: `${store}-rejected` };
}

interface Rejected {
  readonly line: number;
  readonly path: string;
  readonly reason: string;
  readonly record: string;
}

async function readRejected(folder: string): Promise<readonly Rejected[]> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line) as Rejected);
}

describe('records that are no orders', () => {
  it('are kept beside the store with line and reason, for the owner alone, without card data', async () => {
    const { file, store, rejected } = await aSetting(broken);
    const { code, stdout, stderr } = await paytriage`import ${file} --store ${store} --json`;
    const [name = ''] = await readdir(rejected);
    expect([code, JSON.parse(stdout).rejected]).toEqual([6, [join(rejected, name)]]);
    expect(stderr).toContain(join(rejected, name));
    const kept = await readRejected(rejected);
    expect(kept.map(({ line, path }) => [line, path])).toEqual([
      [2, '$.placedAt'],
      [3, '$.merchant'],
      [4, '$'],
    ]);
    expect(kept[0]?.record).toBe(broken[1]);
    expect(await readFile(join(rejected, name), 'utf8')).not.toMatch(/4111.1111|123/);
    if (process.platform !== 'win32') expect((await stat(join(rejected, name))).mode & 0o077).toBe(0);
  });

  it('are replaced by those of the next import of the file, and gone once it has none', async () => {
    const { file, store, rejected } = await aSetting(broken);
    await paytriage`import ${file} --store ${store}`;
    await paytriage`import ${file} --store ${store}`;
    expect(await readRejected(rejected)).toHaveLength(3);
    await writeFile(file, orderJson('1'));
    expect((await paytriage`import ${file} --store ${store}`).code).toBe(0);
    expect(await readdir(rejected)).toEqual([]);
  });

  it('of a pipe are never replaced: it cannot be read again', async () => {
    const { store, rejected } = await aSetting([]);
    for (const stdin of ['{}', '{"a":1}']) await paytriageWith({ stdin })`import - --store ${store}`;
    expect(await readdir(rejected)).toEqual(['stdin-1.rejected', 'stdin-2.rejected']);
  });

  it('are not read as orders with the folder they lie in', async () => {
    const { folder, store } = await aSetting(broken);
    await paytriage`import ${folder} --store ${store}`;
    const { stdout } = await paytriage`import ${folder} --store ${store} --json`;
    expect(JSON.parse(stdout)).toMatchObject({ read: 5, unchanged: 2, invalid: 3 });
  });
});

describe('an import that was interrupted', () => {
  const lines = ['1', '2', '3', '4'].map((number) => orderJson(number));

  /** As it is left behind by a run that was killed when two lines were in the store. */
  async function anInterruptedImport() {
    const setting = await aSetting(lines);
    const imported = toImportedFile(setting.file);
    if (imported === undefined) throw new Error('A file was expected.');
    const offset = (lines[0] ?? '').length + (lines[1] ?? '').length + 2;
    const counts = { added: 1, replaced: 1, unchanged: 0, keptNewer: 0, keptFinal: 0 };
    const state = JSON.stringify({ read: 2, invalid: 0, counts, rejected: 0 });
    const mark = { file: imported, offset, line: 3, fingerprint: fingerprintOf(imported, offset), state };
    const store = await openStore({ path: setting.store, mode: 'write' });
    await store.take([], () => [{ kind: 'at', mark }]);
    await store.close();
    return setting;
  }

  it('goes on behind what is in the store, says so, and reports all of the file', async () => {
    const { file, store } = await anInterruptedImport();
    const { code, stdout, stderr } = await paytriage`import ${file} --store ${store} --json`;
    expect([code, stderr]).toEqual([0, expect.stringContaining('line 3')]);
    expect(JSON.parse(stdout)).toMatchObject({ read: 4, added: 3, replaced: 1 });
    expect(JSON.parse((await paytriage`import ${file} --store ${store} --json`).stdout)).toMatchObject({
      read: 4,
      added: 2,
      unchanged: 2,
    });
  });

  it.each([
    ['size', async (file: string) => writeFile(file, [...lines, orderJson('5')].join('\n'))],
    ['time', async (file: string) => utimes(file, 1, 1)],
    [
      'content',
      async (file: string) => {
        const { atime, mtime } = await stat(file);
        await writeFile(file, `${lines.join('\n').replace('"2"', '"7"')}\n`);
        await utimes(file, atime, mtime);
      },
    ],
  ])('starts again where the file has another %s, and says so', async (what, change) => {
    const { file, store } = await anInterruptedImport();
    await change(file);
    const { code, stdout, stderr } = await paytriage`import ${file} --store ${store} --json`;
    const read = what === 'size' ? 5 : 4;
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^warning: .*has changed/)]);
    expect(JSON.parse(stdout)).toMatchObject({ read, added: read });
  });
});
