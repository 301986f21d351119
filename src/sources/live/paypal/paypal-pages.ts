import type { SyncPage, SyncStart } from '../live-source.ts';
import type { PayPalApi } from './paypal.ts';
import { searchWindow, windowMs } from './transaction-search.ts';

/** Transactions appear up to three hours after they were made; an hour more does no harm. */
const delayMs = 4 * 3_600_000;
/** Transactions are kept for three years. */
const oldestMs = 3 * 365 * 86_400_000;

/** All transactions since, in windows of 31 days from the oldest to the newest. */
export async function* paypalPages(
  api: PayPalApi,
  { state, since, now }: SyncStart,
): AsyncGenerator<SyncPage, undefined> {
  const saved = state?.['from'];
  let from = Math.max(typeof saved === 'number' ? saved : since, now - oldestMs);
  while (from < now) {
    const until = Math.min(from + windowMs, now);
    for (let page = 1, total = 1; page <= total; page += 1) {
      const { details, totalPages, refreshedAt } = await searchWindow(api, { from, until, page });
      total = totalPages;
      const isEnd = page >= total;
      if (!isEnd && details.length === 0)
        throw api.context.nonsense('v1/reporting/transactions', 'as many pages as it says');
      // What is not taken in yet is asked for again: up to the delay before the end of what PayPal knows.
      const known = Math.min(until, (refreshedAt ?? now) - delayMs);
      yield {
        items: api.context.read([{ transaction_details: details }], `page ${page}`),
        state: { from: isEnd ? Math.max(from, known) : from },
      };
    }
    from = until;
  }
}
