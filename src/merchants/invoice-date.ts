import { toMoney } from '../diagnostics/facts/money.ts';
import { toPaymentHistory } from '../diagnostics/facts/payments.ts';
import { lastInvoiceDay } from '../diagnostics/facts/promises.ts';
import { countriesWithCalendar } from '../orders/calendar/holidays.ts';
import type { Order } from '../orders/order.ts';
import { toTerms, type MerchantProfile } from './profile.ts';

/** Why the day on which an invoice is due cannot be worked out. */
export type NoInvoiceDate = 'no_calendar' | 'no_zone';

/** What keeps a merchant's promise of an invoice from being computed; undefined: nothing, or there is no promise. */
export function whyNoInvoiceDate({ invoice, zone }: MerchantProfile): NoInvoiceDate | undefined {
  if (invoice === undefined) return undefined;
  if (!countriesWithCalendar.includes(invoice.country)) return 'no_calendar';
  return zone === undefined ? 'no_zone' : undefined;
}

/** The last day of the promise for one paid order, as midnight UTC in epoch milliseconds; undefined where nobody can tell. */
export function findInvoiceDay(order: Order, profile: MerchantProfile): number | undefined {
  const { transactions } = order;
  const money = transactions === undefined ? undefined : toMoney(order, toPaymentHistory(transactions));
  return lastInvoiceDay({ order, terms: toTerms(profile), money });
}
