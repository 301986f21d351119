import type { EventType, PaymentMethod } from '../orders/vocabulary.ts';

/** A way to pay; an absent instrument: the same for a stored and a new card or account, or no source tells. */
export interface PaymentRoute {
  readonly method: PaymentMethod;
  readonly instrument?: 'saved' | 'new';
  /** It ends on a page outside the shop, from which the payer has to come back. */
  readonly leavesTheShop: boolean;
}

/** A message that a paid order brings. Absent conditions: it does not depend on them. */
export interface PromisedMessage {
  readonly event?: EventType;
  readonly due: { readonly from: 'quote_approval' | 'order' | 'payment' };
  readonly methods?: readonly PaymentMethod[];
  readonly instrument?: 'saved' | 'new';
  /** Product families it is certain for. */
  readonly products?: readonly string[];
  /** Product families the sources disagree about: no fault if it does not come. */
  readonly unsureFor?: readonly string[];
}

/** Automatic renewal. A product family in neither list is unknown; without lists it holds for all of them. */
export interface RenewalTerms {
  readonly onByDefaultFor: readonly PaymentMethod[];
  readonly availableFor?: readonly string[];
  readonly notAvailableFor?: readonly string[];
}

/** When the invoice arrives, counted in working days of a country. */
export interface InvoiceTerms {
  readonly workingDays: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly datedOn: 'payment_day' | 'order_day';
}

/** What the rules need to know of a merchant. An absent field is unknown, never "no". */
export interface MerchantTerms {
  readonly id: string;
  /** Card networks the merchant takes. */
  readonly networks?: readonly string[];
  readonly methods?: readonly PaymentMethod[];
  /** Paying is part of ordering (ticketing): an order without any transaction means that the customer could not begin. */
  readonly paysWhenOrdering?: boolean;
  /** A quote is approved first, then a link to pay is sent. */
  readonly paysByLink?: boolean;
  readonly routes?: readonly PaymentRoute[];
  readonly messages?: readonly PromisedMessage[];
  readonly renewal?: RenewalTerms;
  readonly invoice?: InvoiceTerms;
  /** IANA time zone in which the merchant's days begin and end. */
  readonly zone?: string;
  /** How long an unfinished attempt may still go through, in minutes, where the merchant's gateway differs. */
  readonly attemptLivesMinutes?: number;
  readonly challengeLivesMinutes?: number;
}
