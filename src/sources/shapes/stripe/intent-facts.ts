import type { IntentStatus } from './intent-status.ts';

/** What is the same for all attempts of one PaymentIntent. */
export interface IntentFacts {
  readonly id: string;
  readonly status: IntentStatus;
  readonly createdAt: string;
  /** Time of the event that carried the PaymentIntent. */
  readonly takenAt: string | undefined;
}
