import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

async function aFile(content: string | Buffer, name = 'orders.ndjson'): Promise<string> {
  return join(await aFolder({ [name]: content }), name);
}

const good = orderJson('1');
const halfGood = [good, '{"number": "2"}', 'not JSON', orderJson('3', { amount: -1 }), orderJson('4')];

const numbersOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).order.number);

describe('records that are invalid', () => {
  it('are exit 6, named by file, line and path, and do not stop the rest', async () => {
    const file = await aFile(halfGood.join('\n'));
    const { code, stdout, stderr } = await paytriage`batch --from ${file} --format ndjson`;
    expect([code, numbersOf(stdout)]).toEqual([6, ['1', '4']]);
    expect(stderr).toContain(`${file}:2: $`);
    expect(stderr).toContain(`${file}:3: $`);
    expect(stderr).toContain(`${file}:4: $.amount `);
  });

  it('are exit 6 in a look-up that finds its order, and in an import', async () => {
    const file = await aFile(halfGood.join('\n'));
    const found = await paytriage`orders 4 --from ${file} --json`;
    const taken = await paytriage`import ${file} --store ${join(await aFolder({}), 's.db')} --json`;
    expect([found.code, JSON.parse(found.stdout).orders.length]).toEqual([6, 1]);
    expect([taken.code, JSON.parse(taken.stdout)]).toEqual([
      6,
      expect.objectContaining({ added: 2, invalid: 3 }),
    ]);
  });

  it('weigh more than an order that is not found', async () => {
    const file = await aFile(halfGood.join('\n'));
    expect((await paytriage`orders nobody --from ${file}`).code).toBe(6);
    expect((await paytriage`batch nobody --from ${file}`).code).toBe(6);
  });

  it('are those whose bytes are not UTF-8; a byte order mark is fine', async () => {
    const bad = Buffer.concat([Buffer.from(`\ufeff${good}\n{"number": "`), Buffer.from([0xff, 0xfe, 0x22])]);
    const { code, stdout } = await paytriage`batch --from ${await aFile(bad)} --format ndjson`;
    expect([code, numbersOf(stdout)]).toEqual([6, ['1']]);
  });
});

describe('input that is refused whole', () => {
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['gzip', gzipSync(good)],
  ])('%s is exit 6 and named', async (encoding, content) => {
    const { code, stdout, stderr } = await paytriage`orders 1 --from ${await aFile(content)} --json`;
    expect([code, stdout]).toEqual([6, '']);
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'foreign_encoding', exitCode: 6 });
    expect(stderr).toContain(encoding);
  });
});

describe('input that is not there', () => {
  it.each(['orders 1', 'diagnose 1', 'transactions 1', 'batch'])('is exit 5 for %s', async (line) => {
    const [command = '', ...query] = line.split(' ');
    const file = join(await aFolder({}), 'missing.ndjson');
    const { code, stderr } = await paytriage`${command} ${query.join(' ') || '1'} --from ${file} --json`;
    expect([code, JSON.parse(stderr).error.code]).toEqual([5, 'source_unavailable']);
  });

  it('a folder without order files is exit 5: nothing was checked', async () => {
    const folder = await aFolder({ 'readme.txt': 'no orders', 'expected.json': '{}' });
    const { code, stdout } = await paytriage`orders 1 --from ${folder}`;
    expect([code, stdout]).toEqual([5, '']);
  });
});

describe('an empty file', () => {
  it.each(['', '\n\n', '[]'])('(%j) is exit 3 for a look-up', async (content) => {
    const file = await aFile(content, 'orders.json');
    const { code, stdout } = await paytriage`orders 1 --from ${file}`;
    expect([code, stdout]).toEqual([3, '']);
  });

  it('is a warning and exit 0 for batch and import', async () => {
    const store = join(await aFolder({}), 's.db');
    const batch = await paytriage`batch --from - --format ndjson`;
    const imported = await paytriage`import - --store ${store} --json`;
    expect([batch.code, batch.stdout, batch.stderr]).toEqual([0, '', expect.stringMatching(/^warning: /)]);
    expect([imported.code, imported.stderr]).toEqual([0, expect.stringMatching(/^warning: /)]);
  });
});

describe('unknown fields', () => {
  it('are counted in one warning', async () => {
    const stdin = [orderJson('1', { colour: 'red' }), orderJson('2', { colour: 'blue', size: 3 })].join('\n');
    const { code, stderr } = await paytriageWith({ stdin })`batch --from - --format ndjson`;
    expect(code).toBe(0);
    expect(stderr.match(/^warning: .*unknown fields/gm)).toHaveLength(1);
    expect(stderr).toContain('3 unknown fields in 2 records');
  });
});
