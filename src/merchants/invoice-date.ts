import { countriesWithCalendar } from '../orders/calendar/holidays.ts';
import type { MerchantProfile } from './profile.ts';

/** Why the day on which an invoice is due cannot be worked out. */
export type NoInvoiceDate = 'no_calendar' | 'no_zone';

/** What keeps a merchant's promise of an invoice from being computed; undefined: nothing, or there is no promise. */
export function whyNoInvoiceDate({ invoice, zone }: MerchantProfile): NoInvoiceDate | undefined {
  if (invoice === undefined) return undefined;
  if (!countriesWithCalendar.includes(invoice.country)) return 'no_calendar';
  return zone === undefined ? 'no_zone' : undefined;
}
