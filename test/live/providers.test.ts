import { describe, expect, it } from 'vitest';
import { orderJson } from '../../src/sources/sources.test-data.ts';
import { aDesk, errorOf, token, type Desk } from './a-source.ts';
import { aServer, type Answer, type Received, type Server } from './a-server.ts';

type Fields = Readonly<Record<string, unknown>>;
type Handler = (asked: Received) => Answer;

const created = 1_790_000_000;
const notFound: Answer = { status: 404, body: { error: { message: 'No such object' } } };
const list = (data: readonly Fields[], more = false): Answer => ({
  body: { object: 'list', data, has_more: more },
});

const intent: Fields = {
  id: 'pi_1',
  object: 'payment_intent',
  amount: 8600,
  currency: 'chf',
  created,
  status: 'requires_payment_method',
  metadata: { order_id: '1001' },
  latest_charge: 'ch_2',
};

function aCharge(id: string, fields: Fields = {}): Fields {
  return {
    id,
    object: 'charge',
    amount: 8600,
    currency: 'chf',
    created: created + 60,
    paid: false,
    status: 'failed',
    payment_intent: 'pi_1',
    metadata: {},
    billing_details: { email: 'anna.keller@example.ch', name: 'Anna Keller' },
    outcome: { type: 'issuer_declined', reason: 'expired_card', seller_message: 'The card has expired.' },
    failure_code: 'expired_card',
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    ...fields,
  };
}

interface Source {
  readonly type: string;
  readonly handle: Handler;
  readonly [key: string]: unknown;
}

async function aDeskWith(
  sources: Readonly<Record<string, Source>>,
): Promise<{ desk: Desk; servers: Readonly<Record<string, Server>> }> {
  const servers: Record<string, Server> = {};
  const described: Record<string, { type: string; url: string }> = {};
  for (const [name, { handle, ...source }] of Object.entries(sources)) {
    const server = await aServer(handle);
    servers[name] = server;
    described[name] = { ...source, url: server.url };
  }
  return { desk: await aDesk(described), servers };
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const transactionsOf = async (desk: Desk, line: string): Promise<readonly Fields[]> =>
  JSON.parse((await desk.run(line)).stdout).transactions;

/** Stripe as far as it is asked: one payment with two refused charges. */
const stripe: Handler = ({ path, query }) => {
  const charges = [aCharge('ch_2', { created: created + 600 }), aCharge('ch_1')];
  if (path === '/v1/payment_intents/pi_1') return { body: intent };
  if (path === '/v1/payment_intents/search') {
    return {
      body: {
        object: 'search_result',
        data: query.get('query')?.includes("'1001'") === true ? [intent] : [],
      },
    };
  }
  if (path === '/v1/charges/search') {
    const isMeant = query.get('query')?.includes("last4:'4242'") === true;
    return {
      body: {
        object: 'search_result',
        data: isMeant ? charges.map((each) => ({ ...each, payment_intent: intent })) : [],
      },
    };
  }
  if (path === '/v1/charges') {
    if (query.has('payment_intent')) return list(charges);
    return list(charges.map((each) => ({ ...each, payment_intent: intent })));
  }
  return path === '/v1/customers' || path === '/v1/customers/search' ? list([]) : notFound;
};

describe('Stripe', () => {
  it.each([
    ['an order number', '1001'],
    ['an id', 'pi_1'],
    ['the last four digits', '4242'],
    ['the e-mail of a guest, whom no search finds', 'anna.keller@example.ch'],
  ])('gives every attempt, found by %s', async (_what, query) => {
    const { desk, servers } = await aDeskWith({ stripe: { type: 'stripe', handle: stripe } });
    const attempts = await transactionsOf(desk, `diagnose ${query} --source stripe --json`);
    expect(attempts).toMatchObject([
      { id: 'ch_1', status: 'failed', code: 'expired_card', last4: '4242' },
      { id: 'ch_2', status: 'failed' },
    ]);
    expect(servers['stripe']?.received[0]?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      'stripe-version': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it('says how guests were looked for where nothing was found', async () => {
    const { desk } = await aDeskWith({ stripe: { type: 'stripe', handle: stripe } });
    const { code, stderr } = await desk.run('diagnose nobody@example.ch --source stripe');
    expect(code).toBe(3);
    expect(stderr).toContain('guest');
  });

  it('cannot be led to search for something else by what was typed', async () => {
    const { desk, servers } = await aDeskWith({ stripe: { type: 'stripe', handle: stripe } });
    await desk.run(`diagnose 7'OR'1 --source stripe`);
    const search = servers['stripe']?.received.find(({ path }) => path.endsWith('/search'));
    expect(search?.query.get('query')).toContain(String.raw`:'7\'OR\'1'`);
  });

  /** Three intents on two pages; `fail` breaks the second page. */
  function aLedger() {
    const state = { fail: false, events: [] as Fields[] };
    const intents = [3, 2, 1].map((each) => ({
      ...intent,
      id: `pi_${each}`,
      latest_charge: null,
      metadata: { order_id: `10${each}` },
      created: created + each,
    }));
    const handle: Handler = ({ path, query }) => {
      if (path === '/v1/events') return list(state.events);
      if (path !== '/v1/payment_intents') return list([]);
      if (Number(query.get('created[gte]')) > created + 3) return list([]);
      if (!query.has('starting_after')) return list(intents.slice(0, 2), true);
      return state.fail ? { status: 500 } : list(intents.slice(2));
    };
    return { state, handle };
  }

  it('is synced newest first, and an interrupted sync ends what it had begun', async () => {
    const { state, handle } = aLedger();
    const { desk, servers } = await aDeskWith({
      stripe: { type: 'stripe', merchant: 'optim-office', handle },
    });
    state.fail = true;
    const since = '--since 2026-01-01';
    expect((await desk.run(`sync stripe --quiet ${since}`)).code).toBe(5);
    state.fail = false;
    const before = servers['stripe']?.received.length ?? 0;
    expect((await desk.run('sync stripe --quiet')).code).toBe(0);
    expect(servers['stripe']?.received[before]?.query.get('starting_after')).toBe('pi_2');
    expect(JSON.parse((await desk.run('orders 101 --json')).stdout).orders).toHaveLength(1);
    // From now on, events tell what became of older payments.
    state.events = [
      {
        id: 'evt_1',
        object: 'event',
        type: 'payment_intent.succeeded',
        created: created + 900,
        data: {
          object: {
            ...intent,
            id: 'pi_1',
            status: 'succeeded',
            latest_charge: 'ch_9',
            metadata: { order_id: '101' },
          },
        },
      },
    ];
    expect((await desk.run('sync stripe --quiet')).code).toBe(0);
    expect(JSON.parse((await desk.run('orders 101 --json')).stdout).orders).toMatchObject([
      { status: 'paid' },
    ]);
  });
});

describe('a shop and its provider', () => {
  const shopOrder = JSON.parse(
    orderJson('A-77', {
      merchant: 'optim-office',
      references: { payment_intent: 'pi_1' },
      amount: 8600,
      currency: 'CHF',
    }),
  );
  const shop: Source = {
    type: 'orders-api',
    handle: ({ query }) => ({
      body: {
        orders:
          ['A-77', 'keller'].includes(query.get('q') ?? '') || query.has('updated_since') ? [shopOrder] : [],
        next: null,
      },
    }),
  };
  const nameless = { ...intent, metadata: {} };
  const provider: Source = {
    type: 'stripe',
    handle: (asked) => {
      if (asked.path === '/v1/payment_intents/pi_1') return { body: nameless };
      if (asked.path === '/v1/payment_intents') return list([nameless]);
      if (asked.path === '/v1/charges' && !asked.query.has('payment_intent')) return list([]);
      return stripe(asked);
    },
  };

  it('are joined into one order by the id that both keep; each transaction names its provider', async () => {
    const { desk } = await aDeskWith({ shop, stripe: provider });
    const { stdout, code } = await desk.run('diagnose A-77 --source shop --source stripe --json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      order: { number: 'A-77', merchant: 'optim-office' },
      cause: 'expired_card',
    });
    const tab = JSON.parse((await desk.run('transactions A-77 --source shop --source stripe --json')).stdout);
    expect(tab.transactions).toMatchObject([{ id: 'ch_1' }, { id: 'ch_2' }]);
  });

  it('are joined in the store too, when they are synced one after the other', async () => {
    const { desk } = await aDeskWith({ shop, stripe: provider });
    await desk.run('sync shop --quiet --since 2026-01-01');
    await desk.run('sync stripe --quiet --since 2026-01-01');
    const { orders } = JSON.parse((await desk.run('orders pi_1 --json')).stdout);
    expect(orders).toMatchObject([{ number: 'A-77', transactions: 1 }]);
  });

  it('end together where one of them fails: half of the payments is not told as the whole', async () => {
    const { desk } = await aDeskWith({ shop, stripe: { type: 'stripe', handle: () => ({ status: 500 }) } });
    expect((await desk.run('diagnose A-77 --source shop --source stripe')).code).toBe(5);
  });
});

const detail = (id: string, fields: Fields, payer: Fields = {}): Fields => ({
  transaction_info: {
    transaction_id: id,
    transaction_event_code: 'T0006',
    transaction_status: 'D',
    transaction_amount: { currency_code: 'EUR', value: '49.90' },
    transaction_initiation_date: '2026-11-20T10:00:00Z',
    ...fields,
  },
  payer_info: payer,
});

describe('PayPal', () => {
  const capture: Fields = {
    id: '7CA90021AB123456C',
    status: 'DECLINED',
    amount: { currency_code: 'EUR', value: '49.90' },
    invoice_id: '1001',
    create_time: '2026-11-20T10:00:00Z',
    status_details: { reason: 'BUYER_COMPLAINT' },
    seller_receivable_breakdown: {},
  };
  const order: Fields = {
    id: '5O190127TN364715T',
    status: 'COMPLETED',
    create_time: '2026-11-20T09:59:00Z',
    purchase_units: [
      {
        invoice_id: '1001',
        amount: { currency_code: 'EUR', value: '49.90' },
        payments: { captures: [capture] },
      },
    ],
  };

  function paypal(details: readonly Fields[] = [], longestDays = 31): Handler {
    return ({ path, query, body }) => {
      if (path === '/v1/oauth2/token')
        return body.includes('client_credentials')
          ? { body: { access_token: 'A21AA', expires_in: 30_000 } }
          : { status: 400 };
      if (path === `/v2/checkout/orders/${String(order['id'])}`) return { body: order };
      if (path !== '/v1/reporting/transactions') return notFound;
      const span = Date.parse(query.get('end_date') ?? '') - Date.parse(query.get('start_date') ?? '');
      if (span > 31 * 86_400_000)
        return { status: 400, body: { message: 'Date range is greater than 31 days' } };
      if (span > longestDays * 86_400_000) return { status: 400, body: { name: 'RESULTSET_TOO_LARGE' } };
      const inside = details.filter((each) => {
        const at = String((each['transaction_info'] as Fields)['transaction_initiation_date']);
        return at >= String(query.get('start_date')) && at < String(query.get('end_date'));
      });
      return {
        body: {
          transaction_details: inside,
          page: 1,
          total_pages: 1,
          last_refreshed_datetime: new Date().toISOString(),
        },
      };
    };
  }

  it('looks an order up by its id: COMPLETED with a declined capture is no payment', async () => {
    const { desk, servers } = await aDeskWith({ paypal: { type: 'paypal', handle: paypal() } });
    const attempts = await transactionsOf(desk, 'diagnose 5O190127TN364715T --source paypal --json');
    expect(attempts).toMatchObject([{ id: capture['id'], status: 'failed' }]);
    const [authorisation, ask] = servers['paypal']?.received ?? [];
    expect(authorisation?.headers.authorization).toBe(`Basic ${Buffer.from(token).toString('base64')}`);
    expect(ask?.headers.authorization).toBe('Bearer A21AA');
  });

  it('reads the transactions of 31 days at a time to find an invoice, and asks the order for the reason', async () => {
    const info = { invoice_id: '1001', paypal_reference_id: order['id'], paypal_reference_id_type: 'ODR' };
    const at = `${new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 19)}Z`;
    const handle = paypal([detail(String(capture['id']), { ...info, transaction_initiation_date: at })]);
    const { desk } = await aDeskWith({ paypal: { type: 'paypal', handle } });
    const { stdout } = await desk.run('diagnose 1001 --source paypal --json');
    expect(JSON.parse(stdout)).toMatchObject({
      order: { number: '1001' },
      transactions: [{ id: capture['id'], status: 'failed' }],
    });
  });

  it('tells of the delay where nothing was found', async () => {
    const { desk } = await aDeskWith({ paypal: { type: 'paypal', handle: paypal() } });
    const { code, stderr } = await desk.run('diagnose keller@example.ch --source paypal');
    expect(code).toBe(3);
    expect(stderr).toMatch(/three hours[\s\S]*93 days/);
  });

  it('shows no token in an error, the key’s or the one it was exchanged for', async () => {
    const handle: Handler = ({ path, headers }) =>
      path === '/v1/oauth2/token'
        ? { body: { access_token: 'A21AA-long-lived' } }
        : { status: 403, body: { message: `Refused: ${headers.authorization ?? ''} of ${token}` } };
    const { desk } = await aDeskWith({ paypal: { type: 'paypal', handle } });
    const { code, stderr } = await desk.run('sync paypal --verbose --debug');
    expect([code, stderr]).toEqual([5, expect.stringContaining('Refused: Bearer *** of ***')]);
    expect(stderr).not.toContain('A21AA');
    expect(stderr).not.toContain('very-secret');
  });

  it('asks for shorter spans where one holds more than PayPal hands out', async () => {
    const at = (days: number) => ({ transaction_initiation_date: `${daysAgo(days)}T10:00:00Z` });
    const details = [1, 5, 9, 20, 40].map((days) =>
      detail(`TX${days}AAAAAAAAAAAAAAA`.slice(0, 17), { invoice_id: `R-${days}`, ...at(days) }),
    );
    const { desk } = await aDeskWith({ paypal: { type: 'paypal', handle: paypal(details, 5) } });
    const { code, stdout } = await desk.run(`sync paypal --quiet --json --since ${daysAgo(60)}`);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ read: 5, added: 5 })]);
    const none = await aDeskWith({ paypal: { type: 'paypal', handle: paypal([], 0) } });
    expect((await none.desk.run('sync paypal --quiet')).code).toBe(5);
  });

  it('asks again for what may have been decided since', async () => {
    const at = { transaction_initiation_date: `${daysAgo(4)}T10:00:00Z`, invoice_id: 'R-1' };
    const pending = detail('TX1AAAAAAAAAAAAA1', { ...at, transaction_status: 'P' });
    const done = detail('TX1AAAAAAAAAAAAA1', { ...at, transaction_status: 'S' });
    const details = [pending];
    const { desk } = await aDeskWith({ paypal: { type: 'paypal', handle: paypal(details) } });
    await desk.run(`sync paypal --quiet --since ${daysAgo(60)}`);
    details.splice(0, 1, done);
    await desk.run('sync paypal --quiet');
    expect(await transactionsOf(desk, 'transactions R-1 --json')).toMatchObject([{ status: 'succeeded' }]);
  });

  it('is synced without the movements that are no payments, and goes on before the end of what is known', async () => {
    const recent = { transaction_initiation_date: '2026-11-01T10:00:00Z' };
    const details = [
      detail('TX1AAAAAAAAAAAAA1', { invoice_id: '1', ...recent }),
      detail('TX2AAAAAAAAAAAAA2', { transaction_event_code: 'T0400', ...recent }),
    ];
    const { desk, servers } = await aDeskWith({
      paypal: { type: 'paypal', merchant: 'aruba-hosting', handle: paypal(details) },
    });
    const { code, stdout } = await desk.run('sync paypal --quiet --json --since 2026-10-01');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ read: 2, added: 1, invalid: 0 }),
    ]);
    await desk.run('sync paypal --quiet');
    const from = Date.parse(servers['paypal']?.received.at(-1)?.query.get('start_date') ?? '');
    expect(Date.now() - from).toBeGreaterThan(3 * 3_600_000);
  });
});

describe('Axerve', () => {
  const payment: Fields = {
    shopTransactionID: '1001',
    bankTransactionID: '33',
    paymentID: '1',
    transactionResult: 'KO',
    transactionErrorCode: '251',
    transactionErrorDescription: 'Importo non disponibile',
    amount: '49.90',
    currency: 'EUR',
    buyer: { name: 'Anna Keller', email: 'anna.keller@example.ch' },
    events: [{ eventType: 'AUT', eventDate: '20/11/2026 10:00:00', eventAmount: '49.90' }],
  };
  const envelope = (payload: unknown): Answer => ({
    body: { error: { code: '0', description: 'request correctly processed' }, payload },
  });
  const handle: Handler = ({ path, body }) => {
    const asked = JSON.parse(body) as Fields;
    if (asked['shopLogin'] !== 'GESPAY1')
      return { body: { error: { code: '1142', description: 'Ip not allowed' }, payload: null } };
    if (path === '/dashboard/search/execute') return envelope({ payments: [payment] });
    return envelope(asked['shopTransactionID'] === '1001' ? payment : null);
  };
  const axerve = (shopLogin = 'GESPAY1'): Readonly<Record<string, Source>> => ({
    axerve: { type: 'axerve', shopLogin, merchant: 'aruba-hosting', handle },
  });

  it.each(['1001', 'anna.keller@example.ch', 'keller'])(
    'gives a refused payment although the envelope says 0, found by %s',
    async (query) => {
      const { desk, servers } = await aDeskWith(axerve());
      const { stdout } = await desk.run(`diagnose ${query} --source axerve --json`);
      expect(JSON.parse(stdout)).toMatchObject({
        cause: 'insufficient_funds',
        transactions: [{ status: 'failed', code: '251' }],
      });
      expect(servers['axerve']?.received[0]?.headers.authorization).toBe(`apikey ${token}`);
    },
  );

  it('tells an address that is not allowed from an order that is not there', async () => {
    const wrong = await aDeskWith(axerve('GESPAY2'));
    const right = await aDeskWith(axerve());
    expect((await wrong.desk.run('diagnose 1001 --source axerve')).code).toBe(5);
    expect((await right.desk.run('diagnose 1002 --source axerve')).code).toBe(3);
  });

  it('is synced', async () => {
    const { desk } = await aDeskWith(axerve());
    const { stdout } = await desk.run(`sync axerve --quiet --json --since ${daysAgo(3)}`);
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, invalid: 0 });
  });
});

describe('a provider that gives the same pages for ever', () => {
  const transaction = detail('TX1AAAAAAAAAAAAA1', { transaction_initiation_date: '2026-11-01T10:00:00Z' });
  const paypal: Handler = ({ path }) =>
    path === '/v1/oauth2/token'
      ? { body: { access_token: 'A21AA' } }
      : { body: { transaction_details: [transaction], total_pages: 1_000_000_000 } };
  const dated = {
    shopTransactionID: '7',
    transactionResult: 'OK',
    events: [{ eventType: 'AUT', eventDate: '20/11/2026 10:00:00' }],
  };
  const axerve: Handler = () => ({
    body: {
      error: { code: '0' },
      payload: {
        rangeResults: '1/1000000000',
        payments: [dated],
      },
    },
  });
  const infomaniak: Handler = ({ path, query }) => {
    if (path !== '/orders') return notFound;
    const first = Number(query.get('offset')) % 200;
    return {
      body: Array.from({ length: 100 }, (_, index) => ({ order_id: first + index + 1, status: 'paid' })),
    };
  };

  it.each<[type: string, more: Fields, handle: Handler]>([
    ['paypal', {}, paypal],
    ['axerve', { shopLogin: 'GESPAY1' }, axerve],
    ['infomaniak', {}, infomaniak],
  ])('is left: %s', async (type, more, handle) => {
    const { desk, servers } = await aDeskWith({ [type]: { type, ...more, handle } });
    const ran = await desk.run(`sync ${type} --quiet --json --since ${daysAgo(3)}`);
    expect([ran.code, errorOf(ran).code]).toEqual([5, 'source_repeats']);
    expect(servers[type]?.received.length).toBeLessThan(700);
  });
});

describe('Infomaniak', () => {
  const order: Fields = {
    order_id: 20481,
    status: 'payment_requested',
    amount: 86,
    date: '2026-09-12 18:04:00',
  };
  const customer = { customer_id: 9, firstname: 'Lea', lastname: 'Brunner', email: 'lea.brunner@example.ch' };
  const handle: Handler = ({ path }) => {
    if (path === '/order/20481') return { body: { ...order, customer } };
    if (path === '/customers') return { body: [customer] };
    if (path === '/customer/9/orders') return { body: [order] };
    if (path === '/orders') return { body: [order] };
    return path === '/events' ? { body: [] } : notFound;
  };
  const infomaniak = { infomaniak: { type: 'infomaniak', merchant: 'infomaniak-ticketing', handle } };

  it.each(['20481', 'lea.brunner@example.ch'])(
    'gives an order and its state, found by %s; attempts are unknown and asked for',
    async (query) => {
      const { desk, servers } = await aDeskWith(infomaniak);
      const { stdout, stderr } = await desk.run(`diagnose ${query} --source infomaniak --json`);
      expect(JSON.parse(stdout)).toMatchObject({
        order: {
          number: '20481',
          status: 'awaiting_payment',
          nativeStatus: 'payment_requested',
          amount: 8600,
          currency: 'CHF',
          placedAt: '2026-09-12T18:04:00+02:00',
        },
        transactions: null,
      });
      expect(stderr).toContain('Transactions tab');
      const [key, secret] = token.split(':');
      expect(servers['infomaniak']?.received[0]?.headers).toMatchObject({
        key,
        authorization: secret,
        currency: '1',
      });
    },
  );

  it('goes on at its page where it was interrupted', async () => {
    const page = (first: number): readonly Fields[] =>
      Array.from({ length: first === 200 ? 5 : 100 }, (_, index) => ({
        ...order,
        order_id: first + index + 1,
      }));
    let isDown = true;
    const paged: Handler = ({ path, query }) => {
      if (path !== '/orders') return notFound;
      const offset = Number(query.get('offset'));
      return offset === 200 && isDown ? { status: 403 } : { body: page(offset) };
    };
    const { desk, servers } = await aDeskWith({ infomaniak: { ...infomaniak.infomaniak, handle: paged } });
    expect((await desk.run('sync infomaniak --quiet')).code).toBe(5);
    isDown = false;
    const before = servers['infomaniak']?.received.length ?? 0;
    const { stdout } = await desk.run('sync infomaniak --quiet --json');
    expect(JSON.parse(stdout)).toMatchObject({ read: 5, added: 5 });
    expect(servers['infomaniak']?.received[before]?.query.get('offset')).toBe('200');
  });

  it('is synced with the customer of each order', async () => {
    const { desk } = await aDeskWith(infomaniak);
    expect(JSON.parse((await desk.run('sync infomaniak --quiet --json')).stdout)).toMatchObject({ added: 1 });
    expect((await desk.run('orders brunner')).code).toBe(0);
  });
});

describe('sources test', () => {
  const token: Answer = { body: { access_token: 'A21AA' } };
  const kinds: readonly [type: string, more: Fields, handle: Handler, finding: string][] = [
    ['orders-api', {}, () => ({ body: { orders: [] } }), 'has no orders'],
    ['woocommerce', {}, () => ({ body: [], headers: { 'x-wp-total': '7' } }), 'with 7 orders'],
    ['stripe', {}, () => list([{ id: 'pi_1', livemode: false }]), 'payments of test mode'],
    [
      'paypal',
      {},
      ({ path }) => (path.includes('oauth2') ? token : { body: { transaction_details: [] } }),
      'no transactions in the last day',
    ],
    [
      'axerve',
      { shopLogin: 'GESPAY1' },
      () => ({ body: { error: { code: '0' }, payload: { payments: [] } } }),
      'no payments in the last day',
    ],
    ['infomaniak', {}, () => ({ body: [] }), 'transactions take --paste'],
  ];

  it.each(kinds)('says what the key of %s can see', async (type, more, handle, finding) => {
    const { desk } = await aDeskWith({ [type.replace('-', '')]: { type, ...more, handle } });
    const { code, stdout } = await desk.run(`sources test ${type.replace('-', '')}`);
    expect([code, stdout]).toEqual([0, expect.stringContaining(finding)]);
  });

  it.each(kinds)('says that %s refuses the key', async (type, more) => {
    const handle: Handler = () => ({ status: 401, body: { message: 'Bad key' } });
    const { desk } = await aDeskWith({ [type.replace('-', '')]: { type, ...more, handle } });
    const ran = await desk.run(`sources test ${type.replace('-', '')} --json`);
    expect(errorOf(ran)).toMatchObject({ code: 'source_unauthorized', exitCode: 5 });
  });
});
