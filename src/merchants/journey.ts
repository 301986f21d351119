import type { EventType, PaymentMethod } from '../orders/vocabulary.ts';
import type { LocalText } from './local-text.ts';

/** One step of a way to pay or to look something up, told to the person who takes it. */
export interface Step<Text = LocalText> {
  readonly id: string;
  /** Two or three words, for a path that shows all steps in a line; absent: the id stands for it. */
  readonly name?: Text;
  /** The event which shows that this step, and so every step before it, was taken. */
  readonly shownBy?: EventType;
  /** Imperative. */
  readonly text: Text;
  /** Words on the screen to look for, in the merchant's own language and in the order they come up. */
  readonly labels?: readonly string[];
  /** What appears, where it may surprise. */
  readonly sees?: Text;
  /** Id of the gateway page the step happens on; absent: the merchant's own site. */
  readonly page?: string;
  readonly sources: readonly string[];
}

/** A page outside the merchant's own site that a payer passes through. */
export interface GatewayPage<Text = LocalText> {
  readonly id: string;
  readonly name: Text;
  readonly host?: string;
  /** Button that brings the payer back to the shop; absent: no source names one. */
  readonly returnLabel?: string;
  readonly sources: readonly string[];
}

/** A way to pay an order, from the first click to the confirmation. */
export interface Journey<Text = LocalText> {
  readonly id: string;
  readonly method: PaymentMethod;
  /** Absent: the same steps for a stored and a new card or account, or no source tells them apart. */
  readonly instrument?: 'saved' | 'new';
  /** Id of the hosted page that the payer has to come back from; absent: none on this way. */
  readonly hostedPage?: string;
  readonly needsSignIn: boolean;
  /** Whether paying this way switches renewal on, for products that can renew; absent: it does not come into it. */
  readonly switchesRenewalOn?: boolean;
  readonly steps: readonly Step<Text>[];
  readonly sources: readonly string[];
}
