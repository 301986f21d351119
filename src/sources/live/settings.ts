/** The interfaces that orders are fetched from. */
export const liveTypes = ['orders-api', 'woocommerce', 'stripe', 'paypal', 'axerve', 'infomaniak'] as const;
export type LiveType = (typeof liveTypes)[number];

/** How a source may be asked, where that is not as its interface documents; times in seconds. */
export interface AskSettings {
  /** Requests a second. */
  readonly rate?: number;
  /** For one request. */
  readonly timeout?: number;
  /** For all of one look-up. */
  readonly deadline?: number;
  readonly retries?: number;
  /** Before the first retry; each further one waits twice as long. */
  readonly backoff?: number;
}

/** A source as it is configured, without its secret. */
export interface SourceSettings {
  readonly name: string;
  readonly type: LiveType;
  readonly url: URL;
  /** Merchant of its orders and payments, where they do not name one. */
  readonly merchant?: string;
  /** Axerve's name of the shop. */
  readonly shopLogin?: string;
  /** Infomaniak answers in one currency at a time. */
  readonly currency?: 'CHF' | 'EUR';
  readonly ask: AskSettings;
}

interface TypeFacts {
  /** Undefined: every shop has its own. */
  readonly url?: string;
  /** What the secret is, for whoever is asked for it. */
  readonly secret: string;
  readonly secretForm: RegExp;
  /** Requests a second: as documented, else modest. */
  readonly rate: number;
}

const anySecret = /^[\x21-\x7e]{4,4096}$/;
const pair = /^[\x21-\x39\x3b-\x7e]{4,2048}:[\x21-\x7e]{4,2048}$/;

export const liveTypeFacts: Readonly<Record<LiveType, TypeFacts>> = {
  // Ours: the server says when it is too much.
  'orders-api': { secret: 'the token', secretForm: anySecret, rate: 100 },
  woocommerce: {
    secret: 'consumer key and secret with read permission, as ck_…:cs_…',
    secretForm: pair,
    // WooCommerce has no limit of its own, many hosts have one.
    rate: 10,
  },
  stripe: {
    url: 'https://api.stripe.com/',
    secret: 'a restricted key that may read (rk_…)',
    secretForm: anySecret,
    // https://docs.stripe.com/rate-limits: 25 a second in test mode, 20 for search.
    rate: 20,
  },
  paypal: {
    url: 'https://api-m.paypal.com/',
    secret: 'client id and secret, as id:secret',
    secretForm: pair,
    rate: 5,
  },
  axerve: {
    url: 'https://ecomms2s.sella.it/api/v1/',
    secret: 'the API key',
    secretForm: anySecret,
    rate: 5,
  },
  infomaniak: {
    url: 'https://etickets.infomaniak.com/api/shop/',
    secret: 'the key of the shop, or key:token with a Manager API token for what the ticket office sees',
    secretForm: anySecret,
    // 60 a minute.
    rate: 1,
  },
};
