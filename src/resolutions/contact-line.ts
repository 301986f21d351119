import { textIn } from '../merchants/local-text.ts';
import type { Contact, MerchantProfile } from '../merchants/profile.ts';
import type { Language } from '../orders/language.ts';
import { toOneLine } from './template.ts';

/** Everything by which a contact is reached, on one line; without the hours where there is no telephone. */
export function describeContact(
  { label, phone, mail, url, address, hours }: Contact,
  language: Language,
): string {
  const call = phone === undefined || hours === undefined ? phone : `${phone} (${textIn(hours, language)})`;
  return [textIn(label, language), call, mail, url, address]
    .filter((part) => part !== undefined)
    .map(toOneLine)
    .join(', ');
}

/** How to reach the first contact that a customer can write to or call: no postal address. Undefined where the profile names none. */
export function toContactLine({ contacts = [] }: MerchantProfile, language: Language): string | undefined {
  const contact = contacts.find(({ phone, mail, url }) => (phone ?? mail ?? url) !== undefined);
  if (contact === undefined) return undefined;
  const { address: _, ...reach } = contact;
  return describeContact(reach, language);
}
