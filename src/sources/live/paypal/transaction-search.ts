import { toEpochMs } from '../../../orders/instant.ts';
import { firstInstant } from '../../shapes/instants.ts';
import { findNumber, findText, isJsonObject, type JsonObject } from '../../shapes/json-fields.ts';
import type { PayPalApi } from './paypal.ts';

const path = 'v1/reporting/transactions';
/** The longest span PayPal answers for at once. */
export const windowMs = 31 * 86_400_000;
const pageSize = 500;

/** Epoch milliseconds; pages count from 1. */
interface SearchWindow {
  readonly from: number;
  readonly until: number;
  readonly page: number;
}

interface SearchAnswer {
  readonly details: readonly JsonObject[];
  readonly totalPages: number;
  /** Up to when PayPal has taken in its own transactions. */
  readonly refreshedAt: number | undefined;
}

const toSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** PayPal hands out 10,000 transactions of a span at most. */
const isTooLarge = (value: unknown): boolean =>
  isJsonObject(value) && findText(value, 'name') === 'RESULTSET_TOO_LARGE';

/** Transactions of at most 31 days, declined ones among them; undefined: there are too many for one search. */
async function searchWindow(
  api: PayPalApi,
  { from, until, page }: SearchWindow,
  size = pageSize,
): Promise<SearchAnswer | undefined> {
  const answer = await api.object({
    path,
    isExpected: isTooLarge,
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
  if (isTooLarge(answer)) return undefined;
  const refreshed = firstInstant(findText(answer, 'last_refreshed_datetime'));
  return {
    details: api.context.listOf(answer['transaction_details'], path),
    totalPages: findNumber(answer, 'total_pages') ?? 1,
    refreshedAt: refreshed === undefined ? undefined : toEpochMs(refreshed),
  };
}

/** Whether there is one transaction in a span; the least that can be asked for. */
export async function hasTransactions(api: PayPalApi, from: number, until: number): Promise<boolean> {
  const answer = await searchWindow(api, { from, until, page: 1 }, 1);
  return answer === undefined || answer.details.length > 0;
}

/** A page of transactions of the part of a span that begins and ends here. */
export interface SearchPage extends SearchAnswer {
  readonly from: number;
  readonly until: number;
  readonly isLast: boolean;
}

/** Shorter parts are not asked for: nobody takes so many payments. */
const leastMs = 60_000;

/** All transactions of a span from the oldest part to the newest, in parts as long as PayPal answers for. */
export async function* searchSpan(
  api: PayPalApi,
  span: { readonly from: number; readonly until: number },
): AsyncGenerator<SearchPage, undefined> {
  let { from } = span;
  let length = windowMs;
  while (from < span.until) {
    const until = Math.min(from + length, span.until);
    const first = await searchWindow(api, { from, until, page: 1 });
    if (first === undefined) {
      length = Math.ceil((until - from) / 2);
      if (length < leastMs) throw api.context.nonsense(path, 'an answer for a minute');
      continue;
    }
    yield { ...first, from, until, isLast: first.totalPages <= 1 };
    yield* furtherPages(api, { from, until }, first.totalPages);
    from = until;
  }
}

async function* furtherPages(
  api: PayPalApi,
  part: { readonly from: number; readonly until: number },
  pages: number,
): AsyncGenerator<SearchPage, undefined> {
  for (let page = 2, total = pages; page <= total; page += 1) {
    const answer = await searchWindow(api, { ...part, page });
    if (answer === undefined || (answer.details.length === 0 && page < answer.totalPages)) {
      throw api.context.nonsense(path, 'as many pages as it says');
    }
    total = answer.totalPages;
    yield { ...answer, ...part, isLast: page >= total };
  }
}
