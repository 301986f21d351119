import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { orderJson } from '../../src/sources/sources.test-data.ts';
import { aDesk, errorOf } from './a-source.ts';
import { aServer, type Answer, type Received } from './a-server.ts';

type Fields = Readonly<Record<string, unknown>>;

const anOrder = (number: string, fields: Fields = {}): Fields => JSON.parse(orderJson(number, fields));
const minute = (count: number): string => new Date(Date.now() - 86_400_000 + count * 60_000).toISOString();

/** A shop that keeps to docs/orders-api.yaml, with pages of two orders. */
function aShop(
  orders: readonly Fields[],
  fault: (asked: Received, count: number) => Answer | undefined = () => undefined,
) {
  const size = 2;
  return aServer((asked, count) => {
    const broken = fault(asked, count);
    if (broken !== undefined) return broken;
    const q = asked.query.get('q');
    if (q !== null)
      return { body: { orders: orders.filter((each) => JSON.stringify(each).includes(q)), next: null } };
    const [from, after = '0'] = (asked.query.get('cursor') ?? asked.query.get('updated_since') ?? '').split(
      '|',
    );
    const changed = orders.filter(
      (each) => typeof each['updatedAt'] !== 'string' || each['updatedAt'] >= String(from),
    );
    const start = Number(after);
    const next = start + size < changed.length ? `${from ?? ''}|${start + size}` : null;
    return { body: { orders: changed.slice(start, start + size), next } };
  });
}

const fiveOrders = [1, 2, 3, 4, 5].map((count) => anOrder(`10${count}`, { updatedAt: minute(count) }));

async function aSync(orders: readonly Fields[], fault?: Parameters<typeof aShop>[1]) {
  const server = await aShop(orders, fault);
  const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
  const stored = async (): Promise<readonly string[]> => {
    const { stdout } = await desk.run('orders keller --json');
    return stdout === ''
      ? []
      : JSON.parse(stdout)
          .orders.map((each: { number: string }) => each.number)
          .sort();
  };
  return { server, desk, stored };
}

const customer = { name: 'Anna Keller', email: 'anna.keller@example.ch' };
const ofKeller = fiveOrders.map((order) => ({ ...order, customer }));

describe('an orders-api source', () => {
  it('is looked up live: nothing is stored', async () => {
    const server = await aShop([anOrder('1001', { status: 'paid' }), anOrder('1002')]);
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
    const { code, stdout } = await desk.run('diagnose 1001 --source shop --json');
    expect([code, JSON.parse(stdout).cause]).toEqual([0, 'already_paid']);
    expect((await desk.run('orders 1001')).code).toBe(5);
    expect(server.received[0]?.query.get('q')).toBe('1001');
  });

  it('is exit 3 where it has no such order', async () => {
    const server = await aShop([]);
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
    expect((await desk.run('diagnose 4711 --source shop')).code).toBe(3);
  });

  it('gives its merchant to orders that name none', async () => {
    const { merchant: _none, ...order } = anOrder('1001');
    const server = await aShop([order]);
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url, merchant: 'optim-office' } });
    const { stdout } = await desk.run('orders 1001 --source shop --json');
    expect(JSON.parse(stdout).orders).toMatchObject([{ merchant: 'optim-office' }]);
  });

  it('tells of records that are no orders, and gives the others', async () => {
    const server = await aShop([anOrder('1001'), { ...anOrder('1001'), status: 'nonsense' }]);
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
    const { code, stderr, stdout } = await desk.run('orders 1001 --source shop --json');
    expect([code, JSON.parse(stdout).orders.length]).toEqual([6, 1]);
    expect(stderr).toContain('shop look-up:2: $.status');
  });
});

describe('sync', () => {
  it('fetches everything once, then only what is new', async () => {
    const orders = [...ofKeller];
    const { server, desk, stored } = await aSync(orders);
    const first = JSON.parse((await desk.run('sync shop --json --quiet')).stdout);
    const asked = server.received.length;
    orders.push({ ...anOrder('106', { updatedAt: minute(6) }), customer });
    const second = JSON.parse((await desk.run('sync shop --json')).stdout);
    expect(first).toMatchObject({ read: 5, added: 5, complete: true });
    expect(second).toMatchObject({ read: 2, added: 1, unchanged: 1 });
    expect(server.received.length - asked).toBe(1);
    expect(await stored()).toEqual(['101', '102', '103', '104', '105', '106']);
  });

  it.each<[what: string, answer: Answer, code: string]>([
    ['an error', { status: 500 }, 'source_failing'],
    ['half a page', { body: '{"orders": [{"number": "103", ' }, 'source_cut_off'],
    ['a page that breaks off', { body: '{"orders": [', breaksOff: true }, 'source_unreachable'],
    ['nonsense', { body: { error: 'no' } }, 'source_nonsense'],
    [
      'a list with more than orders in it',
      { body: { orders: [ofKeller[2], 'x'], next: null } },
      'source_nonsense',
    ],
    ['a web page', { body: '<html><title>Maintenance</title></html>' }, 'source_not_json'],
  ])('keeps what came before %s, and goes on from there', async (_what, answer, code) => {
    let isBroken = true;
    const { server, desk, stored } = await aSync(ofKeller, ({ query }) =>
      isBroken && query.get('cursor')?.endsWith('|2') === true ? answer : undefined,
    );
    const broken = await desk.run('sync shop --json --quiet');
    expect([broken.code, errorOf(broken).code]).toEqual([5, code]);
    expect(JSON.parse(broken.stdout)).toMatchObject({ read: 2, added: 2, complete: false });
    expect(await stored()).toEqual(['101', '102']);
    isBroken = false;
    const before = server.received.length;
    expect(JSON.parse((await desk.run('sync shop --json')).stdout)).toMatchObject({ read: 3, added: 3 });
    expect(server.received[before]?.query.get('cursor')).toMatch(/\|2$/);
    expect(await stored()).toEqual(['101', '102', '103', '104', '105']);
  });

  it('does not turn in circles with a source that gives the same page for ever', async () => {
    const { server, desk, stored } = await aSync(ofKeller, () => ({
      body: { orders: ofKeller.slice(0, 2), next: 'same' },
    }));
    const ran = await desk.run('sync shop --json --quiet');
    expect([ran.code, errorOf(ran).code]).toEqual([5, 'source_repeats']);
    expect(server.received.length).toBeLessThan(5);
    expect(await stored()).toEqual(['101', '102']);
  });

  it('nor where that page comes with another cursor each time, or holds nothing and has no end', async () => {
    for (const orders of [ofKeller.slice(0, 2), []]) {
      let count = 0;
      const { server, desk, stored } = await aSync(ofKeller, () => {
        count += 1;
        return { body: { orders, next: `place-${count}` } };
      });
      const ran = await desk.run('sync shop --json --quiet');
      expect([ran.code, errorOf(ran).code]).toEqual([5, 'source_repeats']);
      expect(server.received.length).toBeLessThan(110);
      expect(await stored()).toEqual(orders.length === 0 ? [] : ['101', '102']);
    }
  });

  it('refuses to begin in the future: what changes until then would never come', async () => {
    const { server, desk } = await aSync(ofKeller);
    expect((await desk.run('sync shop --since 2999-01-01')).code).toBe(2);
    expect(server.received).toEqual([]);
  });

  it('stores an order once, however often it is told of', async () => {
    const [one] = ofKeller;
    const { desk, stored } = await aSync([one ?? {}, one ?? {}, { ...one, status: 'paid' }]);
    expect(JSON.parse((await desk.run('sync shop --json')).stdout)).toMatchObject({
      read: 3,
      added: 1,
      unchanged: 1,
      replaced: 1,
    });
    expect(await stored()).toEqual(['101']);
  });

  it('is not led past what is still to come by a time in the future', async () => {
    const orders = [
      ...ofKeller.slice(0, 1),
      { ...anOrder('999', { updatedAt: '2999-01-01T00:00:00Z' }), customer },
    ];
    const { desk, stored } = await aSync(orders);
    await desk.run('sync shop --quiet');
    orders.splice(1, 0, { ...anOrder('102', { updatedAt: minute(2) }), customer });
    await desk.run('sync shop --quiet');
    expect(await stored()).toEqual(['101', '102', '999']);
  });

  it('begins anew where the source has forgotten the cursor', async () => {
    let count = 0;
    const { desk, stored } = await aSync(ofKeller, ({ query }) => {
      count += 1;
      if (count === 2) return { status: 401 };
      return count === 3 && query.has('cursor') ? { status: 410 } : undefined;
    });
    expect((await desk.run('sync shop --quiet')).code).toBe(5);
    expect((await desk.run('sync shop')).code).toBe(0);
    expect(await stored()).toHaveLength(5);
  });

  it('begins where --since says', async () => {
    const { server, desk } = await aSync(ofKeller);
    await desk.run('sync shop --quiet');
    await desk.run('sync shop --since 2026-01-02');
    expect(server.received.at(-3)?.query.get('updated_since')).toBe('2026-01-02T00:00:00.000Z');
  });

  it('does not use the place of another source that had the same name', async () => {
    const { desk } = await aSync(ofKeller);
    await desk.run('sync shop --quiet');
    const other = await aShop(ofKeller);
    const moved = await aDesk({ shop: { type: 'orders-api', url: other.url } });
    await moved.run(`sync shop --quiet --store ${desk.store}`);
    expect(other.received[0]?.query.has('cursor')).toBe(false);
    expect(other.received[0]?.query.get('updated_since')).not.toBe(minute(5));
  });

  it('counts records that are no orders and goes past them', async () => {
    const { desk, stored } = await aSync([...ofKeller.slice(0, 2), { number: '103' }, ...ofKeller.slice(3)]);
    const { code, stdout } = await desk.run('sync shop --json');
    expect([code, JSON.parse(stdout)]).toEqual([
      6,
      expect.objectContaining({ read: 5, added: 4, invalid: 1 }),
    ]);
    expect(await stored()).toEqual(['101', '102', '104', '105']);
  });

  it('goes on where Ctrl-C stopped it', async () => {
    let hangs = true;
    const interrupt = new AbortController();
    const { desk, stored } = await aSync(ofKeller, ({ query }) => {
      if (!hangs || query.get('cursor')?.endsWith('|4') !== true) return undefined;
      // The page before is on its way into the store.
      setTimeout(() => {
        interrupt.abort();
      }, 100);
      return { hangs: true };
    });
    const ran = await desk.run('sync shop --json --quiet', {}, interrupt.signal);
    expect([ran.code, JSON.parse(ran.stdout)]).toEqual([
      130,
      expect.objectContaining({ added: 4, complete: false }),
    ]);
    hangs = false;
    expect(JSON.parse((await desk.run('sync shop --json')).stdout)).toMatchObject({ read: 1, added: 1 });
    expect(await stored()).toHaveLength(5);
  });

  it('loses and doubles nothing when it is killed', async () => {
    let process: ChildProcess | undefined;
    const { desk, stored } = await aSync(ofKeller, ({ query }) => {
      if (process === undefined || query.get('cursor')?.endsWith('|4') !== true) return undefined;
      process.kill('SIGKILL');
      return { hangs: true };
    });
    process = desk.start('sync shop');
    await once(process, 'close');
    expect(process.signalCode).toBe('SIGKILL');
    process = undefined;
    const before = await stored();
    const { stdout } = await desk.run('sync shop --json');
    const { added, unchanged } = JSON.parse(stdout);
    expect([before.length + Number(added), unchanged]).toEqual([5, 0]);
    expect(await stored()).toEqual(['101', '102', '103', '104', '105']);
  });
});
