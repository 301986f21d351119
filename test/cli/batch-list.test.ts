import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const numbersOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).order.number);

describe('batch --list', () => {
  it('reads queries from a file, one a line, empty lines left out', async () => {
    const folder = await aFolder({ 'list.txt': 'INF-20481\r\n\n  chloe.perret@example.ch  \n' });
    const { code, stdout } =
      await paytriage`batch --list ${join(folder, 'list.txt')} --from fixtures --format ndjson`;
    expect([code, numbersOf(stdout).sort()]).toEqual([0, ['INF-20481', 'INF-20521']]);
  });

  it('reads them from stdin with -', async () => {
    const { stdout } = await paytriageWith({
      stdin: 'INF-20481\nINF-20550',
    })`batch --list - --from fixtures --format ndjson`;
    expect(numbersOf(stdout).sort()).toEqual(['INF-20481', 'INF-20550']);
  });

  it('processes the rest where an entry is not found: exit 3, the entry named on stderr', async () => {
    const stdin = 'INF-20481\nINF-99999\nINF-20550\n';
    const { code, stdout, stderr } = await paytriageWith({
      stdin,
    })`batch --list - --from fixtures --format ndjson`;
    expect([code, numbersOf(stdout).sort()]).toEqual([3, ['INF-20481', 'INF-20550']]);
    expect(stderr).toContain('INF-99999');
  });

  it('does the same over a store', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriage`import fixtures --store ${store}`;
    const { code, stdout } = await paytriageWith({
      stdin: 'INF-99999\nINF-20481',
    })`batch --list - --store ${store} --format ndjson`;
    expect([code, numbersOf(stdout)]).toEqual([3, ['INF-20481']]);
  });

  it('cannot share stdin with --from', async () => {
    const { code, stdout } = await paytriage`batch --list - --from -`;
    expect([code, stdout]).toEqual([2, '']);
  });

  it('that does not exist is exit 5', async () => {
    const { code, stdout, stderr } = await paytriage`batch --list nowhere.txt --from fixtures --json`;
    expect([code, stdout, JSON.parse(stderr).error.code]).toEqual([5, '', 'list_unreadable']);
  });
});
