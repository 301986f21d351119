import type { SyncPage, SyncStart } from '../live-source.ts';
import type { PayPalApi } from './paypal.ts';
import { searchSpan } from './transaction-search.ts';

/** Transactions appear up to three hours after they were made; an hour more does no harm. */
const delayMs = 4 * 3_600_000;
/** What is pending is decided within some days: PayPal finds it by the time it was made, so it is asked for again. */
const pendingMs = 7 * 86_400_000;
/** Transactions are kept for three years. */
const oldestMs = 3 * 365 * 86_400_000;

/** All transactions since, from the oldest to the newest. */
export async function* paypalPages(
  api: PayPalApi,
  { state, since, now }: SyncStart,
): AsyncGenerator<SyncPage, undefined> {
  const saved = state?.['from'];
  const begin = Math.max(typeof saved === 'number' ? saved : since, now - oldestMs);
  let number = 0;
  for await (const page of searchSpan(api, { from: begin, until: now })) {
    number += 1;
    const { details, from, until, refreshedAt, isLast } = page;
    // What is not taken in yet, or not decided, is asked for again.
    const known = Math.min(until, (refreshedAt ?? now) - delayMs, now - pendingMs);
    yield {
      items: api.context.read([{ transaction_details: details }], `page ${number}`),
      state: { from: isLast ? Math.max(begin, known) : Math.max(begin, Math.min(from, now - pendingMs)) },
    };
  }
}
