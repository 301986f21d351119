import type { MerchantTerms, PaymentRoute } from '../diagnostics/merchant-terms.ts';
import type { OrderStatus, PaymentMethod } from '../orders/vocabulary.ts';
import type { GatewayPage, Journey, Step } from './journey.ts';
import type { FullText, LocalText } from './local-text.ts';
import type {
  ExpectedMessage,
  InvoicePromise,
  OrderDeadline,
  Registration,
  RenewalPolicy,
} from './promises.ts';

/** A public page the profile was read from; `sources` all over a profile begin with a guide's id. */
export interface Guide {
  readonly id: string;
  /** What it is about, in our words. */
  readonly title: string;
  readonly url?: string;
  /** Day the page was read, as such pages change; `unknown` where nobody wrote it down. */
  readonly seenOn: string;
}

/** The shop's own word for a status. */
export interface NativeStatus {
  readonly word: string;
  /** BCP 47; `und` for a key that is no language's word. */
  readonly language: string;
  /** The product or interface that uses the word; the same word may mean something else in another. */
  readonly system: string;
  readonly status: OrderStatus;
}

export interface Contact<Text = LocalText> {
  readonly label: Text;
  readonly phone?: string;
  readonly mail?: string;
  readonly url?: string;
  readonly address?: string;
  readonly hours?: Text;
  readonly sources?: readonly string[];
}

/** A family of products, as the `product` of an order's items names it. */
export interface ProductFamily {
  readonly id: string;
  readonly name: string;
}

/** Where the customer pays an order that waits. */
export interface PayPlace {
  readonly kind: 'customer_area' | 'payment_link' | 'checkout';
  /** Word on the button. */
  readonly payLabel?: string;
}

/** Where the agent finds an order and its transactions. */
export interface BackOffice<Text = LocalText> {
  readonly name: string;
  readonly url?: string;
  readonly findBy: readonly ('number' | 'email' | 'customer_details')[];
  readonly steps: readonly Step<Text>[];
  /** Menu path per interface language; `{number}` stands for the order number. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** A fact that fits no field and that a support desk is asked about. */
export interface ProfileNote<Text = LocalText> {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly string[];
}

/** What is known of one merchant, as plain data. An absent field is unknown, never "no". */
export interface MerchantProfile<Text = LocalText> {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA time zone: a promise of days ends by the merchant's clock. */
  readonly zone?: string;
  /** BCP 47; the first is the default for customers. */
  readonly languages: readonly string[];
  readonly guides: readonly Guide[];
  /** Card networks the merchant takes, where the list is known to be complete. */
  readonly networks?: readonly string[];
  /** Networks that a source names without saying that the list is complete or current. */
  readonly networksNamed?: readonly string[];
  readonly methods?: readonly PaymentMethod[];
  readonly threeDS?: 'always' | 'used';
  readonly paysWhenOrdering?: boolean;
  readonly attemptLivesMinutes?: number;
  readonly challengeLivesMinutes?: number;
  readonly payPlace?: PayPlace;
  readonly products?: readonly ProductFamily[];
  readonly pages?: readonly GatewayPage<Text>[];
  readonly statuses?: readonly NativeStatus[];
  readonly journeys?: readonly Journey<Text>[];
  readonly messages?: readonly ExpectedMessage[];
  readonly renewal?: RenewalPolicy;
  readonly invoice?: InvoicePromise;
  readonly orderDeadline?: OrderDeadline;
  readonly registration?: readonly Registration<Text>[];
  readonly contacts?: readonly Contact<Text>[];
  readonly backOffice?: BackOffice<Text>;
  readonly notes?: readonly ProfileNote<Text>[];
}

/** A profile that comes with paytriage: every text in every language. */
export type BuiltInProfile = MerchantProfile<FullText>;

/** The part of a profile that the rules read; what the profile leaves open stays absent. */
export function toTerms(profile: MerchantProfile): MerchantTerms {
  const { id, networks, methods, paysWhenOrdering, attemptLivesMinutes, challengeLivesMinutes } = profile;
  const { payPlace, journeys, messages, renewal, invoice, zone } = profile;
  return {
    id,
    ...(networks !== undefined && { networks }),
    ...(methods !== undefined && { methods }),
    ...(paysWhenOrdering !== undefined && { paysWhenOrdering }),
    ...(payPlace !== undefined && { paysByLink: payPlace.kind === 'payment_link' }),
    ...(journeys !== undefined && { routes: journeys.map(toRoute) }),
    ...(messages !== undefined && { messages }),
    ...(renewal !== undefined && { renewal }),
    ...(invoice !== undefined && { invoice }),
    ...(zone !== undefined && { zone }),
    ...(attemptLivesMinutes !== undefined && { attemptLivesMinutes }),
    ...(challengeLivesMinutes !== undefined && { challengeLivesMinutes }),
  };
}

function toRoute({ method, instrument, hostedPage }: Journey): PaymentRoute {
  return { method, ...(instrument !== undefined && { instrument }), leavesTheShop: hostedPage !== undefined };
}
