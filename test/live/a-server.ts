import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Anything but a text or bytes goes out as JSON. */
  readonly body?: unknown;
  /** Ends the connection after the body although more was announced. */
  readonly breaksOff?: true;
  /** Never ends. */
  readonly hangs?: true;
}

export interface Server {
  readonly url: string;
  readonly port: number;
  /** Everything that was asked, in order. */
  readonly received: readonly Received[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

function send(response: ServerResponse, answer: Answer): void {
  const { status = 200, headers = {}, body = {}, breaksOff, hangs } = answer;
  if (hangs === true) return;
  const bytes =
    Buffer.isBuffer(body) || typeof body === 'string' ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  const length = bytes.length + (breaksOff === true ? 100 : 0);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(length),
    ...headers,
  });
  if (breaksOff === true) response.write(bytes, () => response.destroy());
  else response.end(bytes);
}

/** A real server on a port of its own, for as long as the test runs. */
export async function aServer(handle: (received: Received, count: number) => Answer): Promise<Server> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const asked: Received = {
        method: request.method ?? '',
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers: request.headers,
        body,
      };
      received.push(asked);
      send(response, handle(asked, received.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, received };
}
