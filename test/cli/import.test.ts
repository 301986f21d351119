import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

async function aStorePath(): Promise<string> {
  return join(await aFolder({}), 'deep', 'store.db');
}

describe('import', () => {
  it('counts what it took in, and nothing again the second time', async () => {
    const store = await aStorePath();
    const first = await paytriage`import fixtures/charged-twice --store ${store} --json`;
    const second = await paytriage`import fixtures/charged-twice --store ${store} --json`;
    const { read } = JSON.parse(first.stdout);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(first.stdout)).toEqual({
      schema: 'paytriage.import/1',
      read,
      added: read,
      replaced: 0,
      unchanged: 0,
      keptNewer: 0,
      keptFinal: 0,
      invalid: 0,
    });
    expect(JSON.parse(second.stdout)).toMatchObject({ read, added: 0, unchanged: read });
  });

  it('makes a store that only its owner can read', async () => {
    const store = await aStorePath();
    await paytriage`import fixtures/charged-twice --store ${store}`;
    if (process.platform !== 'win32') expect((await stat(store)).mode & 0o077).toBe(0);
  });

  it('makes no store for a file that is not there', async () => {
    const store = await aStorePath();
    expect((await paytriage`import missing.ndjson --store ${store}`).code).toBe(5);
    await expect(stat(store)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('reads stdin, and takes the last version of an order', async () => {
    const store = await aStorePath();
    const stdin = [
      orderJson('7', { status: 'paid', updatedAt: '2026-03-03T09:00:00Z' }),
      orderJson('7', { status: 'awaiting_payment', updatedAt: '2026-03-02T10:00:00Z' }),
    ].join('\n');
    await paytriageWith({ stdin })`import - --store ${store}`;
    const { stdout } = await paytriage`orders 7 --store ${store} --json`;
    expect(JSON.parse(stdout).orders).toMatchObject([{ number: '7', status: 'paid' }]);
  });

  it('does not reopen a paid order without updatedAt, and warns', async () => {
    const store = await aStorePath();
    const stdin = [orderJson('8', { status: 'paid' }), orderJson('8')].join('\n');
    const { code, stderr } = await paytriageWith({ stdin })`import - --store ${store}`;
    const { stdout } = await paytriage`orders 8 --store ${store} --json`;
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^warning: /)]);
    expect(JSON.parse(stdout).orders).toMatchObject([{ status: 'paid' }]);
  });

  it('joins what a shop, its provider and a webhook tell of one payment', async () => {
    const store = await aStorePath();
    const order = {
      id: 812,
      number: '1001',
      order_key: 'k',
      status: 'processing',
      currency: 'EUR',
      total: '49.90',
    };
    const dates = { date_created_gmt: '2026-04-02T08:00:00', date_paid_gmt: '2026-04-02T08:05:09' };
    const capture = {
      id: '7CA90021',
      status: 'COMPLETED',
      amount: { currency_code: 'EUR', value: '49.90' },
      invoice_id: '1001',
    };
    const resource = { ...capture, create_time: '2026-04-02T08:05:00Z' };
    const folder = await aFolder({
      'a.json': JSON.stringify({
        event_type: 'PAYMENT.CAPTURE.COMPLETED',
        create_time: '2026-04-02T08:05:01Z',
        resource,
      }),
      'b.json': JSON.stringify({
        ...order,
        ...dates,
        payment_method: 'ppcp-gateway',
        transaction_id: '7CA90021',
      }),
    });
    const { code } = await paytriage`import ${folder} --store ${store} --merchant shop`;
    const { stdout } = await paytriage`transactions 1001 --store ${store} --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).transactions).toMatchObject([
      { id: '7CA90021', status: 'succeeded', amount: 4990 },
    ]);
  });

  it('gives payments without an order the merchant of --merchant', async () => {
    const store = await aStorePath();
    const stdin = JSON.stringify({
      id: 'pi_test0000000000000001',
      object: 'payment_intent',
      amount: 1200,
      currency: 'eur',
      created: 1772445600,
      status: 'requires_payment_method',
      metadata: { order_id: '4711' },
    });
    const { code } = await paytriageWith({ stdin })`import - --store ${store} --merchant optim-office`;
    const { stdout } = await paytriage`orders 4711 --store ${store} --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).orders).toMatchObject([{ number: '4711', merchant: 'optim-office' }]);
  });
});

describe('a store', () => {
  it('that does not exist is exit 5, and is not made by a look-up', async () => {
    const store = await aStorePath();
    const { code, stdout, stderr } = await paytriage`orders 7 --store ${store} --json`;
    expect([code, stdout, JSON.parse(stderr).error.code]).toEqual([5, '', 'store_missing']);
    await expect(stat(store)).rejects.toThrow('ENOENT');
  });

  it('that is another file is exit 5, and is left alone', async () => {
    const folder = await aFolder({ 'notes.txt': 'not a store, but somebody needs it' });
    const { code, stderr } = await paytriage`import fixtures --store ${join(folder, 'notes.txt')} --json`;
    expect([code, JSON.parse(stderr).error.code]).toEqual([5, 'store_not_recognised']);
    expect((await stat(join(folder, 'notes.txt'))).size).toBe(34);
  });
});
