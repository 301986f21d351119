import type { Order } from './order.ts';
import { isSamePhone, toPhoneNumber } from './phone.ts';
import { foldEmail } from './search-keys.ts';

/** Whether two orders were placed by the same customer: the same e-mail address or phone number. */
export function isSameCustomer(a: Order, b: Order): boolean {
  const [emailA, emailB] = [a.customer?.email, b.customer?.email];
  const folded = foldEmail(emailA ?? '');
  if (folded !== '' && folded === foldEmail(emailB ?? '')) return true;
  const [phoneA, phoneB] = [toPhoneNumber(a.customer?.phone ?? ''), toPhoneNumber(b.customer?.phone ?? '')];
  return phoneA !== undefined && phoneB !== undefined && isSamePhone(phoneA, phoneB);
}
