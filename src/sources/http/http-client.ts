import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Agents, Got, Request, Response } from 'got';
import { InterruptedError } from '../../errors.ts';
import { backoffOf, readRetryAfter } from './backoff.ts';
import { Deadline } from './deadline.ts';
import { HttpFailure, outOfTime, toNetworkFailure } from './failures.ts';
import { Pace } from './pace.ts';
import { parseAnswer } from './parse-answer.ts';
import { findProxy, loadAgents, type Environment } from './proxy.ts';
import { scrubber } from './scrub.ts';
import { redirected, toBodyFailure, tooLarge, toStatusFailure, type Asked } from './status-failures.ts';

/** How a source is asked; times in milliseconds. */
export interface HttpSettings {
  /** Name of the source, as the user knows it. */
  readonly source: string;
  readonly baseUrl: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Taken out of whatever is shown. */
  readonly secrets: readonly string[];
  readonly ratePerSecond: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly backoffMs: number;
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** Told once of what is odd and does no harm. */
  readonly onNotice: (notice: string) => void;
}

export interface HttpRequest {
  /** Below the base URL, without a leading slash. */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly headers?: Readonly<Record<string, string>>;
  /** A POST that only reads: every request here does, and may be sent again. */
  readonly post?: { readonly json: object } | { readonly form: Readonly<Record<string, string>> };
  /** Statuses that are an answer and no failure. */
  readonly expected?: readonly number[];
  /** Whether an error's JSON is an answer and no failure. */
  readonly isExpected?: (value: unknown) => boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly value: unknown;
}

/** No page of orders comes near it. */
const mostBytes = 16 * 1024 * 1024;
/** A wait longer than this is told to the user instead. */
const longestRetryAfterMs = 60_000;

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks one source over HTTP. A request ends with JSON, or with an UnavailableError that says what is wrong and holds
 * nothing of what was sent; or an InterruptedError after Ctrl-C.
 */
export class HttpClient {
  readonly #settings: HttpSettings;
  readonly #pace: Pace;
  #scrub: (text: string) => string;
  readonly #deadline: Deadline;
  readonly #stop: AbortSignal;
  readonly #told = new Set<string>();
  #got: Promise<Got> | undefined;

  constructor(settings: HttpSettings) {
    this.#settings = settings;
    this.#pace = new Pace(settings.ratePerSecond);
    this.#scrub = scrubber(settings.secrets);
    this.#deadline = new Deadline(settings.deadlineMs);
    this.#stop = AbortSignal.any([settings.signal, this.#deadline.signal]);
  }

  /** Keeps a further secret, such as a token that the key was exchanged for, out of whatever is shown. */
  hide(secret: string): void {
    const [before, further] = [this.#scrub, scrubber([secret])];
    this.#scrub = (text) => before(further(text));
  }

  ask(request: HttpRequest): Promise<HttpAnswer> {
    return this.#deadline.while(() => this.#askUntilAnswered(request));
  }

  async #askUntilAnswered(request: HttpRequest): Promise<HttpAnswer> {
    const { retries, backoffMs } = this.#settings;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#try(request);
      } catch (thrown) {
        const failure = this.#toFailure(thrown);
        const pause = failure.retryAfterMs ?? backoffOf(attempt, backoffMs, Math.random());
        if (!failure.isTransient || attempt > retries || pause > longestRetryAfterMs) throw failure;
        if (failure.retryAfterMs !== undefined) this.#pace.pause(failure.retryAfterMs);
        await this.#orStopped(wait(pause, undefined, { signal: this.#stop }));
      }
    }
  }

  async #try(request: HttpRequest): Promise<HttpAnswer> {
    const url = this.#urlOf(request);
    const asked: Asked = { source: this.#settings.source, path: url.pathname, scrub: this.#scrub };
    await this.#orStopped(this.#pace.turn(this.#stop));
    this.#throwIfStopped();
    const { status, headers, body } = await this.#send(url, request, asked);
    if (status >= 300 && status < 400) throw redirected(locationOf(headers, url.href), asked);
    const answer = parseAnswer(body);
    const isGood =
      (status >= 200 && status < 300) ||
      request.expected?.includes(status) === true ||
      (answer.kind === 'json' && request.isExpected?.(answer.value) === true);
    if (!isGood) {
      throw toStatusFailure(status, answer, asked, readRetryAfter(headers['retry-after'], Date.now()));
    }
    if (answer.kind !== 'json') {
      // A status that was expected says all there is to say, whatever page comes with it.
      if (status >= 400) return { status, headers, value: undefined };
      throw toBodyFailure(answer, asked);
    }
    if (answer.hasTextBefore)
      this.#notice('sends other text before its JSON, such as PHP warnings: it was skipped.');
    return { status, headers, value: answer.value };
  }

  #urlOf({ path, query = [] }: HttpRequest): URL {
    const url = new URL(path, this.#settings.baseUrl);
    for (const [name, value] of query) url.searchParams.append(name, value);
    return url;
  }

  async #send(url: URL, { post, headers }: HttpRequest, asked: Asked): Promise<RawAnswer> {
    const got = await (this.#got ??= this.#load());
    const options = { ...(headers && { headers }) };
    const stream =
      post === undefined
        ? got.stream.get(url, options)
        : got.stream.post(url, { ...options, ...post, followRedirect: false });
    return readWhole(stream, asked, this.#stop);
  }

  async #load(): Promise<Got> {
    const { baseUrl, headers, timeoutMs, env } = this.#settings;
    const [{ default: got }, agent] = await Promise.all([import('got'), loadAgents(findProxy(baseUrl, env))]);
    return got.extend({
      headers: { accept: 'application/json', 'user-agent': `paytriage/${__VERSION__}`, ...headers },
      timeout: { request: timeoutMs },
      retry: { limit: 0 },
      throwHttpErrors: false,
      // Only within the same origin: got itself would carry the headers that it does not know for credentials along.
      followRedirect: (response) => isSameOrigin(response, baseUrl),
      maxRedirects: 3,
      methodRewriting: false,
      ...agentsOf(agent),
    });
  }

  #toFailure(thrown: unknown): HttpFailure {
    this.#throwIfStopped();
    if (thrown instanceof HttpFailure) return thrown;
    const { source, baseUrl } = this.#settings;
    if (isNetworkError(thrown)) return toNetworkFailure(source, baseUrl.host, thrown);
    throw thrown;
  }

  async #orStopped<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (thrown) {
      this.#throwIfStopped();
      throw thrown;
    }
  }

  #throwIfStopped(): void {
    if (this.#settings.signal.aborted) throw new InterruptedError();
    if (this.#deadline.signal.aborted)
      throw outOfTime(this.#settings.source, this.#settings.deadlineMs / 1000);
  }

  #notice(notice: string): void {
    if (this.#told.has(notice)) return;
    this.#told.add(notice);
    this.#settings.onNotice(`${this.#settings.source} ${notice}`);
  }
}

const agentsOf = (agent: Agents | undefined): { agent?: Agents } => (agent === undefined ? {} : { agent });

function locationOf(headers: IncomingHttpHeaders, url: string): string | undefined {
  const { location } = headers;
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

function isSameOrigin(
  response: { readonly headers: IncomingHttpHeaders; readonly url: string },
  base: URL,
): boolean {
  const location = locationOf(response.headers, response.url);
  return location !== undefined && new URL(location).origin === base.origin;
}

/** Errors of got, Node's sockets, TLS and DNS have a code, and a proxy's refusal its own words. */
function isNetworkError(thrown: unknown): boolean {
  return thrown instanceof Error && ('code' in thrown || /^Bad response: \d/.test(thrown.message));
}

/**
 * The whole answer, uncompressed, as long as it is not too large. Not got's own `signal`: its listeners outlive the request and
 * throw, with the headers, where nobody catches.
 */
async function readWhole(stream: Request, asked: Asked, stop: AbortSignal): Promise<RawAnswer> {
  let response: Response | undefined;
  stream.once('response', (received: Response) => {
    response = received;
  });
  // The loop below tells of it; what comes after its end is of no interest.
  stream.on('error', () => undefined);
  const onStop = (): void => {
    stream.destroy(new Error('The request was stopped.'));
  };
  stop.addEventListener('abort', onStop, { once: true });
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of stream as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > mostBytes) throw tooLarge(mostBytes, asked);
      parts.push(part);
    }
    if (response === undefined) throw new Error('An answer has ended that had never begun.');
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}
