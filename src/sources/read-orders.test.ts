import { chmod, symlink, utimes } from 'node:fs/promises';
import { getuid } from 'node:process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Exit } from '../errors.ts';
import { readOrders } from './read-orders.ts';
import type { SourceItem } from './source-item.ts';
import { aFolder, allOf, numbersOf, orderJson, summaryOf } from './sources.test-data.ts';

describe('given files', () => {
  test('when every layout is read, then each gives its orders', async () => {
    const folder = await aFolder({
      'one.json': orderJson('1'),
      'list.json': `[${orderJson('2')},\n${orderJson('3')}]`,
      'lines.ndjson': `${orderJson('4')}\r\n\n  \n${orderJson('5')}`,
      'lines.jsonl': `${orderJson('6')}\n`,
      'pretty.json': JSON.stringify([JSON.parse(orderJson('7'))], null, 2),
      'lines-named.json': `${orderJson('8')}\n${orderJson('9')}\n`,
      'list-named.ndjson': JSON.stringify([JSON.parse(orderJson('10'))], null, 2),
      'pretty-named.ndjson': JSON.stringify(JSON.parse(orderJson('11')), null, 2),
    });
    const paths = ['one.json', 'list.json', 'lines.ndjson', 'lines.jsonl', 'pretty.json', 'lines-named.json'];
    const named = [...paths, 'list-named.ndjson', 'pretty-named.ndjson'].map((name) => join(folder, name));

    const items = await allOf(readOrders(named));

    expect(numbersOf(items)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(items.every(({ kind }) => kind === 'order')).toBe(true);
  });

  test('when a file is XML, then it is read whole, and a time it does not name is its own', async () => {
    const folder = await aFolder({
      'a.xml':
        '<?xml version="1.0"?><paymentService><reply><orderStatus orderCode="T-1"><payment><lastEvent>REFUSED</lastEvent></payment></orderStatus></reply></paymentService>',
      'b.xml': '<?xml version="1.0"?><html><body>x</body></html>',
      'c.xml': '<?xml version="1.0"?><paymentService>',
    });
    await utimes(join(folder, 'a.xml'), 1_775_000_000, 1_775_000_000);

    const items = await allOf(readOrders([folder]));

    expect(items[0]).toMatchObject({ order: { number: 'T-1', placedAt: '2026-03-31T23:33:20Z' } });
    expect(summaryOf(items)).toEqual([
      '1: T-1',
      '1: $ is XML that no known payment provider writes',
      expect.stringMatching(/^1: \$ is not well-formed XML/),
    ]);
  });

  test('when a file is empty, blank, a byte order mark or an empty list, then there are no items', async () => {
    const folder = await aFolder({
      'a.json': '',
      'b.ndjson': '\n \r\n',
      'c.json': '\ufeff',
      'd.json': '[ ]\n',
    });

    expect(await allOf(readOrders([folder]))).toEqual([]);
  });

  test('when a file has another ending but was named, then it is read', async () => {
    const folder = await aFolder({ 'orders.txt': `${orderJson('1')}\n` });

    expect(numbersOf(await allOf(readOrders([join(folder, 'orders.txt')])))).toEqual(['1']);
  });

  test('when records are broken, then each is reported with file, line, path and reason, and the rest goes on', async () => {
    const folder = await aFolder({
      'a.ndjson': `${orderJson('1')}\n{"number":\n\n${orderJson('2', { placedAt: 'yesterday' })}\n${orderJson('3')}\n`,
    });
    const file = join(folder, 'a.ndjson');

    const items = await allOf(readOrders([file]));

    expect(summaryOf(items)).toEqual([
      '1: 1',
      expect.stringMatching(/^2: \$ is not valid JSON/),
      expect.stringMatching(/^4: \$\.placedAt /),
      '5: 3',
    ]);
    expect(items.map((item) => item.file)).toEqual([file, file, file, file]);
  });
});

describe('given a folder', () => {
  test('when it is read, then files come sorted by name, folders included, and only order files', async () => {
    const folder = await aFolder({
      'b.json': orderJson('b'),
      'a/2.ndjson': orderJson('a2'),
      'a/1.JSON': orderJson('a1'),
      'a/expected.json': '{"a1":{}}',
      '.hidden.json': 'x',
      '.git/x.json': 'x',
      'readme.md': 'x',
      'c.jsonl': orderJson('c'),
    });

    const items = await allOf(readOrders([folder]));

    expect(numbersOf(items)).toEqual(['a1', 'a2', 'b', 'c']);
    expect(items[0]?.file).toBe(join(folder, 'a/1.JSON'));
  });

  test('when it has no order file, then that is the error', async () => {
    const folder = await aFolder({ 'expected.json': '{}', 'notes.txt': '' });

    await expect(allOf(readOrders([folder]))).rejects.toMatchObject({
      code: 'no_order_files',
      exitCode: Exit.unavailable,
    });
  });

  test('when one file cannot be read, then the others are, and the error comes at the end', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a'), 'c.json': orderJson('c') });
    await symlink(join(folder, 'nowhere'), join(folder, 'b.json'));
    const items: SourceItem[] = [];

    const reading = (async () => {
      for await (const batch of readOrders([folder])) items.push(...batch);
    })();

    await expect(reading).rejects.toMatchObject({ code: 'source_unavailable', exitCode: Exit.unavailable });
    await expect(reading).rejects.toThrow(/b\.json.*ENOENT/);
    expect(numbersOf(items)).toEqual(['a', 'c']);
  });

  test('when a link leads back to the folder, then it is not followed', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a') });
    await symlink(folder, join(folder, 'loop'));

    expect(numbersOf(await allOf(readOrders([folder])))).toEqual(['a']);
  });
});

describe('given paths that cannot be read', () => {
  test('when one does not exist, then it is named before anything is read', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a') });
    const batches = readOrders([join(folder, 'a.json'), join(folder, 'missing.json')]);

    await expect(batches.next()).rejects.toMatchObject({
      code: 'source_unavailable',
      exitCode: Exit.unavailable,
    });
  });

  // The superuser may read everything, so there is no such file for him.
  test.skipIf(getuid?.() === 0)('when permission is missing, then the error says so', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a') });
    await chmod(join(folder, 'a.json'), 0o000);

    await expect(allOf(readOrders([join(folder, 'a.json')]))).rejects.toThrow(/a\.json.*EACCES/);
  });

  test('when a file and another input fail, then the exit code that weighs more is kept', async () => {
    const folder = await aFolder({ 'a.json': Buffer.from([0x1f, 0x8b, 8, 0]) });
    await symlink(join(folder, 'nowhere'), join(folder, 'b.json'));

    await expect(allOf(readOrders([folder]))).rejects.toMatchObject({ exitCode: Exit.unavailable });
  });
});
