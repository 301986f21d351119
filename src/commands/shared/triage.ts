import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import { diagnose, type Finding } from '../../diagnostics/diagnose.ts';
import type { FactValue } from '../../diagnostics/facts/situation.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleSet } from '../../diagnostics/rule-set.ts';
import { toTerms, type MerchantProfile } from '../../merchants/profile.ts';
import { toGenericProfile } from '../../merchants/generic.ts';
import type { ProfileBook } from '../../merchants/profile-book.ts';
import type { Order } from '../../orders/order.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';
import { getCatalogue, loadCatalogues } from '../../resolutions/catalogues.ts';
import { holding } from '../../resolutions/customer-advice.ts';
import { chooseCustomerLanguage } from '../../resolutions/customer-language.ts';
import type { Language } from '../../orders/language.ts';
import { withOwnCauses } from '../../resolutions/own-causes.ts';
import { toResolution, type Resolution, type ResolutionInput } from '../../resolutions/resolve.ts';

export interface TriageOptions {
  /** The agent's language. */
  readonly language: Language;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly told: ReadonlyMap<string, FactValue>;
  /** What `loadRuleBook` gives. */
  readonly book: RuleBook;
  /** What `loadProfiles` gives. */
  readonly profiles: ProfileBook;
}

/** Diagnoses orders with one set of rules, clock and answers; remembers which merchants it did not know. */
export class Triage {
  readonly unknownMerchants = new Set<string>();
  readonly rules: RuleSet;
  readonly #options: TriageOptions;

  constructor(options: TriageOptions) {
    this.rules = options.book.set;
    this.#options = options;
  }

  #profileOf({ merchant }: Order): MerchantProfile {
    const known = this.#options.profiles.find(merchant);
    if (known !== undefined) return known;
    this.unknownMerchants.add(merchant);
    return toGenericProfile(merchant);
  }

  /** Loads the texts that the agent and the customers of these orders read; asked for before `diagnose`. */
  async prepare(orders: readonly Order[]): Promise<void> {
    const ofCustomers = orders.map(
      (order) => chooseCustomerLanguage(order.customer, this.#profileOf(order)).language,
    );
    await loadCatalogues([this.#options.language, ...ofCustomers]);
  }

  /**
   * What is wrong with an order, as ids. `knowledge`: what `KnowledgeLoader` gives for it; `told`: answers in place of
   * the run's own.
   */
  find(order: Order, related: readonly Order[], knowledge: Knowledge, told = this.#options.told): Finding {
    const terms = toTerms(this.#profileOf(order));
    return diagnose(this.rules, { order, terms, now: this.#options.now, told, related, knowledge });
  }

  /** The same, put into words. */
  diagnose(
    order: Order,
    related: readonly Order[],
    knowledge: Knowledge,
    told = this.#options.told,
  ): Diagnosis {
    const { language, book } = this.#options;
    const profile = this.#profileOf(order);
    const finding = this.find(order, related, knowledge, told);
    const own = { causes: book.causes, mayGoThrough: finding.mayGoThrough };
    const resolution = toWords(finding, { order, profile, language, own });
    const texts = withOwnCauses(getCatalogue(language), book.causes, language);
    return { order, profile, finding, resolution, texts, language };
  }
}

function toWords(
  { advice, cause, sayToCustomer, verdict }: Finding,
  about: Pick<ResolutionInput, 'order' | 'profile' | 'language' | 'own'>,
): Resolution | null {
  if (advice === null) return null;
  const resolution = toResolution({ ...about, advice, cause, sayToCustomer });
  if (verdict !== 'needs_answer') return resolution;
  const { customerMessage } = toResolution({ ...about, advice: holding, cause: null, sayToCustomer });
  return { ...resolution, customerMessage };
}
