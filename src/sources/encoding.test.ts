import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { Exit } from '../errors.ts';
import { readOrders } from './read-orders.ts';
import { aFolder, allOf, numbersOf, orderJson } from './sources.test-data.ts';

const text = `${orderJson('1')}\n`;

function utf16be(content: string): Buffer {
  return Buffer.from(content, 'utf16le').swap16();
}

function utf32le(content: string): Buffer {
  return Buffer.concat(Array.from(content, (each) => Buffer.from([each.charCodeAt(0), 0, 0, 0])));
}

describe('given a file that is not UTF-8 text', () => {
  test.each([
    ['gzip', gzipSync(text)],
    ['zip', Buffer.from('PK\u0003\u0004rest')],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3])],
    ['bzip2', Buffer.from('BZh91AY')],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1])],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16', utf16be(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', utf16be(text)],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32le(text)])],
    ['UTF-32', utf32le(text)],
    ['UTF-16', Buffer.from([0xff, 0xfe])],
  ])(
    'when it is %s, then it is refused by that name, with the file and the way out',
    async (name, content) => {
      const folder = await aFolder({ 'orders.ndjson': content });
      const file = join(folder, 'orders.ndjson');

      const reading = allOf(readOrders([file]));

      await expect(reading).rejects.toMatchObject({ code: 'foreign_encoding', exitCode: Exit.invalidInput });
      await expect(reading).rejects.toMatchObject({
        message: expect.stringContaining(`${file} is ${name},`),
      });
      await expect(reading).rejects.toMatchObject({ hint: expect.stringContaining('paytriage') });
    },
  );

  test('when it comes byte by byte, then it is refused all the same', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const byte of gzipSync(text)) yield Buffer.of(byte);
    }

    await expect(allOf(readOrders(['-'], { stdin: bytes() }))).rejects.toMatchObject({
      code: 'foreign_encoding',
    });
  });
});

describe('given a workbook of Excel', () => {
  test.each([
    ['orders.xlsx', [0x50, 0x4b, 3, 4, 0, 0, 0, 0]],
    ['orders.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ])(
    'when it is %s, then it is to be saved as CSV, for no command makes a table of it',
    async (name, bytes) => {
      const folder = await aFolder({ [name]: Buffer.from(bytes) });

      await expect(allOf(readOrders([join(folder, name)]))).rejects.toMatchObject({
        code: 'foreign_encoding',
        hint: 'In Excel, save it as “CSV UTF-8”.',
      });
    },
  );
});

describe('given UTF-8 text', () => {
  test('when it begins with a byte order mark, then that is no part of it', async () => {
    const folder = await aFolder({ 'a.ndjson': `\ufeff${text}`, 'b.json': `\ufeff[${text}]` });

    expect(numbersOf(await allOf(readOrders([folder])))).toEqual(['1', '1']);
  });

  test('when one line is not UTF-8, then that record alone is invalid', async () => {
    const broken = Buffer.concat([Buffer.from('{"number":"'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const folder = await aFolder({
      'a.ndjson': Buffer.concat([Buffer.from(text), broken, Buffer.from(text)]),
    });

    const items = await allOf(readOrders([folder]));

    expect(numbersOf(items)).toEqual(['1', '1']);
    expect(items[1]).toMatchObject({ kind: 'invalid', line: 2, path: '$', reason: 'is not UTF-8' });
  });
});
