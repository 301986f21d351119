import type { EventType, PaymentMethod } from '../orders/vocabulary.ts';
import type { LocalText } from './local-text.ts';

/** When something is due, counted from what comes before it; no number: at once. */
export interface Due {
  readonly from: 'quote_approval' | 'order' | 'payment';
  readonly days?: number;
  readonly workingDays?: number;
}

/** A message the customer gets without asking. Absent conditions: it does not depend on them. */
export interface ExpectedMessage {
  readonly id: string;
  /** The event of the order document that says it was sent. */
  readonly event?: EventType;
  readonly due: Due;
  readonly methods?: readonly PaymentMethod[];
  readonly instrument?: 'saved' | 'new';
  /** Product families it is certain for. */
  readonly products?: readonly string[];
  /** Product families the sources disagree about: no fault if it does not come. */
  readonly unsureFor?: readonly string[];
  readonly mailbox?: 'billing_reference' | 'order_address';
  readonly sources: readonly string[];
}

/** Automatic renewal. A product family in neither list is unknown, not renewable by guess. */
export interface RenewalPolicy {
  readonly onByDefaultFor: readonly PaymentMethod[];
  readonly canBeSwitchedOff: boolean;
  /** Absent: the sources name no limit to certain products. */
  readonly availableFor?: readonly string[];
  readonly notAvailableFor?: readonly string[];
  readonly triedDaysBeforeExpiry?: number;
  readonly sources: readonly string[];
}

/** When the invoice arrives, and whose public holidays do not count. */
export interface InvoicePromise {
  readonly workingDays: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly datedOn: 'payment_day' | 'order_day';
  readonly sources: readonly string[];
}

/** How long an order may stay unpaid. */
export interface OrderDeadline {
  readonly days: number;
  readonly remindersOnDays: readonly number[];
  /** The seller may have set other values, so this is the default and no more. */
  readonly isAdjustable: boolean;
  readonly sources: readonly string[];
}

/** How soon a payment that went through shows on the order. */
export interface Registration<Text = LocalText> {
  readonly method: PaymentMethod;
  readonly days: number;
  readonly condition?: Text;
  readonly sources: readonly string[];
}
