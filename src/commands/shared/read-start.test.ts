import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../../sources/sources.test-data.ts';
import { readStart } from './read-start.ts';

it('reads a file whole where it is no longer than wanted, else its beginning', async () => {
  const file = join(await aFolder({ a: 'grüezi' }), 'a');
  expect(readStart(file, 100).toString()).toBe('grüezi');
  expect(readStart(file, 2).toString()).toBe('gr');
  expect(readStart(file, 0)).toHaveLength(0);
});

it.skipIf(process.platform === 'win32')('ends where the file does not', () => {
  expect(readStart('/dev/zero', 70_000)).toHaveLength(70_000);
});

it('throws what the system says', () => {
  expect(() => readStart('/nowhere/at-all', 1)).toThrow('ENOENT');
});
