import { describe, expect, it } from 'vitest';
import { allProfiles } from '../../src/merchants/profiles.ts';
import { languages } from '../../src/orders/language.ts';
import { orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

interface Topic {
  readonly id: string;
  readonly ordered: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly labels: readonly string[];
  }[];
}

async function topicsOf(...argv: readonly string[]): Promise<readonly Topic[]> {
  const { code, stdout, stderr } = await run(['guide', ...argv, '--json']);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout).topics;
}

describe('guide', () => {
  it('has a topic for every way to pay and for what is around them', async () => {
    expect((await topicsOf('aruba-pec')).map(({ id }) => id)).toEqual([
      'card-saved',
      'card-new',
      'paypal-saved',
      'paypal-new',
      'card-order-number',
      'authorisation',
      'messages',
      'renewal',
      'contact',
      'statuses',
      'notes',
    ]);
    expect((await topicsOf('optim-office')).map(({ id }) => id)).toContain('invoice');
  });

  it('gives the steps of one way in order, with the words on the screen', async () => {
    const [topic, ...others] = await topicsOf('aruba-pec', 'PAYPAL_new');
    expect(others).toEqual([]);
    expect(topic).toMatchObject({ id: 'paypal-new', ordered: true });
    expect(topic?.items.at(-1)).toMatchObject({ id: 'accept', labels: ['Accetta e continua'] });
  });

  it.each(allProfiles.flatMap(({ id }) => languages.map((language) => [id, language])))(
    'is whole: %s in %s',
    async (merchant = '', language = '') => {
      for (const format of ['text', 'markdown', 'html', 'json']) {
        const { code, stdout } = await run(['guide', merchant, '--lang', language, '--format', format]);
        expect(code).toBe(0);
        expect(stdout).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    },
  );

  it('takes an unknown merchant or topic for a mistake and names the nearest', async () => {
    const merchant = await paytriage`guide aruba-pc`;
    expect([merchant.code, merchant.stdout]).toEqual([2, '']);
    expect(merchant.stderr).toContain('aruba-pec');
    const topic = await paytriage`guide optim-office invoce`;
    expect(topic.code).toBe(2);
    expect(topic.stderr).toContain('Did you mean invoice?');
    // The guide of a ticket shop tells nothing of renewal.
    expect((await paytriage`guide infomaniak-ticketing renewal`).code).toBe(2);
    expect((await paytriage`guide`).code).toBe(2);
    expect((await paytriage`guide aruba-pec --order 1 --from fixtures`).code).toBe(2);
  });
});

async function ofOrder(fields: Record<string, unknown>, ...flags: readonly string[]) {
  const stdin = orderJson('1', {
    merchant: 'optim-office',
    amount: 12000,
    currency: 'EUR',
    paymentMethod: 'card',
    placedAt: '2026-09-30T09:00:00+02:00',
    transactions: [],
    ...fields,
  });
  const argv = ['guide', '--order', '1', '--from', '-', '--json', '--now', '2026-09-30T12:00:00Z', ...flags];
  const { code, stdout, stderr } = await run(argv, { stdin });
  if (code !== 0) throw new Error(stderr);
  const document = JSON.parse(stdout);
  return { ...document, ids: document.steps.map((step: { id: string }) => step.id) };
}

const at = '2026-09-30T10:00:00+02:00';

describe('guide --order', () => {
  it('gives only the steps that remain', async () => {
    const types = ['quote_approved', 'payment_link_sent', 'cart_opened', 'checkout_started'];
    const events = types.map((type) => ({ type, at }));
    expect(await ofOrder({ events })).toMatchObject({
      schema: 'paytriage.guide/1',
      order: '1',
      state: 'steps',
      journey: 'card',
      known: true,
      ids: ['billing_details', 'pay'],
    });
  });

  it('says that nothing remains, or that paying must wait', async () => {
    expect(await ofOrder({ status: 'paid' })).toMatchObject({ state: 'nothing', ids: [] });
    expect(await ofOrder({ status: 'cancelled' })).toMatchObject({ state: 'closed', ids: [] });
    const held = [{ id: 't', at, status: 'authorized' }];
    expect(await ofOrder({ transactions: held })).toMatchObject({ state: 'wait', ids: [] });
  });

  it('leads back to the shop where only that is left', async () => {
    const events = [{ type: 'redirected_to_bank', at }];
    const transactions = [{ id: 't', at, status: 'authorized', amount: 12000, currency: 'EUR' }];
    const pec = { merchant: 'aruba-pec', instrument: 'new', events, transactions };
    expect(await ofOrder(pec)).toMatchObject({ state: 'steps', ids: ['return'] });
  });

  it('says so where no way to pay is described', async () => {
    expect(await ofOrder({ merchant: 'a-shop', paymentMethod: 'cheque' })).toMatchObject({
      journey: null,
      ids: [],
    });
  });
});
