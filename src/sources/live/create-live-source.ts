import type { HttpClient } from '../http/http-client.ts';
import { Axerve } from './axerve/axerve.ts';
import { Infomaniak } from './infomaniak/infomaniak.ts';
import { LiveContext } from './live-context.ts';
import type { LiveSource } from './live-source.ts';
import { OrdersApi } from './orders-api/orders-api.ts';
import { PayPal } from './paypal/paypal.ts';
import type { SourceSettings } from './settings.ts';
import { Stripe } from './stripe/stripe.ts';
import { WooCommerce } from './woocommerce/woocommerce.ts';

/** How a request shows who asks. PayPal is not here: it gives a token for its secret first. */
export function headersOf(
  { type, currency }: SourceSettings,
  secret: string,
): Readonly<Record<string, string>> {
  switch (type) {
    case 'orders-api':
    case 'stripe':
      return { authorization: `Bearer ${secret}` };
    case 'woocommerce':
      return { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
    case 'axerve':
      return { authorization: `apikey ${secret}` };
    case 'infomaniak': {
      const [key = '', token] = secret.split(':');
      // The Manager's token goes without "Bearer"; 1 stands for CHF and 2 for EUR.
      const money = { currency: currency === 'EUR' ? '2' : '1', 'accept-language': 'en_GB' };
      return { key, ...money, ...(token !== undefined && { authorization: token }) };
    }
    case 'paypal':
      return {};
  }
}

/** The source behind settings, asked through a client of its own. */
export function createLiveSource(
  settings: SourceSettings,
  merchant: string,
  client: HttpClient,
  secret: string,
): LiveSource {
  const context = new LiveContext(settings.name, merchant, client);
  switch (settings.type) {
    case 'orders-api':
      return new OrdersApi(context);
    case 'woocommerce':
      return new WooCommerce(context);
    case 'stripe':
      return new Stripe(context);
    case 'paypal':
      return new PayPal(context, secret);
    case 'axerve':
      return new Axerve(context, settings.shopLogin ?? '');
    case 'infomaniak':
      return new Infomaniak(context, settings.currency ?? 'CHF');
  }
}
