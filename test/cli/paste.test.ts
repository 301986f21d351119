import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const tab =
  'Datum\tBetrag\tZahlungsart\tStatus\tNotizen\n12.09.2026 18:06\tCHF 86.00\tVisa **** 4242\tFehlgeschlagen\tInsufficient funds, card 4242 4242 4242 4242\n';
const merchant = 'infomaniak-ticketing';

async function aStore(): Promise<string> {
  const folder = await aFolder({
    'orders.json': orderJson('INF-1', { merchant, currency: 'CHF', amount: 8600 }),
  });
  await paytriage`import ${join(folder, 'orders.json')} --store ${join(folder, 'store.db')}`;
  return join(folder, 'store.db');
}

describe('transactions --paste', () => {
  it('shows what it understood and keeps it with --yes, each transaction once', async () => {
    const store = await aStore();

    const first = await paytriageWith({
      stdin: tab,
    })`transactions INF-1 --paste --yes --store ${store} --json`;
    const second = await paytriageWith({ stdin: tab })`transactions INF-1 --paste --yes --store ${store}`;
    const kept = await paytriage`transactions INF-1 --store ${store} --json`;

    expect(JSON.parse(first.stdout).transactions).toMatchObject([
      {
        at: '2026-09-12T18:06:00+02:00',
        status: 'failed',
        amount: 8600,
        network: 'visa',
        last4: '4242',
        note: 'Insufficient funds, card ************4242',
        reason: 'insufficient_funds',
      },
    ]);
    expect(first.stderr).toContain('Kept 1 transaction with order INF-1.');
    expect(second.stderr).toContain('Order INF-1 had them already.');
    expect(JSON.parse(kept.stdout).transactions).toEqual(JSON.parse(first.stdout).transactions);
    expect(await readFile(store, 'latin1')).not.toContain('4242 4242 4242');
  });

  it('keeps nothing where nobody could agree', async () => {
    const store = await aStore();

    const { code, stderr } = await paytriageWith({ stdin: tab })`transactions INF-1 --paste --store ${store}`;

    expect([code, stderr]).toEqual([2, expect.stringContaining('Give --yes')]);
    expect((await paytriage`transactions INF-1 --store ${store}`).stderr).toContain('not loaded');
  });

  it('knows a tab that says there are none', async () => {
    const store = await aStore();

    await paytriageWith({ stdin: 'Transaktionen (0)\n' })`transactions INF-1 --paste --yes --store ${store}`;

    expect(
      JSON.parse((await paytriage`transactions INF-1 --store ${store} --json`).stdout).transactions,
    ).toEqual([]);
  });

  it('says which lines it could not read, and of which other order they seem to be', async () => {
    const store = await aStore();
    const stdin = `Bestellung INF-9\nwas soll das\n${tab}12.09.2026 19:00\tCHF 1.00\t\t\n`;

    const { stderr } = await paytriageWith({ stdin })`transactions INF-1 --paste --yes --store ${store}`;

    expect(stderr).toContain('names order INF-9, and this is INF-1');
    expect(stderr).toContain('not read, line 2: was soll das');
    expect(stderr).toContain('not read, line 5: the transaction of 2026-09-12T19:00:00+02:00 has no status');
  });

  it('says that a date was read with the day first where no date tells', async () => {
    const store = await aStore();
    const row = (date: string): string => `${date} 18:06\tCHF 86.00\tVisa\tFailed\tDo not honor\n`;
    const warned = async (...dates: readonly string[]): Promise<string> => {
      const run = paytriageWith({ stdin: dates.map(row).join('') });
      return (await run`transactions INF-1 --paste --yes --store ${store}`).stderr;
    };

    expect(await warned('03/04/2026')).toContain(
      '03/04/2026 18:06 was read with the day first, as 2026-04-03',
    );
    expect(await warned('03/04/2026', '13/04/2026')).not.toContain('day first');
    expect(await warned('03.04.2026')).not.toContain('day first');
    expect(await warned('2026-04-03')).not.toContain('day first');
    expect(await warned('04/04/2026')).not.toContain('day first');
  });

  it('finds nothing in a text that is no tab: exit 6', async () => {
    const store = await aStore();

    const { code, stderr } = await paytriageWith({
      stdin: 'hello\n',
    })`transactions INF-1 --paste --yes --store ${store}`;

    expect([code, stderr]).toEqual([6, expect.stringContaining('No transaction was found')]);
  });

  it('only shows it beside orders of files, and refuses stdin for both', async () => {
    const folder = await aFolder({ 'orders.json': orderJson('INF-1', { merchant }) });
    const from = join(folder, 'orders.json');

    const shown = await paytriageWith({ stdin: tab })`transactions INF-1 --paste --from ${from} --format csv`;
    const both = await paytriageWith({ stdin: tab })`transactions INF-1 --paste --from -`;

    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('insufficient_funds')]);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('stdin cannot be both')]);
  });
});

describe('diagnose --paste', () => {
  it('decides with what was pasted, and keeps nothing', async () => {
    const store = await aStore();

    const { stdout } = await paytriageWith({
      stdin: tab,
    })`diagnose INF-1 --paste --store ${store} --now 2026-09-13T10:00:00Z --json`;

    expect(JSON.parse(stdout)).toMatchObject({
      cause: 'insufficient_funds',
      transactions: [{ status: 'failed' }],
    });
    expect((await paytriage`transactions INF-1 --store ${store}`).stderr).toContain('not loaded');
  });
});

describe('import --paste', () => {
  it('finds the order that the text names, in files and from stdin', async () => {
    const store = await aStore();
    const file = join(store, '..', 'tab.txt');
    await writeFile(file, `Bestellung INF-1\n${tab}`);

    const kept = await paytriage`import --paste ${file} --yes --store ${store}`;
    const again = await paytriageWith({
      stdin: `Bestellung INF-1\n${tab}`,
    })`import --paste --yes --store ${store}`;
    const unnamed = await paytriageWith({ stdin: tab })`import --paste --yes --store ${store}`;
    const unknown = await paytriageWith({
      stdin: `Bestellung ZZZ-999\n${tab}`,
    })`import --paste --yes --store ${store}`;

    expect([kept.code, kept.stderr]).toEqual([0, expect.stringContaining('Kept 1 transaction')]);
    expect(again.stderr).toContain('had them already');
    expect([unnamed.code, unnamed.stderr]).toEqual([
      2,
      expect.stringContaining('does not say of which order'),
    ]);
    expect(unknown.code).toBe(3);
  });

  it('still needs a file where nothing is pasted', async () => {
    expect((await paytriage`import`).code).toBe(2);
  });
});
