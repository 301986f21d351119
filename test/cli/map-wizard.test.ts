import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { atATerminal } from './at-a-terminal.ts';
import { paytriage } from './run-paytriage.ts';

const [down, enter, interrupt] = ['\u001B[B', '\r', '\u0003'];

const table = `Ordine;Data;Stato;Totale
A-1;04/05/2026;Da pagare;1.025,00
A-2;05/05/2026;Evaso;12,50
`;

describe('import --map of a file that is not there yet', () => {
  it('asks what the columns mean, writes the file and reads the table with it', async () => {
    const folder = await aFolder({ 'orders.csv': table });
    const [csv, map, store] = ['orders.csv', 'map.yaml', 'store.db'].map((name) => join(folder, name));
    const { shows, ended, screen } = atATerminal([
      'import',
      csv ?? '',
      '--map',
      map ?? '',
      '--store',
      store ?? '',
    ]);

    await shows('has the order number?', enter);
    await shows('has the time of the order?', enter);
    await shows('has the status of the order?', enter);
    await shows('What does “Da pagare” mean?', down, down, enter);
    await shows('What does “Evaso” mean?', down, down, down, down, down, enter);
    await shows('has the amount?', enter);
    await shows('has the currency?', enter);
    await shows("has the customer's name?", enter);
    await shows("has the customer's e-mail?", enter);
    await shows("has the customer's phone?", enter);
    await shows('tell how payments went?', enter);
    await shows('In which currency', 'E', 'U', 'R', enter);
    await shows('How is 04/05/2026 written?', enter);
    await shows('In which time zone', 'C', 'E', 'T', enter);

    expect(await ended).toBe(0);
    expect(screen()).toContain('Stato: Da pagare · Evaso');
    expect(await readFile(map ?? '', 'utf8')).toContain('Da pagare: awaiting_payment');
    const { stdout } = await paytriage`orders A-1 --store ${store ?? ''} --json`;
    expect(JSON.parse(stdout).orders).toMatchObject([
      { status: 'awaiting_payment', amount: 102500, currency: 'EUR' },
    ]);
  });

  it('writes nothing where somebody breaks off', async () => {
    const folder = await aFolder({ 'orders.csv': table });
    const map = join(folder, 'map.yaml');
    const { shows, ended } = atATerminal(['import', join(folder, 'orders.csv'), '--map', map]);

    await shows('has the order number?', interrupt);

    expect(await ended).toBe(130);
    await expect(readFile(map)).rejects.toThrow('ENOENT');
  });
});

describe('transactions --paste at a terminal', () => {
  it('ends with two empty lines, shows what it understood, and asks before it keeps it', async () => {
    const folder = await aFolder({ 'orders.json': orderJson('A-1', { currency: 'CHF' }) });
    const store = join(folder, 'store.db');
    await paytriage`import ${join(folder, 'orders.json')} --store ${store}`;
    const { shows, ended, stdout } = atATerminal(['transactions', 'A-1', '--paste', '--store', store]);

    await shows(
      'Paste the transactions tab',
      '12.09.2026 18:06\tCHF 86.00\tFailed\tInsufficient funds\n',
      '\n',
      '\n',
    );
    await shows('Keep 1 transaction with order A-1?', enter);

    expect(await ended).toBe(0);
    expect(stdout()).toContain('insufficient_funds');
    const kept = await paytriage`transactions A-1 --store ${store} --json`;
    expect(JSON.parse(kept.stdout).transactions).toHaveLength(1);
  });
});
