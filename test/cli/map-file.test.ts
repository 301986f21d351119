import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const table = `Ordine;Data;Ora;Stato;Totale;Cliente;Tentativo;Esito;Codice;Nota
A-1;04/05/2026;10:00;Da pagare;1.025,00;Anna Rossi;T-1;KO;57;Carta bloccata
A-2;05/05/2026;11:00;Evaso;12,50;Bo;T-2;OK;;
A-3;13/05/2026;11:00;Sospeso;12,50;Bo;;;;
`;

const map = `merchant: aruba-pec
timeZone: Europe/Rome
order:
  number: Ordine
  placedAt: [Data, Ora]
  status:
    column: Stato
    words: { Da pagare: awaiting_payment, Evaso: paid }
  amount: Totale
  currency: { value: EUR }
  paymentMethod: { value: card }
  name: Cliente
transaction:
  id: Tentativo
  at: [Data, Ora]
  status: { column: Esito, words: { OK: succeeded, KO: failed } }
  amount: Totale
  code: Codice
  scheme: { value: gestpay }
  note: Nota
  provider: { value: axerve }
`;

async function files(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  return aFolder({ 'orders.csv': table, 'map.yaml': map, ...changed });
}

describe('a map file', () => {
  it('says what the columns of a table mean, for every command that reads orders', async () => {
    const folder = await files();
    const [from, file] = [join(folder, 'orders.csv'), join(folder, 'map.yaml')];

    const found = await paytriage`transactions A-1 --from ${from} --map ${file} --json`;
    const batch = await paytriage`batch --from ${from} --map ${file} --format ndjson`;

    expect(JSON.parse(found.stdout)).toMatchObject({
      order: { number: 'A-1', merchant: 'aruba-pec' },
      transactions: [
        {
          id: 'T-1',
          at: '2026-05-04T10:00:00+02:00',
          status: 'failed',
          amount: 102500,
          code: '57',
          reason: 'restricted_card',
        },
      ],
    });
    expect(batch.stdout.trim().split('\n')).toHaveLength(4);
    expect(batch.stderr).toContain(
      'orders.csv:4: $["Stato"] is a word that the map does not list: "Sospeso"',
    );
    expect(batch.code).toBe(6);
  });

  it('imports orders and payments, and the same again changes nothing', async () => {
    const folder = await files();
    const [from, file, store] = ['orders.csv', 'map.yaml', 'store.db'].map((name) => join(folder, name));
    const importing = () => paytriage`import ${from ?? ''} --map ${file ?? ''} --store ${store ?? ''} --json`;

    const first = await importing();
    const second = await importing();

    expect(JSON.parse(first.stdout)).toMatchObject({ read: 5, added: 2, replaced: 2, invalid: 1 });
    expect(JSON.parse(second.stdout)).toMatchObject({ added: 0, replaced: 0, unchanged: 4 });
  });

  it('is not needed for the zone of a merchant that is described; whoever names none is told', async () => {
    const header = 'order_id,order_number,order_date,status,order_total,order_currency,billing_email';
    const folder = await files({ 'orders.csv': `${header}\n1,1,2026-05-04 10:00:00,pending,1.00,CHF,\n` });
    const from = join(folder, 'orders.csv');
    const profile = 'id: alpha\nname: Alpha\nzone: America/New_York\n';
    await writeFile(join(folder, 'alpha.yaml'), profile);

    const known = await paytriage`orders 1 --from ${from} --merchant optim-office`;
    const own =
      await paytriage`orders 1 --from ${from} --merchant alpha --merchant-file ${join(folder, 'alpha.yaml')}`;
    const unknown = await paytriage`orders 1 --from ${from}`;

    expect(known.stdout).toContain('2026-05-04T10:00:00+02:00');
    expect(known.stderr).toContain('read as Europe/Paris, the zone of optim-office');
    expect(own.stdout).toContain('2026-05-04T10:00:00-04:00');
    expect(unknown.stdout).toContain('2026-05-04T10:00:00Z');
    expect(unknown.stderr).toContain('read as UTC');
  });

  it('may only say how a known export is written', async () => {
    const stripe =
      'id,Created,Seller Message,Amount,Currency,Status\nch_1,04/05/2026 10:00,,"1.500",EUR,Paid\nch_2,04/05/2026 10:00,,"1.500",EUR,Paid\n';
    const folder = await files({ 'orders.csv': stripe, 'map.yaml': 'dates: mm/dd/yyyy\ndecimals: comma\n' });

    const { stdout } =
      await paytriage`transactions ch_1 --from ${join(folder, 'orders.csv')} --map ${join(folder, 'map.yaml')} --json`;

    expect(JSON.parse(stdout).transactions).toMatchObject([{ at: '2026-04-05T10:00:00Z', amount: 150000 }]);
  });

  it.each([
    ['order:\n  numbr: Ordine\n', 'map.yaml:2:3: order has no key "numbr"'],
    ['order:\n  number: Ordine\n', 'map.yaml:2:3: order lacks placedAt'],
    ['transaction:\n  at: Data\n', 'map.yaml:2:3: transaction lacks status'],
    ['timeZone: Europe/Nowhere\n', 'map.yaml:1:11: there is no time zone "Europe/Nowhere"'],
    ['dates: yyyy\n', 'map.yaml:1:8: there is no dates "yyyy"'],
    [
      'order:\n  number: A\n  placedAt: B\n  status: {column: C, words: {x: payd}}\n',
      'there is no order.status "payd"',
    ],
    [
      'order:\n  number: {value: A}\n  placedAt: {value: B}\n  status: {value: paid}\n',
      'the map names no column',
    ],
    ['order:\n  number: {words: {a: b}}\n', 'order.number names neither a column nor a value'],
  ])('with the fault %j is wrong usage, with its place', async (text, message) => {
    const folder = await files({ 'map.yaml': text });

    const { code, stderr } =
      await paytriage`orders A-1 --from ${join(folder, 'orders.csv')} --map ${join(folder, 'map.yaml')}`;

    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('that is of another table is refused, with the columns that are there', async () => {
    const folder = await files({ 'orders.csv': 'Colour;Size;Number\nred;1;2\n' });

    const { code, stderr } =
      await paytriage`orders A-1 --from ${join(folder, 'orders.csv')} --map ${join(folder, 'map.yaml')}`;

    expect(code).toBe(6);
    expect(stderr).toContain('has no column "Ordine", "Data"');
    expect(stderr).toContain('Its columns are Colour, Size, Number.');
  });

  it('is asked for where nobody knows a table from stdin', async () => {
    const { code, stderr } = await paytriageWith({ stdin: table })`orders A-1 --from -`;

    expect([code, stderr]).toEqual([
      6,
      expect.stringContaining('stdin is a table with columns (Ordine, Data, Ora'),
    ]);
    expect(stderr).toContain('--map FILE');
  });
});
