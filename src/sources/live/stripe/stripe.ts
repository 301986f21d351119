import type { LiveContext } from '../live-context.ts';
import type { Found, LiveSource, SyncPage, SyncStart, Wanted } from '../live-source.ts';
import { findPayments } from './find-payments.ts';
import { StripeApi } from './stripe-api.ts';
import { stripePages } from './stripe-pages.ts';

/** Stripe: PaymentIntents with every charge that was tried, and the events of what changed since. */
export class Stripe implements LiveSource {
  readonly role = 'payments';
  readonly name: string;
  readonly #api: StripeApi;

  constructor(context: LiveContext) {
    this.name = context.name;
    this.#api = new StripeApi(context);
  }

  find(wanted: Wanted): Promise<Found> {
    return findPayments(this.#api, wanted, Date.now());
  }

  pages(start: SyncStart): AsyncGenerator<SyncPage, undefined> {
    return stripePages(this.#api, start);
  }

  async check(): Promise<readonly string[]> {
    const { objects } = await this.#api.list('payment_intents', [['limit', '1']]);
    const mode = objects[0]?.['livemode'] === false ? ' of test mode' : '';
    return [objects.length === 0 ? 'It answers, and has no payments.' : `It answers with payments${mode}.`];
  }
}
