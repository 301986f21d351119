import { textIn } from '../../merchants/local-text.ts';
import type { MerchantProfile } from '../../merchants/profile.ts';
import type { Language } from '../../orders/language.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideArguments, GuideTexts } from '../guide-texts.ts';
import { say } from '../messages.ts';

/** A sentence, and what it is about; `details` belong below it. */
export interface GuideItem {
  readonly id: string;
  readonly text: string;
  /** Words on the screen, in the merchant's language. */
  readonly labels?: readonly string[];
  readonly details?: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly title: string;
  /** Steps in order, or items in any. */
  readonly isSteps: boolean;
  readonly items: readonly GuideItem[];
}

/** What a guide is written from. */
export interface GuideWords {
  readonly profile: MerchantProfile;
  readonly language: Language;
  readonly texts: GuideTexts;
  readonly catalogue: Catalogue;
}

/** One message of the guide in the reader's language. */
export function sayGuide<K extends keyof GuideArguments>(
  { texts, language }: Pick<GuideWords, 'texts' | 'language'>,
  key: K,
  given: GuideArguments[K],
): string {
  return say(texts.messages[key], language, { ...given });
}

export function methodName(words: GuideWords, method: keyof Catalogue['labels']['methods']): string {
  return words.catalogue.labels.methods[method];
}

/** Product families by the names the merchant gives them. */
export function productNames({ profile }: GuideWords, ids: readonly string[]): readonly string[] {
  return ids.map((id) => profile.products?.find((product) => product.id === id)?.name ?? id);
}

export function pageName({ profile, language }: GuideWords, id: string): string {
  const page = profile.pages?.find((known) => known.id === id);
  return page === undefined ? id : textIn(page.name, language);
}
