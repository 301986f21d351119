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

/** The language of the message to the customer: the customer's own, else the merchant's default, else English. */
export function chooseCustomerLanguage(
  customer: Order['customer'],
  profile: Pick<MerchantProfile, 'languages'>,
): LanguageChoice {
  const wanted = [customer?.language, profile.languages[0]]
    .map((tag) => primaryOf(tag ?? ''))
    .find((primary) => primary !== '' && primary !== 'und');
  if (wanted === undefined) return { language: 'en', wanted: 'en', fellBack: false };
  const language = writtenLanguages.find((written) => written === wanted);
  return { language: language ?? 'en', wanted, fellBack: language === undefined };
}
