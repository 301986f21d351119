import type { HttpRequest } from '../../http/http-client.ts';
import { findText, type JsonObject } from '../../shapes/json-fields.ts';
import type { LiveContext } from '../live-context.ts';
import type { Found, LiveSource, SyncPage, SyncStart, Wanted } from '../live-source.ts';
import { findPayments } from './find-payments.ts';
import { paypalPages } from './paypal-pages.ts';
import { hasTransactions } from './transaction-search.ts';

/** PayPal's calls, with the token that its client id and secret are exchanged for; the token stays in memory. */
export class PayPalApi {
  readonly context: LiveContext;
  readonly #basic: string;
  #token: Promise<string> | undefined;

  constructor(context: LiveContext, secret: string) {
    this.context = context;
    this.#basic = `Basic ${Buffer.from(secret).toString('base64')}`;
  }

  async object(request: HttpRequest): Promise<JsonObject> {
    return this.context.askObject({ ...request, headers: await this.#headers() });
  }

  async one(request: HttpRequest): Promise<JsonObject | undefined> {
    return this.context.askOne({ ...request, headers: await this.#headers() });
  }

  async #headers(): Promise<Readonly<Record<string, string>>> {
    this.#token ??= this.#authorise();
    return { authorization: `Bearer ${await this.#token}` };
  }

  async #authorise(): Promise<string> {
    const path = 'v1/oauth2/token';
    const answer = await this.context.askObject({
      path,
      headers: { authorization: this.#basic },
      post: { form: { grant_type: 'client_credentials' } },
    });
    const token = findText(answer, 'access_token');
    if (token === undefined) throw this.context.nonsense(path, 'an access token');
    this.context.hide(token);
    return token;
  }
}

/** PayPal: orders and payments by id, all else through its Transaction Search. */
export class PayPal implements LiveSource {
  readonly role = 'payments';
  readonly name: string;
  readonly #api: PayPalApi;

  constructor(context: LiveContext, secret: string) {
    this.name = context.name;
    this.#api = new PayPalApi(context, secret);
  }

  find(wanted: Wanted): Promise<Found> {
    return findPayments(this.#api, wanted, Date.now());
  }

  pages(start: SyncStart): AsyncGenerator<SyncPage, undefined> {
    return paypalPages(this.#api, start);
  }

  async check(): Promise<readonly string[]> {
    const now = Date.now();
    const what = (await hasTransactions(this.#api, now - 86_400_000, now))
      ? 'transactions'
      : 'no transactions';
    return [`It answers, with ${what} in the last day; the newest are up to three hours late.`];
  }
}
