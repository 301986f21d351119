import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cacheFileOf, toCacheBytes } from '../../bin/loader.js';
import { aFolder } from '../../src/sources/sources.test-data.ts';

const root = join(import.meta.dirname, '..', '..');
const folderName = basename(join(cacheFileOf('any'), '..'));
const isBuilt = existsSync(join(root, 'dist', 'main.script'));

/** A copy of the built program and its caches, for a test to spoil; the build was made with the Node.js that runs the tests. */
async function aCopy() {
  const folder = await aFolder({});
  for (const part of ['bin', 'dist', 'package.json']) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const caches = join(folder, 'dist', 'cache', folderName);
  return { folder, caches: (await readdir(caches)).map((name) => join(caches, name)) };
}

/** What a diagnosis prints, and of how many files the compiled code was taken or refused. */
async function diagnose(folder: string) {
  const program = `
    const loader = require('./bin/loader.js').createLoader();
    process.argv.splice(1, 0, 'paytriage');
    loader.load(require('node:path').resolve('dist/main.script')).run(process).then(() => {
      const refused = [...loader.scripts.values()].map((script) => script.cachedDataRejected);
      process.stderr.write(JSON.stringify({
        taken: refused.filter((one) => one === false).length,
        refused: refused.filter((one) => one === true).length,
      }));
    });`;
  const orders = join(root, 'fixtures', 'card-without-three-d-secure', 'orders.ndjson');
  const args = ['-e', program, 'diagnose', 'INF-20550', '--from', orders, '--now', '2026-09-01T12:00:00Z'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    once(child, 'close'),
  ]);
  const caches: unknown = JSON.parse(Buffer.concat(stderr).toString());
  return { code, stdout: Buffer.concat(stdout).toString(), caches };
}

describe.runIf(isBuilt)('the compiled code beside the built program', () => {
  let expected = '';

  beforeAll(async () => {
    expected = (await diagnose(root)).stdout;
  });

  it('is taken, and changes nothing', async () => {
    const { folder } = await aCopy();
    const withIt = await diagnose(folder);
    await rm(join(folder, 'dist', 'cache'), { recursive: true });
    const without = await diagnose(folder);

    expect(withIt.caches).toEqual({ taken: expect.toSatisfy((count: number) => count > 0), refused: 0 });
    expect(without.caches).toEqual({ taken: 0, refused: 0 });
    expect([withIt.stdout, without.stdout]).toEqual([expected, expected]);
    expect(expected).toContain('INF-20550');
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['has a wrong byte', async (file) => writeFile(file, spoilt(await readFile(file), 1000))],
    ['has a wrong byte in its head', async (file) => writeFile(file, spoilt(await readFile(file), 4))],
    ['is cut off', async (file) => truncate(file, 1000)],
    ['is empty', async (file) => truncate(file, 0)],
  ])('is passed over where it %s', async (_how, spoil) => {
    const { folder, caches } = await aCopy();
    await Promise.all(caches.map(spoil));
    expect(await diagnose(folder)).toEqual({ code: 0, stdout: expected, caches: { taken: 0, refused: 0 } });
  });

  it('is passed over where its source was changed to another of the same length', async () => {
    const { folder, caches } = await aCopy();
    for (const file of caches.map(sourceOf)) {
      await writeFile(file, (await readFile(file, 'latin1')).replaceAll('WHAT TO DO', 'WHAT-TO-DO'));
    }
    const { stdout } = await diagnose(folder);
    expect(stdout).toBe(expected.replace('WHAT TO DO', 'WHAT-TO-DO'));
    expect(stdout).not.toBe(expected);
  });

  it('names no folder of the machine that made it', async () => {
    const { caches } = await aCopy();
    const holdsRoot = await Promise.all(caches.map(async (file) => (await readFile(file)).includes(root)));
    expect(holdsRoot).toEqual(caches.map(() => false));
  });

  it('is refused by an engine of another version', async () => {
    const { folder, caches } = await aCopy();
    // Whole, and its version is not the engine's.
    for (const file of caches) {
      const data = (await readFile(file)).subarray(0, -4);
      await writeFile(file, toCacheBytes(await readFile(sourceOf(file)), spoilt(data, 4)));
    }
    const { code, stdout, caches: counts } = await diagnose(folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expected });
    expect(counts).toEqual({ taken: 0, refused: expect.toSatisfy((count: number) => count > 0) });
  });
});

/** The file of the build that a cache belongs to; each has its own. */
function sourceOf(cache: string): string {
  return join(cache, '..', '..', '..', 'chunks', basename(cache, '.cache'));
}

function spoilt(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x41;
  return copy;
}
