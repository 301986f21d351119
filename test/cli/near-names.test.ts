import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const lines = [
  orderJson('1', { customer: { name: 'Jürg Müller' } }),
  orderJson('2', { customer: { name: 'Anna Schneider' } }),
  orderJson('3', { customer: { name: 'Anna Schnider' } }),
];

/** The same orders in a store and in a file: a look-up has to answer alike. */
async function bothWays(): Promise<readonly (readonly string[])[]> {
  const folder = await aFolder({ 'orders.ndjson': lines.join('\n') });
  const [file, store] = [join(folder, 'orders.ndjson'), join(folder, 'store.db')];
  await paytriage`import ${file} --store ${store}`;
  return [
    ['--from', file],
    ['--store', store],
  ];
}

const numbersIn = (stdout: string): readonly string[] =>
  (stdout === '' ? [] : stdout.split('\n').slice(1, -1)).map((line) => line.split(',')[0] ?? '');

describe('a name', () => {
  it.each([
    ['mueller', ['1'], 0, ''],
    ['Muller', ['1'], 0, ''],
    ['schneid', ['2'], 0, 'begins'],
    ['shneider', ['2'], 0, 'like'],
    ['anna schneidr', ['2', '3'], 0, 'like'],
    ['bianchi', [], 3, ''],
  ])('that is typed as %s finds %j, code %i', async (typed, expected, code, said) => {
    for (const source of await bothWays()) {
      const ran = await run(['orders', typed, '--format', 'csv', ...source]);
      expect([numbersIn(ran.stdout), ran.code]).toEqual([expected, code]);
      expect(ran.stderr).toContain(said);
    }
  });

  it('that is only like one is proposed, and nobody is taken for somebody else', async () => {
    for (const source of await bothWays()) {
      const { code, stdout, stderr } = await run(['diagnose', 'jurk muller', ...source]);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toContain('Jürg Müller (1)');
    }
  });
});
