import { findNumber, type JsonObject } from '../../shapes/json-fields.ts';
import { toEpochMs } from '../../../orders/instant.ts';
import { firstInstant } from '../../shapes/instants.ts';
import { findText } from '../../shapes/json-fields.ts';
import type { PayPalApi } from './paypal.ts';

const path = 'v1/reporting/transactions';
/** The longest span PayPal answers for at once. */
export const windowMs = 31 * 86_400_000;
const pageSize = 500;

/** Epoch milliseconds; pages count from 1. */
export interface SearchWindow {
  readonly from: number;
  readonly until: number;
  readonly page: number;
}

export interface SearchAnswer {
  /** The answer without its details. */
  readonly details: readonly JsonObject[];
  readonly totalPages: number;
  /** Up to when PayPal has taken in its own transactions. */
  readonly refreshedAt: number | undefined;
}

const toSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Transactions of at most 31 days, declined ones among them. */
export async function searchWindow(
  api: PayPalApi,
  { from, until, page }: SearchWindow,
  size = pageSize,
): Promise<SearchAnswer> {
  const answer = await api.object({
    path,
    query: [
      ['start_date', toSeconds(from)],
      ['end_date', toSeconds(until)],
      ['fields', 'all'],
      // Those that moved no money are the ones that were declined.
      ['balance_affecting_records_only', 'N'],
      ['page_size', String(size)],
      ['page', String(page)],
    ],
  });
  const refreshed = firstInstant(findText(answer, 'last_refreshed_datetime'));
  return {
    details: api.context.listOf(answer['transaction_details'], path),
    totalPages: findNumber(answer, 'total_pages') ?? 1,
    refreshedAt: refreshed === undefined ? undefined : toEpochMs(refreshed),
  };
}
