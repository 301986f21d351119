import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { orderJson } from '../../src/sources/sources.test-data.ts';
import { aDesk, errorOf, token } from './a-source.ts';
import { aServer, type Answer, type Server } from './a-server.ts';

const good = { orders: [JSON.parse(orderJson('1001', { transactions: [] }))], next: null };

async function ask(answer: (count: number) => Answer, extra: Readonly<Record<string, number>> = {}) {
  const server = await aServer((_received, count) => answer(count));
  const desk = await aDesk({ shop: { type: 'orders-api', url: server.url, ...extra } });
  const ran = await desk.run('orders 1001 --source shop --json');
  return { server, ran };
}

async function failure(answer: Answer): Promise<{
  readonly code: string;
  readonly exitCode: number;
  readonly asked: number;
  readonly text: string;
}> {
  const { server, ran } = await ask(() => answer);
  const { code, exitCode, message, hint } = errorOf(ran);
  return { code, exitCode, asked: server.received.length, text: `${message}\n${hint}` };
}

describe('what a source may answer', () => {
  it.each<[what: string, answer: Answer, code: string, asked: number]>([
    ['401', { status: 401 }, 'source_unauthorized', 1],
    ['403', { status: 403 }, 'source_forbidden', 1],
    ['404', { status: 404 }, 'source_not_found', 1],
    ['409, which may pass', { status: 409 }, 'source_conflict', 3],
    ['422', { status: 422 }, 'source_rejected', 1],
    ['429 without end', { status: 429 }, 'source_rate_limited', 3],
    ['500 without end', { status: 500 }, 'source_failing', 3],
    ['503 with a page', { status: 503, body: '<html><title>Down</title>' }, 'source_failing', 3],
    ['a web page', { body: '<!doctype html><title>Just a moment</title><body>{}' }, 'source_not_json', 1],
    ['nothing', { body: '' }, 'source_not_json', 1],
    ['words', { body: 'hello' }, 'source_not_json', 1],
    ['JSON that ends early', { body: '{"orders": [{"number": "1' }, 'source_cut_off', 3],
    ['a connection that breaks off', { body: '{"orders": [', breaksOff: true }, 'source_unreachable', 3],
    ['a list where an object belongs', { body: [1, 2] }, 'source_nonsense', 1],
    ['orders that are none', { body: { orders: [1, 2] } }, 'source_nonsense', 1],
  ])('ends with one clear error: %s', async (_what, answer, code, asked) => {
    expect(await failure(answer)).toMatchObject({ code, exitCode: 5, asked });
  });

  it('takes a BOM and the warnings of PHP before the JSON, and says so', async () => {
    const json = JSON.stringify(good);
    const bom = await ask(() => ({ body: `\uFEFF${json}` }));
    const php = await ask(() => ({
      body: `<br />\n<b>Warning</b>: {"x" in /shop.php on line 3<br />\n${json}`,
    }));
    expect([bom.ran.code, php.ran.code]).toEqual([0, 0]);
    expect([bom.ran.stderr, php.ran.stderr]).toEqual(['', expect.stringContaining('PHP')]);
    expect(JSON.parse(php.ran.stdout).orders).toHaveLength(1);
  });

  it('asks again after errors that pass', async () => {
    const { server, ran } = await ask((count) => (count < 3 ? { status: 500 + count } : { body: good }));
    expect([ran.code, server.received.length]).toEqual([0, 3]);
  });

  it('waits as long as Retry-After says, and not for minutes', async () => {
    const soon = await ask((count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '0' } } : { body: good },
    );
    const late = await failure({ status: 429, headers: { 'retry-after': '3600' } });
    expect(soon.ran.code).toBe(0);
    expect(late).toMatchObject({
      code: 'source_rate_limited',
      asked: 1,
      text: expect.stringContaining('3600 seconds'),
    });
  });

  it('shows what the source says, without the key', async () => {
    const [id, secret] = token.split(':');
    const message = `Invalid key ${token}, ${secret}, ${Buffer.from(token).toString('base64')} 4111 1111 1111 1111`;
    const { text } = await failure({ status: 401, body: { error: { message } } });
    expect(text).toContain('Invalid key');
    for (const hidden of [id, secret, '4111 1111 1111 1111']) expect(text).not.toContain(hidden);
  });

  it('gives up a request that takes too long, and all of them together', async () => {
    const slow = await ask(() => ({ hangs: true }), { timeout: 0.05, retries: 0 });
    const endless = await ask(() => ({ status: 500 }), { deadline: 0.05, backoff: 0.03, retries: 20 });
    expect(errorOf(slow.ran)).toMatchObject({ code: 'source_timeout', exitCode: 5 });
    expect(errorOf(endless.ran)).toMatchObject({ code: 'source_deadline', exitCode: 5 });
  });

  it('reads no answer without end, packed ones included', async () => {
    const body = gzipSync(Buffer.alloc(17 * 1024 * 1024, ' '));
    expect(await failure({ body, headers: { 'content-encoding': 'gzip' } })).toMatchObject({
      code: 'source_too_large',
      asked: 1,
    });
  });
});

describe('redirects', () => {
  async function withOther(location: (other: Server) => string) {
    const other = await aServer(() => ({ body: good }));
    const { ran, server } = await ask(() => ({ status: 302, headers: { location: location(other) } }));
    return { ran, server, other };
  }

  it('never carry the key to another host', async () => {
    const { ran, other } = await withOther(({ url }) => `${url}orders`);
    expect(errorOf(ran)).toMatchObject({ code: 'source_redirects', exitCode: 5 });
    expect(errorOf(ran).message).toContain('127.0.0.1');
    expect(other.received).toHaveLength(0);
  });

  it('are followed within the same origin, and not in circles', async () => {
    const server = await aServer(({ path }) =>
      path === '/there/orders' ? { body: good } : { status: 301, headers: { location: '/there/orders' } },
    );
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
    expect((await desk.run('orders 1001 --source shop --json')).code).toBe(0);
    expect(server.received.at(-1)?.headers.authorization).toBe(`Bearer ${token}`);
    const { ran } = await ask(() => ({ status: 302, headers: { location: '/orders' } }));
    expect(errorOf(ran)).toMatchObject({ exitCode: 5 });
  });
});

describe('a source that cannot be reached', () => {
  it('is told by its name that does not resolve, or its port where nothing listens', async () => {
    const gone = await aServer(() => ({}));
    const desk = await aDesk({
      nowhere: { type: 'orders-api', url: 'https://shop.invalid/' },
      closed: { type: 'orders-api', url: `http://127.0.0.1:1/` },
      plain: { type: 'orders-api', url: gone.url.replace('http:', 'https:') },
    });
    const codes = await Promise.all(
      ['nowhere', 'closed', 'plain'].map(
        async (name) => errorOf(await desk.run(`orders 7 --source ${name} --json`)).code,
      ),
    );
    expect(codes).toEqual(['source_dns', 'source_unreachable', 'source_tls']);
  });

  it('sends who is asking', async () => {
    const { server } = await ask(() => ({ body: good }));
    expect(server.received[0]?.headers['user-agent']).toMatch(/^paytriage\//);
  });

  it('stops at Ctrl-C while it waits', async () => {
    const server = await aServer(() => ({ hangs: true }));
    const desk = await aDesk({ shop: { type: 'orders-api', url: server.url } });
    const { run } = await import('../cli/run-paytriage.ts');
    const interrupt = new AbortController();
    const env = { PAYTRIAGE_SOURCE_FILE: `${desk.folder}/sources.yaml`, PAYTRIAGE_SHOP_TOKEN: token };
    const running = run(['orders', '7', '--source', 'shop'], { env, signal: interrupt.signal });
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    interrupt.abort();
    expect((await running).code).toBe(130);
  });
});
