import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { run } from './run-paytriage.ts';

const at = '2026-03-02T09:30:00Z';
const now = '2026-03-02T12:00:00Z';

/** `diagnose` of one order of Optim Office with these fields, and of a shop of one's own where a profile is given. */
async function diagnosed(
  fields: Readonly<Record<string, unknown>>,
  argv: readonly string[] = [],
  profile?: string,
) {
  const order = orderJson('A1', { merchant: 'optim-office', paymentMethod: 'card', ...fields });
  const folder = await aFolder({ 'o.ndjson': order, 'shop.yaml': profile ?? '' });
  const own = profile === undefined ? [] : ['--merchant-file', join(folder, 'shop.yaml')];
  const file = join(folder, 'o.ndjson');
  return run(['A1', '--from', file, '--now', now, '--no-input', '--no-color', ...own, ...argv], {
    columns: 80,
  });
}

const documentOf = async (...given: Parameters<typeof diagnosed>) => {
  const [fields, argv = [], profile] = given;
  return JSON.parse((await diagnosed(fields, [...argv, '--json'], profile)).stdout);
};

const wayOf = (card: string): string =>
  /^(?:WAY TO PAY|ZAHLUNGSWEG)[\s\S]*?(?=\n\n)/m.exec(card)?.[0].replaceAll('\u00a0', ' ') ?? '';

describe('the way to pay', () => {
  it('is a path on the card, with what comes up where the customer is', async () => {
    const { stdout } = await diagnosed({ events: [{ type: 'checkout_started', at }], transactions: [] });
    expect(wayOf(stdout)).toMatchInlineSnapshot(`
      "WAY TO PAY  ✓ Open the link › ✓ Add to the cart › ✓ Go to checkout ›
                  ● Billing details › ○ Pay
                  Billing details: These details are asked for with the first order
                  only."
    `);
  });

  it('is in the language of the agent', async () => {
    const { stdout } = await diagnosed({ events: [], transactions: [] }, ['--lang', 'de']);
    expect(wayOf(stdout)).toMatchInlineSnapshot(`
      "ZAHLUNGSWEG ● Link öffnen › ○ In den Warenkorb › ○ Zur Kasse ›
                  ○ Rechnungsdaten › ○ Bezahlen
                  Link öffnen: Eine Warenkorbseite, die für diese Bestellung erstellt
                  wurde. Ohne genehmigtes Angebot wird kein Link verschickt."
    `);
  });

  it('has nobody on it where nothing is known', async () => {
    const { stdout } = await diagnosed({});
    expect(wayOf(stdout)).not.toMatch(/[●✓]/);
    expect(wayOf(stdout)).toContain('How far the customer got is not known.');
    expect((await documentOf({})).journey).toMatchObject({ id: 'card', isKnown: false });
  });

  it('is the last key of the document, each step with state, name and text', async () => {
    const document = await documentOf({ events: [{ type: 'cart_opened', at }], transactions: [] });
    expect(Object.keys(document).at(-1)).toBe('journey');
    const { id, isKnown, steps } = document.journey;
    expect([id, isKnown, steps.map((step: { state: string }) => step.state)]).toEqual([
      'card',
      true,
      ['done', 'done', 'here', 'to_come', 'to_come'],
    ]);
    expect(steps[0]).toEqual({
      id: 'open_link',
      state: 'done',
      name: 'Open the link',
      text: expect.stringContaining('Open the link in the e-mail'),
    });
  });

  it.each(['paid', 'cancelled', 'expired', 'refunded'])(
    'is not shown of an order that is %s',
    async (status) => {
      expect((await documentOf({ status, events: [] })).journey).toBeNull();
      expect(wayOf((await diagnosed({ status, events: [] })).stdout)).toBe('');
    },
  );

  it.each([
    ['a merchant nobody described', { merchant: 'shop' }, undefined],
    ['a method without a way', { paymentMethod: 'cheque' }, undefined],
    [
      'a journey without steps',
      { merchant: 'shop' },
      'id: shop\nname: Shop\njourneys: [{ id: way, method: card, steps: [] }]\n',
    ],
  ])('is not shown for %s', async (_what, fields, profile) => {
    expect((await documentOf({ events: [], ...fields }, [], profile)).journey).toBeNull();
  });

  it('shows names from a file cleaned, and ids where there is none', async () => {
    const profile = `
id: shop
name: Shop
journeys:
  - id: way
    method: card
    steps: [{ id: first, text: Go., name: "A\\e[31mB" }, { id: second, text: Go on. }]
`;
    const { stdout } = await diagnosed({ merchant: 'shop', events: [] }, [], profile);
    expect(wayOf(stdout)).toBe('WAY TO PAY  ● A [31mB › ○ second');
  });
});

describe('events that cannot be right', () => {
  it('count as happened in whatever order they are', async () => {
    const events = [
      { type: 'checkout_started', at: '2026-03-02T09:10:00Z' },
      { type: 'cart_opened', at: '2026-03-02T09:20:00Z' },
    ];
    const there = await documentOf({ events, transactions: [] });
    const back = await documentOf({ events: events.toReversed(), transactions: [] });
    expect(there.journey).toEqual(back.journey);
    expect(there.journey.steps.find((step: { state: string }) => step.state === 'here').id).toBe(
      'billing_details',
    );
  });

  it('are told of once where they lie in the future', async () => {
    const events = [
      { type: 'cart_opened', at: '2026-03-05T09:10:00Z' },
      { type: 'checkout_started', at: '2026-03-06T09:10:00Z' },
    ];
    const { code, stderr } = await diagnosed({ events, transactions: [] });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'warning: 2 events lie in the future (checkout_started, 2026-03-06T09:10:00Z) and count as happened: check the clock of the shop, or --now.\n',
    );
  });

  it('are not told of for clocks that differ by minutes', async () => {
    const { stderr } = await diagnosed({ events: [{ type: 'cart_opened', at: '2026-03-02T12:04:00Z' }] });
    expect(stderr).toBe('');
  });
});

describe("the shop's own word", () => {
  it('that contradicts the status is a warning and shown with its reading', async () => {
    const { stdout, stderr } = await diagnosed({ nativeStatus: 'Terminée', transactions: [] });
    expect(stdout).toContain('waiting for payment (Terminée = paid)');
    expect(stderr.match(/reads as paid at Optim Office/g)).toHaveLength(1);
    const document = await documentOf({ nativeStatus: 'Terminée', transactions: [] });
    const without = await documentOf({ transactions: [] });
    expect([document.order.status, document.cause]).toEqual(['awaiting_payment', without.cause]);
  });

  it('that agrees or is not known is shown as it is', async () => {
    for (const nativeStatus of ['Attente paiement', 'Sonderfall']) {
      const { stdout, stderr } = await diagnosed({ nativeStatus, transactions: [] });
      expect(stdout).toContain(`(${nativeStatus})`);
      expect(stderr).toBe('');
    }
  });

  it('is quoted without what steers a terminal', async () => {
    const profile = 'id: shop\nname: Shop\nstatuses: [{ word: Paid, status: paid }]\n';
    const { stderr } = await diagnosed({ merchant: 'shop', nativeStatus: 'Paid (\u001b[2J)' }, [], profile);
    expect(stderr).toContain('reads as paid');
    expect(stderr).not.toContain('\u001b[2J');
  });
});

describe('an invoice that is promised', () => {
  const paid = {
    merchant: 'shop',
    status: 'paid',
    paidAt: '2026-03-02T09:00:00Z',
    transactions: [{ id: 't', at: '2026-03-02T09:00:00Z', status: 'succeeded' }],
  };
  const promise = (country: string): string =>
    `id: shop\nname: Shop\nzone: Europe/Paris\ninvoice: { workingDays: 2, country: ${country} }\n`;

  it('in a country without a calendar cannot be computed, and the agent is told why', async () => {
    const { stdout, stderr } = await diagnosed(paid, ['--symptom', 'no_invoice'], promise('US'));
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'cannot be worked out (working days promised: 2): there is no calendar of public holidays for the country US.',
    );
    expect(stderr).toBe('');
    const asJson = await diagnosed(paid, ['--symptom', 'no_invoice', '--json'], promise('US'));
    expect(asJson.stderr).toContain('there is no calendar of public holidays for the country US');
  });

  it('is no matter where it can be computed, or nobody asks', async () => {
    for (const [symptom, country] of [
      ['no_invoice', 'FR'],
      ['no_confirmation', 'US'],
    ] as const) {
      const { stdout } = await diagnosed(paid, ['--symptom', symptom], promise(country));
      expect(stdout).not.toContain('cannot be worked out');
    }
  });

  it('by a merchant without a time zone cannot be computed either', async () => {
    const profile = promise('FR').replace('zone: Europe/Paris\n', '');
    const { stdout } = await diagnosed(paid, ['--symptom', 'no_invoice', '--lang', 'de'], profile);
    expect(stdout.replace(/\s+/g, ' ')).toContain('steht keine Zeitzone.');
  });

  it('tells the agent the last day of it', async () => {
    const { stdout } = await diagnosed(
      paid,
      ['--symptom', 'no_invoice', '--now', '2026-03-03T09:00:00Z'],
      promise('FR'),
    );
    expect(stdout).toContain('Last day of the promise: 2026-03-04.');
  });
});

describe('a message that the sources disagree about', () => {
  const spid = {
    merchant: 'aruba-pec',
    status: 'paid',
    paidAt: '2026-03-02T09:00:00Z',
    paymentMethod: 'paypal',
    autoRenewal: true,
    items: [{ name: 'SPID', product: 'spid' }],
    events: [],
  };

  it.each([
    ['saved', true],
    ['new', false],
  ] as const)('with an account that is %s: the agent hears of it, %s', async (instrument, hears) => {
    const { stdout } = await diagnosed({ ...spid, instrument }, ['--symptom', 'renewal_question']);
    expect(stdout.replace(/\s+/g, ' ').includes('comes for SPID is not certain')).toBe(hears);
  });
});
