import { findObject, findText, isJsonObject, type JsonObject } from '../../shapes/json-fields.ts';
import { foldEmail, foldWords } from '../../../orders/search-keys.ts';
import { unique } from '../ids-of.ts';
import type { LiveContext } from '../live-context.ts';
import { UnavailableError } from '../../../errors.ts';
import {
  foundNothing,
  type Found,
  type LiveSource,
  type SyncPage,
  type SyncStart,
  type Wanted,
} from '../live-source.ts';

const searchPath = 'dashboard/search/execute';
const scanDays = 30;
const dayMs = 86_400_000;
/** Payments change for some days: they are captured and given back. */
const overlapMs = 3 * dayMs;
/** The span that one search is asked for: its answers have no next page but a number. */
const windowMs = 7 * dayMs;

interface SearchAnswer {
  readonly envelope: JsonObject;
  readonly payments: readonly JsonObject[];
  readonly pages: number;
}

/** Axerve's REST interface (GestPay): a payment by the shop's own transaction id, and the dashboard's search. */
export class Axerve implements LiveSource {
  readonly role = 'payments';
  readonly name: string;
  readonly #context: LiveContext;
  readonly #shopLogin: string;

  constructor(context: LiveContext, shopLogin: string) {
    this.name = context.name;
    this.#context = context;
    this.#shopLogin = shopLogin;
  }

  async find({ text, orders }: Wanted): Promise<Found> {
    const typed = text.trim();
    const isPerson = typed.includes('@') || !/\d/.test(typed);
    const numbers = unique([...(isPerson ? [] : [typed]), ...orders.map(({ number }) => number)]);
    const details = await Promise.all(numbers.map((number) => this.#detail(number)));
    const found = details.filter((detail) => detail !== undefined);
    if (found.length > 0 || !isPerson || orders.length > 0) {
      return { ...foundNothing, items: this.#context.read(found, 'look-up') };
    }
    return this.#byPerson(typed);
  }

  async *pages({ state, since, now }: SyncStart): AsyncGenerator<SyncPage, undefined> {
    const saved = state?.['from'];
    let from = typeof saved === 'number' ? saved : since;
    while (from < now) {
      const until = Math.min(from + windowMs, now);
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const answer = await this.#search(from, until, page);
        pages = answer.pages;
        const behind = page >= pages ? Math.max(from, Math.min(until, now - overlapMs)) : from;
        yield { items: this.#context.read(withPayments(answer), `page ${page}`), state: { from: behind } };
      }
      from = until;
    }
  }

  async check(): Promise<readonly string[]> {
    const now = Date.now();
    const { payments } = await this.#search(now - dayMs, now, 1);
    return [`It answers, with ${payments.length === 0 ? 'no payments' : 'payments'} in the last day.`];
  }

  /** Undefined: it has no such payment. The envelope's error 0 says that the request was understood. */
  async #detail(shopTransactionID: string): Promise<JsonObject | undefined> {
    const path = 'payment/detail';
    const json = { shopLogin: this.#shopLogin, shopTransactionID };
    const envelope = await this.#context.askObject({ path, post: { json } });
    const payload = findObject(envelope, 'payload');
    const hasPayment = ['shopTransactionID', 'bankTransactionID', 'paymentID'].some(
      (key) => findText(payload, key) !== undefined,
    );
    if (hasPayment) return envelope;
    this.#refuseSetup(envelope);
    return undefined;
  }

  async #search(from: number, until: number, page: number): Promise<SearchAnswer> {
    const json = {
      shopLogin: this.#shopLogin,
      dateFrom: toDay(from),
      dateTo: toDay(until),
      rangeResults: `${page}/100`,
    };
    const envelope = await this.#context.askObject({ path: searchPath, post: { json } });
    this.#refuseSetup(envelope);
    const payload = findObject(envelope, 'payload');
    const payments = this.#context.listOf(payload?.['payments'] ?? [], searchPath);
    const range = /^\s*\d+\s*\/\s*(\d+)/.exec(findText(payload, 'rangeResults') ?? '')?.[1];
    return { envelope, payments, pages: range === undefined ? 1 : Number(range) };
  }

  /** Errors of the set-up (key, IP address, shop login) come with status 200; 1142 and 9991 to 9999 are such. */
  #refuseSetup(envelope: JsonObject): void {
    const error = findObject(envelope, 'error');
    const code = findText(error, 'code') ?? '0';
    if (!/^(?:1142|11[0-3]\d|999\d)$/.test(code)) return;
    throw new UnavailableError(
      'source_unauthorized',
      `${this.name} refuses the request with its error ${code}.`,
      'Check the key, --shop-login, and in the back office whether the IP address of this machine is allowed.',
    );
  }

  async #byPerson(text: string): Promise<Found> {
    const now = Date.now();
    const items = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const answer = await this.#search(now - scanDays * dayMs, now, page);
      pages = answer.pages;
      const payments = answer.payments.filter((payment) => isOf(payment, text));
      items.push(...this.#context.read(withPayments({ ...answer, payments }), 'look-up'));
    }
    return {
      items,
      notices: [],
      ifNothing: [
        `Axerve finds nobody by name: the last ${scanDays} days were looked through. An order number finds older payments.`,
      ],
    };
  }
}

function withPayments({ envelope, payments }: Omit<SearchAnswer, 'pages'>): readonly JsonObject[] {
  const payload = findObject(envelope, 'payload');
  return payments.length === 0 ? [] : [{ ...envelope, payload: { ...payload, payments } }];
}

function isOf(payment: JsonObject, text: string): boolean {
  const buyer = payment['buyer'];
  if (!isJsonObject(buyer)) return false;
  const email = findText(buyer, 'email') ?? '';
  if (text.includes('@')) return foldEmail(email) === foldEmail(text);
  const words = foldWords(findText(buyer, 'name') ?? '');
  return foldWords(text).every((word) => words.includes(word));
}

/** Day first, as Italy's bank writes it. */
function toDay(ms: number): string {
  const [year = '', month = '', day = ''] = new Date(ms).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
