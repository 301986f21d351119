import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const now = '2026-10-01T10:00:00Z';

async function aStore(...from: readonly string[]): Promise<string> {
  const store = join(await aFolder({}), 'store.db');
  for (const path of from) await paytriage`import ${path} --store ${store}`;
  return store;
}

describe('diagnose', () => {
  it('prints the keys of the contract, and those only', async () => {
    const { code, stdout, stderr } =
      await paytriage`diagnose INF-20481 --from fixtures --symptom blank_page --json --now ${now}`;
    const diagnosis = JSON.parse(stdout);

    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(diagnosis)).toEqual(
      'schema order verdict cause certainty rule title explanation evidence resolution questions otherCauses transactions journey'.split(
        ' ',
      ),
    );
    expect(diagnosis).toMatchObject({
      schema: 'paytriage.diagnosis/1',
      order: { number: 'INF-20481', merchant: 'infomaniak-ticketing', amount: 8600, currency: 'CHF' },
      verdict: 'diagnosed',
      cause: 'card_not_enrolled_3ds',
      certainty: 'likely',
      rule: 'three-ds-blank-page',
      resolution: { action: 'contact_bank', actor: 'customer' },
      transactions: [],
    });
    expect(Object.keys(diagnosis.resolution).sort()).toEqual(
      ['action', 'actor', 'retry', 'steps', 'alternatives', 'customerMessage'].sort(),
    );
  });

  it('is what a query without a command means', async () => {
    const short = await paytriage`INF-20550 --from fixtures --json --now ${now}`;
    expect(short.code).toBe(0);
    expect(short).toEqual(await paytriage`diagnose INF-20550 --from fixtures --json --now ${now}`);
  });

  it('takes what the customer answered into account', async () => {
    const { stdout } =
      await paytriage`INF-20502 --from fixtures --symptom payment_refused --answer card.network=amex --json`;
    expect(JSON.parse(stdout)).toMatchObject({ cause: 'network_not_supported', certainty: 'certain' });
  });

  it('tells transactions that are not loaded from none', async () => {
    const { stdout } = await paytriage`INF-20510 --from fixtures --json`;
    expect(JSON.parse(stdout).transactions).toBeNull();
  });

  it('gives the same answer from a store and from the files', async () => {
    const store = await aStore('fixtures');
    const fromStore = await paytriage`INF-20660 --store ${store} --json --now ${now}`;
    expect(JSON.parse(fromStore.stdout).cause).toBe('paid_in_another_order');
    expect(fromStore).toEqual(await paytriage`INF-20660 --from fixtures --json --now ${now}`);
  });

  it('prints a line of NDJSON, and a head and a row of CSV', async () => {
    const ndjson = await paytriage`INF-20550 --from fixtures --format ndjson`;
    const csv = await paytriage`INF-20550 --from fixtures --format csv`;
    expect(
      ndjson.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).order.number),
    ).toEqual(['INF-20550']);
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('orders', () => {
  it.each([
    ['INF-20662', 'a number'],
    ['inf 20662', 'a number as it is spoken'],
    ['GIAN@EXAMPLE.CH', 'an e-mail address in other letters'],
    ['gian caduff', 'a name'],
    ['0041 79 555 06 62', 'a phone number written otherwise'],
  ])('finds %s, %s', async (query) => {
    const { code, stdout } = await paytriage`orders ${query} --from fixtures --json`;
    const numbers: string[] = JSON.parse(stdout).orders.map((order: { number: string }) => order.number);
    expect(code).toBe(0);
    expect(numbers).toContain('INF-20662');
  });

  it('finds the last four digits of a card, and a name without its accents', async () => {
    for (const query of ['4231', 'fassler']) {
      const { stdout } = await paytriage`orders ${query} --from fixtures/paid-in-another-order --json`;
      expect(JSON.parse(stdout).orders[0].number).toBe('INF-20660');
    }
  });

  it.each([
    [
      'Shopify',
      {
        id: 450789469,
        name: '#1001',
        financial_status: 'pending',
        created_at: '2026-11-20T10:00:00Z',
        line_items: [],
      },
      'last 60 days',
    ],
    [
      'PayPal',
      {
        id: '5O190127TN364715T',
        intent: 'CAPTURE',
        status: 'APPROVED',
        create_time: '2026-11-20T09:59:00Z',
        purchase_units: [{ invoice_id: '1001', amount: { currency_code: 'EUR', value: '49.90' } }],
      },
      'three hours',
    ],
  ])('says what %s leaves out where nothing was found, and only there', async (_what, record, told) => {
    const from = join(
      await aFolder({ 'from-the-interface.json': JSON.stringify(record) }),
      'from-the-interface.json',
    );
    const missing = await paytriage`diagnose 9999 --from ${from}`;
    const found = await paytriage`diagnose 1001 --from ${from}`;

    expect([missing.code, missing.stderr]).toEqual([3, expect.stringContaining(told)]);
    expect([found.code, found.stderr]).toEqual([0, expect.not.stringContaining(told)]);
  });

  it('prints the keys of the contract; transactions are counted, null where unknown', async () => {
    const { stdout } = await paytriage`orders caduff --from fixtures --json`;
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'paytriage.orders/1',
      orders: expect.arrayContaining([
        {
          number: 'INF-20662',
          merchant: 'infomaniak-ticketing',
          status: 'awaiting_payment',
          placedAt: '2026-07-28T20:00:00+02:00',
          amount: 8900,
          currency: 'CHF',
          customer: { name: 'Gian Caduff', email: 'gian@example.ch' },
          transactions: 0,
        },
        expect.objectContaining({ number: 'INF-20663', transactions: null }),
      ]),
    });
  });
});

describe('orders of a name that many have', () => {
  const customer = { name: 'Anna Keller' };
  const many = Array.from({ length: 60 }, (_, index) => orderJson(`${1000 + index}`, { customer })).join(
    '\n',
  );

  async function bothWays(): Promise<readonly (readonly string[])[]> {
    const file = join(await aFolder({ 'orders.ndjson': many }), 'orders.ndjson');
    return [
      ['--from', file],
      ['--store', await aStore(file)],
    ];
  }

  it.each([
    [['--format', 'table'], 50, true],
    [['--format', 'table', '--limit', '0'], 60, false],
    [['--format', 'csv'], 60, false],
    [['--format', 'csv', '-L', '7'], 7, true],
    [['--format', 'csv', '--limit', '60'], 60, false],
  ])('are as many as %j asks for', async (flags, expected, saysSo) => {
    for (const source of await bothWays()) {
      const { code, stdout, stderr } = await run(['orders', 'keller', ...flags, ...source]);
      expect([code, stdout.match(/Keller/g)?.length]).toEqual([0, expected]);
      expect(stderr.includes('--limit 0 lists all')).toBe(saysSo);
    }
  });

  it.each(['x', '-1', '1.5', ''])('are not listed to a limit of "%s"', async (limit) => {
    const { code, stderr } = await run(['orders', 'keller', `--limit=${limit}`, '--from', 'fixtures']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--limit needs a number')]);
  });
});

describe('transactions', () => {
  it('shows the notes word for word with their reasons', async () => {
    const { code, stdout } = await paytriage`transactions INF-20595 --from fixtures --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).transactions).toMatchObject([
      { id: '7067100', note: 'Karte gestohlen', code: '43', reason: 'lost_or_stolen_card' },
      { id: '7067101', code: '51', reason: 'insufficient_funds', network: 'visa', last4: '1881' },
    ]);
  });

  it('tells not loaded (null, and said so) from none (an empty list)', async () => {
    const unknown = await paytriage`transactions INF-20510 --from fixtures --json`;
    const none = await paytriage`transactions INF-20481 --from fixtures --json`;
    expect(JSON.parse(unknown.stdout).transactions).toBeNull();
    expect(unknown.stderr).toMatch(/^error: .*INF-20510/);
    expect([JSON.parse(none.stdout).transactions, none.stderr]).toEqual([[], '']);
  });
});
