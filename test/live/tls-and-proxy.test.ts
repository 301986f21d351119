import { execFile } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { certificate, privateKey } from './test-certificate.ts';

async function listen(server: Server & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections?.();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A shop with a certificate that no authority has signed. */
async function aTlsShop(): Promise<number> {
  return listen(
    createTlsServer({ cert: certificate, key: privateKey }, (_request, response) => {
      response.end('{"orders":[],"next":null}');
    }),
  );
}

/** A proxy that leads every tunnel to one port of this machine, and the tunnels it was asked for. */
async function aProxy(target: number) {
  const asked: string[] = [];
  const server = createHttpServer().on('connect', (request, socket) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const upstream = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => undefined);
    // A tunnel that is open would keep the server from closing.
    onTestFinished(() => void socket.destroy());
  });
  return { url: `http://desk:pass@127.0.0.1:${await listen(server)}`, asked };
}

/** Trust in certificates is decided when a process starts, so this needs one of its own. */
async function aProcess(url: string, env: Readonly<Record<string, string>>): Promise<string> {
  const folder = await aFolder({
    'sources.yaml': JSON.stringify({ sources: { shop: { type: 'orders-api', url, retries: 0 } } }),
    'ca.pem': certificate,
  });
  const script = join(import.meta.dirname, '../../bin/paytriage.js');
  const own = {
    PATH: process.env['PATH'] ?? '',
    PAYTRIAGE_SOURCE_FILE: join(folder, 'sources.yaml'),
    PAYTRIAGE_SHOP_TOKEN: 'secret-token',
    ...(env['CA'] === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }),
    ...env,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, 'sources', 'test', 'shop', '--json'],
      { env: own },
      (_error, stdout, stderr) => {
        const { ok, error } = JSON.parse(stdout === '' ? stderr : stdout);
        resolve(ok === true ? 'ok' : String(error.code));
      },
    );
  });
}

describe('TLS and proxies, as the environment sets them', () => {
  it('refuses an unknown certificate, and one for another name, and takes an extra authority', async () => {
    const port = await aTlsShop();
    const url = `https://127.0.0.1:${port}/`;
    const named = `https://localhost:${port}/`;
    const got = await Promise.all([
      aProcess(url, {}),
      aProcess(named, { CA: 'on' }),
      aProcess(url, { CA: 'on' }),
    ]);
    expect(got).toEqual(['source_tls', 'source_tls', 'ok']);
  });

  it('goes through HTTPS_PROXY, except where NO_PROXY says so', async () => {
    const proxy = await aProxy(await aTlsShop());
    const url = 'https://shop.example:8443/';
    const got = await Promise.all([
      aProcess(url, { CA: 'on', HTTPS_PROXY: proxy.url }),
      aProcess(url, { CA: 'on', HTTPS_PROXY: proxy.url, NO_PROXY: 'other.example, .example' }),
    ]);
    expect(got).toEqual(['ok', 'source_dns']);
    expect(proxy.asked).toEqual([`shop.example:8443 Basic ${Buffer.from('desk:pass').toString('base64')}`]);
  });

  it('tells of a proxy that refuses', async () => {
    const port = await listen(
      createHttpServer().on('connect', (_request, socket) => {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      }),
    );
    expect(await aProcess('https://shop.example/', { HTTPS_PROXY: `127.0.0.1:${port}` })).toBe(
      'source_proxy',
    );
  });
});
