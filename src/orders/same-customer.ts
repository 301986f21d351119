import type { Order } from './order.ts';
import { isSamePhone, toPhoneNumber } from './phone.ts';

/** Whether two orders were placed by the same customer: the same e-mail address or phone number. */
export function isSameCustomer(a: Order, b: Order): boolean {
  const [emailA, emailB] = [a.customer?.email, b.customer?.email];
  // Without regard to case, but not to accents: that is another mailbox.
  const mailbox = (emailA ?? '').trim().toLowerCase();
  if (mailbox !== '' && mailbox === (emailB ?? '').trim().toLowerCase()) return true;
  const [phoneA, phoneB] = [toPhoneNumber(a.customer?.phone ?? ''), toPhoneNumber(b.customer?.phone ?? '')];
  return phoneA !== undefined && phoneB !== undefined && isSamePhone(phoneA, phoneB);
}
