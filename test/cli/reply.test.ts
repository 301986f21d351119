import { describe, expect, it } from 'vitest';
import { orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const now = ['--now', '2026-10-01T10:00:00Z'];

async function reply(order: string, ...flags: readonly string[]) {
  const ran = await run(['reply', '1', '--from', '-', '--json', ...now, ...flags], { stdin: order });
  return { ...ran, document: ran.code === 0 ? JSON.parse(ran.stdout) : undefined };
}

const pec = (fields: Record<string, unknown> = {}): string =>
  orderJson('1', {
    merchant: 'aruba-pec',
    amount: 3050,
    currency: 'EUR',
    paymentMethod: 'card',
    instrument: 'new',
    placedAt: '2026-09-30T09:00:00+02:00',
    customer: { name: 'Mario Rossi', language: 'en' },
    events: [],
    transactions: [],
    ...fields,
  });

const failed = (code: string): object => ({
  id: 't1',
  at: '2026-09-30T10:00:00+02:00',
  status: 'failed',
  card: { network: 'visa', last4: '4242' },
  notes: [{ from: 'bank', scheme: 'iso8583', code }],
});

describe('reply', () => {
  it('gives the steps of the journey where the customer is to pay', async () => {
    const { document } = await reply(pec());
    expect(document).toMatchObject({
      schema: 'paytriage.reply/1',
      order: { number: '1', merchant: 'aruba-pec' },
      language: 'en',
      action: 'pay_from_customer_area',
      holding: false,
      journey: 'card_new',
      signature: 'Aruba PEC',
    });
    const ids = document.steps.map((step: { id: string | null }) => step.id);
    expect(ids.slice(0, 3)).toEqual([null, 'sign_in', 'find_order']);
    expect(ids.at(-1)).toBe('return');
    expect(document.text).toContain('“torna al negozio”');
    expect(document.text).toContain('+39 0575 0504');
    expect(document.text).toContain('€30.50');
  });

  it('writes the amount as the customer does, and in the words of --lang', async () => {
    const { document } = await reply(pec({ customer: { language: 'de' } }));
    expect(document.language).toBe('de');
    expect(document.text).toContain('30,50\u00a0€');
    expect((await reply(pec({ customer: { language: 'de' } }), '--lang', 'en')).document.language).toBe('en');
  });

  it("does not take the agent's language for the customer's", async () => {
    const stdin = pec({ customer: { language: 'de' } });
    const { stdout } = await run(['reply', '1', '--from', '-', '--json'], {
      stdin,
      env: { PAYTRIAGE_LANG: 'en' },
    });
    expect(JSON.parse(stdout).language).toBe('de');
  });

  it('falls back where it has no texts in the language, and says so', async () => {
    const { document, stderr } = await reply(pec({ customer: { language: 'pt-BR' } }));
    expect(document.language).toBe('en');
    expect(stderr).toContain('"pt"');
  });

  it.each([
    ['held', { id: 't', at: '2026-09-30T10:00:00+02:00', status: 'authorized' }],
    ['pending', { id: 't', at: '2026-09-30T10:00:00+02:00', status: 'pending' }],
    [
      'captured',
      { id: 't', at: '2026-09-30T10:00:00+02:00', status: 'succeeded', amount: 3050, currency: 'EUR' },
    ],
  ])('never leads to the payment while money is %s', async (_, transaction) => {
    const { document } = await reply(pec({ transactions: [transaction] }));
    expect(document.journey).toBeNull();
    expect(document.steps.every((step: { id: string | null }) => step.id === null)).toBe(true);
    expect(['wait', 'escalate', 'return_to_shop']).toContain(document.action);
  });

  it('keeps a sensitive reason to itself', async () => {
    const stolen = await reply(pec({ transactions: [failed('43')] }));
    expect(stolen.document.text).not.toMatch(/stolen|lost|fraud/i);
    const refused = await reply(pec({ transactions: [failed('43'), { ...failed('51'), id: 't2' }] }));
    expect(refused.document.text).not.toMatch(/stolen|lost|fraud|not available/i);
  });

  it('holds where nothing is decided yet', async () => {
    const { document } = await reply(
      orderJson('1', { merchant: 'infomaniak-ticketing', customer: { language: 'en' } }),
      '--symptom',
      'payment_refused',
    );
    expect(document).toMatchObject({ action: 'escalate', holding: true, journey: null });
  });

  it('names the last day of the promise while an invoice is not due', async () => {
    const paid = orderJson('1', {
      merchant: 'optim-office',
      status: 'paid',
      // Saturday already in Paris.
      paidAt: '2026-07-10T22:30:00Z',
      events: [],
      customer: { language: 'en' },
    });
    const { document } = await reply(paid, '--symptom', 'no_invoice', '--now', '2026-07-11T10:00:00Z');
    expect(document.paragraphs[1]).toMatch(/by Monday,? 13 July 2026/);
    const overdue = await reply(paid, '--symptom', 'no_invoice', '--now', '2026-07-14T10:00:00Z');
    expect(overdue.document.text).not.toMatch(/July/);
  });

  it('counts the promise across the turn of the year, by the merchant’s clock', async () => {
    const paid = (at: string) =>
      orderJson('1', {
        merchant: 'optim-office',
        status: 'paid',
        paidAt: at,
        events: [],
        customer: { language: 'en' },
      });
    // Half past eleven in Paris: New Year and a week-end follow.
    const late = await reply(
      paid('2026-12-31T22:30:00Z'),
      '--symptom',
      'no_invoice',
      '--now',
      '2026-12-31T23:00:00Z',
    );
    expect(late.document.paragraphs[1]).toMatch(/Monday,? 4 January 2027/);
  });

  it('leaves a question open that "it is paid" does not answer', async () => {
    const paid = pec({ status: 'paid', transactions: undefined, events: undefined });
    const asked = await reply(paid, '--symptom', 'no_invoice');
    const quiet = await reply(paid);
    expect([asked.document.action, quiet.document.action]).toEqual(['none', 'none']);
    expect(asked.document.paragraphs[1]).not.toBe(quiet.document.paragraphs[1]);
  });

  it('does not speak of a card where it was no card', async () => {
    const twint = pec({ paymentMethod: 'twint', instrument: undefined });
    const { document } = await reply(twint);
    expect(document.paragraphs[0]).not.toMatch(/card/);
    const amex = orderJson('1', {
      merchant: 'infomaniak-ticketing',
      paymentMethod: 'card',
      customer: { language: 'en' },
      transactions: [{ ...failed('05'), card: { network: 'amex' } }],
    });
    expect((await reply(amex)).document.paragraphs[0]).toMatch(/card belongs to a network/);
  });

  it('shows a customer’s name as text in every form', async () => {
    const name = '</div><script>alert(1)</script> # [x](http://example.com)\u202e\u001b[31m';
    const stdin = pec({ customer: { name, language: 'en' } });
    const forms = await Promise.all(
      ['text', 'markdown', 'html'].map((format) =>
        run(['reply', '1', '--from', '-', '--format', format], { stdin }),
      ),
    );
    const [text, markdown, html] = forms.map(({ stdout }) => stdout);
    for (const shown of [text, markdown, html]) expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(html).not.toContain('<script');
    expect(html?.match(/<\/div>/g)).toHaveLength(1);
    expect(markdown).not.toMatch(/(?<!\\)<|\]\(http:/);
  });

  it('needs a query, and an order that it matches', async () => {
    expect((await paytriage`reply`).code).toBe(2);
    expect((await paytriage`reply nobody-at-all --from fixtures/charged-twice`).code).toBe(3);
  });
});
