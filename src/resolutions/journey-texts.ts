import type { NoInvoiceDate } from '../merchants/invoice-date.ts';

/** Words around the merchant's own: his journey and his promises. */
export interface JourneyTexts {
  readonly heading: string;
  /** In place of the step where the customer is. */
  readonly unknown: string;
  /** `{day}` as in 2026-05-18. */
  readonly lastInvoiceDay: string;
  /** The message that confirms automatic renewal; `{products}` are names. */
  readonly unsureMessage: string;
  /** `{days}` is a number of working days, `{country}` a code of two letters. */
  readonly noInvoiceDate: Readonly<Record<NoInvoiceDate, string>>;
}
