import { describe, expect, it } from 'vitest';
import { aDesk, errorOf, token } from './a-source.ts';
import { aServer, type Answer, type Received } from './a-server.ts';

type Fields = Readonly<Record<string, unknown>>;

const root = '/wp-json/wc/v3/orders';
const start = Date.parse('2026-10-01T08:00:00Z');
const second = (count: number): string => new Date(start + count * 1000).toISOString().slice(0, 19);

function anOrder(id: number, fields: Fields = {}): Fields {
  return {
    id,
    number: String(id),
    order_key: 'wc_order_x',
    status: 'failed',
    currency: 'EUR',
    total: '49.90',
    payment_method: 'stripe',
    date_created_gmt: second(0),
    date_modified_gmt: second(id),
    billing: { first_name: 'Anna', last_name: 'Keller', email: 'anna.keller@example.ch' },
    line_items: [],
    ...fields,
  };
}

const declined = 'Stripe payment failed: Your card has insufficient funds.';
const aNote = (id: number, note: string): Fields => ({
  id,
  author: 'WooCommerce',
  date_created_gmt: second(60),
  note,
  customer_note: false,
});

interface Shop {
  readonly orders: readonly Fields[];
  readonly notes?: (id: string) => Answer;
  readonly fault?: (asked: Received) => Answer | undefined;
}

/** WooCommerce as far as it is asked: search, one order, notes, and orders by their last change. */
function aShop({ orders, notes = () => ({ body: [aNote(1, declined)] }), fault = () => undefined }: Shop) {
  return aServer((asked) => {
    const broken = fault(asked);
    if (broken !== undefined) return broken;
    const { path, query } = asked;
    if (path === '/wp-json/wc/v3/payment_gateways') {
      return {
        body: [
          { id: 'stripe', title: 'Card', enabled: true },
          { id: 'bacs', title: 'Transfer', enabled: false },
        ],
      };
    }
    const [, id, isNotes] = /^\/wp-json\/wc\/v3\/orders(?:\/(\d+))?(\/notes)?$/.exec(path) ?? [];
    if (id !== undefined && isNotes !== undefined) return notes(id);
    if (id !== undefined) {
      const order = orders.find((each) => String(each['id']) === id);
      return order === undefined
        ? { status: 404, body: { code: 'woocommerce_rest_shop_order_invalid_id', message: 'Invalid ID.' } }
        : { body: order };
    }
    const search = query.get('search');
    const found =
      search === null
        ? changed(orders, query)
        : orders.filter((each) => JSON.stringify(each).includes(search));
    return { body: found, headers: { 'x-wp-total': String(orders.length) } };
  });
}

function changed(orders: readonly Fields[], query: URLSearchParams): readonly Fields[] {
  const after = query.get('modified_after') ?? '';
  const size = Number(query.get('per_page'));
  const page = Number(query.get('page') ?? 1);
  const key = (each: Fields): string => String(each['date_modified_gmt']);
  return orders
    .filter((each) => key(each) > after)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice((page - 1) * size, page * size);
}

async function aRun(shop: Shop) {
  const server = await aShop(shop);
  const desk = await aDesk({ shop: { type: 'woocommerce', url: server.url, merchant: 'optim-office' } });
  const sync = async (flags = ''): Promise<Fields> =>
    JSON.parse((await desk.run(`sync shop --quiet --json${flags}`)).stdout);
  return { server, desk, sync };
}

const since = ' --since 2026-09-30';

describe('a WooCommerce shop', () => {
  it('gives an order with the attempts that its notes tell of', async () => {
    const { server, desk } = await aRun({ orders: [anOrder(1001)] });
    const { stdout } = await desk.run('diagnose 1001 --source shop --json');
    expect(JSON.parse(stdout)).toMatchObject({
      cause: 'insufficient_funds',
      order: { number: '1001', merchant: 'optim-office' },
      transactions: [{ status: 'failed', amount: 4990, note: declined }],
    });
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from(token).toString('base64')}`);
  });

  it('finds an order whose number is not its id', async () => {
    const { desk } = await aRun({ orders: [anOrder(55, { number: 'R-2026-7' })] });
    const { stdout } = await desk.run('orders R-2026-7 --source shop --json');
    expect(JSON.parse(stdout).orders).toMatchObject([{ number: 'R-2026-7' }]);
  });

  it('says that notes cannot be read: the attempts are unknown, not none', async () => {
    const { desk } = await aRun({ orders: [anOrder(1001)], notes: () => ({ status: 403 }) });
    const { stdout, stderr } = await desk.run('orders 1001 --source shop --json');
    expect(JSON.parse(stdout).orders).toMatchObject([{ transactions: null }]);
    expect(stderr).toContain('unknown');
  });

  it('shows the ways to pay that are switched on', async () => {
    const { desk } = await aRun({ orders: [anOrder(1001)] });
    const { stdout } = await desk.run('sources test shop');
    expect(stdout).toContain('Card (stripe)');
    expect(stdout).not.toContain('Transfer');
  });
});

describe('sync of a WooCommerce shop', () => {
  const many = (count: number): Fields[] => Array.from({ length: count }, (_, index) => anOrder(index + 1));

  it('fetches page after page, and the notes of unpaid orders only', async () => {
    const orders = many(250).map((order, index) => (index < 240 ? { ...order, status: 'completed' } : order));
    const { server, desk, sync } = await aRun({ orders });
    expect(await sync(since)).toMatchObject({ read: 250, added: 250, complete: true });
    expect(server.received.filter(({ path }) => path.endsWith('/notes'))).toHaveLength(10);
    const before = server.received.length;
    expect(await sync()).toMatchObject({ read: 1, unchanged: 1 });
    expect(server.received.length - before).toBe(2 + 1);
    expect((await desk.run('orders 250')).code).toBe(0);
  });

  it('misses none of the orders that change while it runs', async () => {
    const orders: Fields[] = many(150).map((order) => ({ ...order, status: 'completed' }));
    let isFirst = true;
    const { sync } = await aRun({
      orders,
      fault: ({ path, query }) => {
        if (path !== root || !isFirst) return undefined;
        isFirst = false;
        const body = changed(orders, query);
        // Now the first ones change: by counted pages, all behind them would move up and be missed.
        for (let index = 0; index < 20; index += 1)
          orders[index] = { ...orders[index], date_modified_gmt: second(1000 + index) };
        return { body };
      },
    });
    expect(await sync(since)).toMatchObject({ added: 150 });
  });

  it('gets through more orders of one second than a page holds', async () => {
    const orders = many(230).map((order) => ({
      ...order,
      status: 'completed',
      date_modified_gmt: second(5),
    }));
    const { sync } = await aRun({ orders });
    expect(await sync(since)).toMatchObject({ added: 230, complete: true });
  });

  it.each<[what: string, fault: Shop['fault'], code: string]>([
    [
      'an old shop that leaves modified_after out of account',
      ({ path }) => (path === root ? { body: many(100) } : undefined),
      'source_nonsense',
    ],
    [
      'orders in no order',
      ({ path }) => (path === root ? { body: [anOrder(9000), anOrder(1)] } : undefined),
      'source_nonsense',
    ],
    [
      'the same page of one second for ever',
      ({ path }) =>
        path === root
          ? { body: many(100).map((each) => ({ ...each, date_modified_gmt: second(5) })) }
          : undefined,
      'source_repeats',
    ],
    [
      'notes that cannot be read',
      ({ path }) => (path.endsWith('/notes') ? { status: 500 } : undefined),
      'source_failing',
    ],
  ])('ends with a clear error: %s', async (_what, fault, code) => {
    const { server, desk } = await aRun({ orders: many(3), ...(fault && { fault }) });
    const ran = await desk.run('sync shop --quiet --json --since 2026-09-30');
    expect([ran.code, errorOf(ran).code]).toEqual([5, code]);
    expect(server.received.length).toBeLessThan(500);
  });

  it('stores orders from the future and is not led past the present', async () => {
    const orders = [...many(2), anOrder(3, { date_modified_gmt: '2999-01-01T00:00:00' })];
    const { sync } = await aRun({ orders });
    expect(await sync(since)).toMatchObject({ added: 3 });
    orders.push(anOrder(4, { date_modified_gmt: second(500) }));
    expect(await sync()).toMatchObject({ added: 1 });
  });
});
