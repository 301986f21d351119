import type { MerchantProfile } from '../merchants/profile.ts';
import type { Order } from '../orders/order.ts';
import { writtenLanguages } from './catalogues.ts';
import { primaryOf, type Language } from '../orders/language.ts';

export interface LanguageChoice {
  readonly language: Language;
  /** Primary language that was asked for, known to the program or not. */
  readonly wanted: string;
  /** The texts are in English because there are none in the language that was asked for. */
  readonly fellBack: boolean;
}

/** The primary language that a tag names, if it names one. */
function namedBy(tag: string | undefined): string | undefined {
  const primary = primaryOf(tag ?? '');
  return primary === '' || primary === 'und' ? undefined : primary;
}

/** The language of the message to the customer: the customer's own, else the merchant's default, else English. */
export function chooseCustomerLanguage(
  customer: Order['customer'],
  profile: Pick<MerchantProfile, 'languages'>,
): LanguageChoice {
  const wanted = namedBy(customer?.language) ?? namedBy(profile.languages[0]);
  if (wanted === undefined) return { language: 'en', wanted: 'en', fellBack: false };
  const language = writtenLanguages.find((written) => written === wanted);
  return { language: language ?? 'en', wanted, fellBack: language === undefined };
}
