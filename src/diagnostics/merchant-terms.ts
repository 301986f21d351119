import type { PaymentMethod } from '../orders/vocabulary.ts';

/** What the rules need to know of a merchant. An absent field is unknown, never "no". */
export interface MerchantTerms {
  readonly id: string;
  /** Card networks the merchant takes. */
  readonly networks?: readonly string[];
  readonly methods?: readonly PaymentMethod[];
  /** Paying is part of ordering (ticketing): an order without any transaction means that the customer could not begin. */
  readonly paysWhenOrdering?: boolean;
  /** How long an unfinished attempt may still go through, in minutes, where the merchant's gateway differs. */
  readonly attemptLivesMinutes?: number;
  readonly challengeLivesMinutes?: number;
}
