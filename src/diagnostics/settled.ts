import { dayMs, minuteMs } from '../orders/instant.ts';
import type { MerchantTerms } from './merchant-terms.ts';

/** Longer than a payment is waited for, and than a message takes (facts/alive.ts, facts/promises.ts). */
const usualDays = 8;
/** Calendar days in which any number of working days has passed: twice as many, and the holidays of a season. */
const seasonDays = 30;

/**
 * How long after the last of an order's times (`likenessOf`) the clock no longer changes what is found of it, in
 * milliseconds: nothing is alive any more, no promise is still due. A test holds that nothing changes later.
 */
export function settlesAfter({ attemptLivesMinutes, challengeLivesMinutes, invoice }: MerchantTerms): number {
  const lives = Math.max(attemptLivesMinutes ?? 0, challengeLivesMinutes ?? 0) * minuteMs;
  const invoiceDays = invoice === undefined ? 0 : invoice.workingDays * 2 + seasonDays;
  return Math.max(usualDays * dayMs, lives + dayMs, invoiceDays * dayMs);
}
