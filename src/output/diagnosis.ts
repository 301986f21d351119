import type { Finding } from '../diagnostics/diagnose.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import type { Order } from '../orders/order.ts';
import type { Language } from '../orders/language.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { causeTextOf } from '../resolutions/own-causes.ts';
import type { Resolution } from '../resolutions/resolve.ts';

/** Everything a formatter needs of one diagnosed order: ids and data, and the texts to word them with. */
export interface Diagnosis {
  readonly order: Order;
  readonly profile: MerchantProfile;
  readonly finding: Finding;
  readonly resolution: Resolution | null;
  /** Texts in the agent's language, which is the next. */
  readonly texts: Catalogue;
  readonly language: Language;
}

/** What is wrong, in a line: the cause's title, or the verdict where there is no cause. */
export function titleOf({
  finding: { cause, verdict },
  texts,
}: Pick<Diagnosis, 'finding' | 'texts'>): string {
  return cause === null ? texts.labels.verdicts[verdict] : causeTextOf(texts, cause).title;
}

/** Why, in a sentence or two; empty where there is no cause. */
export function explanationOf({ finding: { cause }, texts }: Diagnosis): string {
  return cause === null ? '' : causeTextOf(texts, cause).explanation;
}
