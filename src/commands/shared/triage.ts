import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import { DecisionMemory } from '../../diagnostics/decision-memory.ts';
import { diagnose, type Finding } from '../../diagnostics/diagnose.ts';
import type { FactValue } from '../../diagnostics/facts/situation.ts';
import { settlesAfter } from '../../diagnostics/settled.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleSet } from '../../diagnostics/rule-set.ts';
import type { MerchantTerms } from '../../diagnostics/merchant-terms.ts';
import { toTerms, type MerchantProfile } from '../../merchants/profile.ts';
import { toGenericProfile } from '../../merchants/generic.ts';
import type { ProfileBook } from '../../merchants/profile-book.ts';
import type { Order } from '../../orders/order.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';
import type { Catalogue } from '../../resolutions/catalogue.ts';
import { getCatalogue, loadCatalogues } from '../../resolutions/catalogues.ts';
import { holding } from '../../resolutions/customer-advice.ts';
import { chooseCustomerLanguage } from '../../resolutions/customer-language.ts';
import type { Language } from '../../orders/language.ts';
import { withOwnCauses, type OwnCauses } from '../../resolutions/own-causes.ts';
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

/** Few orders come from more; each that is not kept is only looked up again. */
const merchantsAtMost = 10_000;

interface Merchant {
  readonly profile: MerchantProfile;
  readonly terms: MerchantTerms;
  /** What `settlesAfter` says of it. */
  readonly settlesAfter: number;
}

/** Diagnoses orders with one set of rules, clock and answers; remembers which merchants it did not know. */
export class Triage {
  readonly unknownMerchants = new Set<string>();
  readonly rules: RuleSet;
  readonly #options: TriageOptions;
  readonly #memory: DecisionMemory;
  readonly #merchants = new Map<string, Merchant>();
  #texts: Catalogue | undefined;

  constructor(options: TriageOptions) {
    this.rules = options.book.set;
    this.#options = options;
    this.#memory = new DecisionMemory(options.book.set);
  }

  #merchantOf(merchant: string): Merchant {
    const seen = this.#merchants.get(merchant);
    if (seen !== undefined) return seen;
    const known = this.#options.profiles.find(merchant);
    if (known === undefined) this.unknownMerchants.add(merchant);
    const profile = known ?? toGenericProfile(merchant);
    const terms = toTerms(profile);
    const found = { profile, terms, settlesAfter: settlesAfter(terms) };
    if (this.#merchants.size >= merchantsAtMost) this.#merchants.clear();
    this.#merchants.set(merchant, found);
    return found;
  }

  /** How long after the last of its times an order of this merchant has settled, in milliseconds. */
  settlesAfter(merchant: string): number {
    return this.#merchantOf(merchant).settlesAfter;
  }

  /** Loads the texts that the agent and the customers of these orders read; asked for before `diagnose`. */
  async prepare(orders: readonly Order[]): Promise<void> {
    const wanted = new Set([this.#options.language]);
    for (const order of orders) {
      wanted.add(chooseCustomerLanguage(order.customer, this.#merchantOf(order.merchant).profile).language);
    }
    await loadCatalogues(wanted);
  }

  /**
   * What is wrong with an order, as ids. `knowledge`: what `KnowledgeLoader` gives for it; `told`: answers in place of
   * the run's own.
   */
  find(order: Order, related: readonly Order[], knowledge: Knowledge, told = this.#options.told): Finding {
    const { terms } = this.#merchantOf(order.merchant);
    const memory = told === this.#options.told ? this.#memory : undefined;
    return diagnose(this.rules, { order, terms, now: this.#options.now, told, related, knowledge }, memory);
  }

  /** The same with the texts that put it into words; the resolution is worded when it is first asked for. */
  diagnose(
    order: Order,
    related: readonly Order[],
    knowledge: Knowledge,
    told = this.#options.told,
  ): Diagnosis {
    const { language, book } = this.#options;
    const { profile } = this.#merchantOf(order.merchant);
    const finding = this.find(order, related, knowledge, told);
    const texts = (this.#texts ??= withOwnCauses(getCatalogue(language), book.causes, language));
    return new Triaged({ order, profile, language, finding, texts }, book.causes);
  }
}

/** A diagnosis whose resolution is worded when it is first asked for: a batch as CSV never does. */
class Triaged implements Diagnosis {
  readonly order;
  readonly profile;
  readonly finding;
  readonly texts;
  readonly language;
  readonly #ownCauses: OwnCauses;
  #resolution: Resolution | null | undefined;

  constructor(
    { order, profile, finding, texts, language }: Omit<Diagnosis, 'resolution'>,
    ownCauses: OwnCauses,
  ) {
    this.order = order;
    this.profile = profile;
    this.finding = finding;
    this.texts = texts;
    this.language = language;
    this.#ownCauses = ownCauses;
  }

  get resolution(): Resolution | null {
    const { order, profile, finding, language } = this;
    const own = { causes: this.#ownCauses, mayGoThrough: finding.mayGoThrough };
    return (this.#resolution ??= toWords(finding, { order, profile, language, own }));
  }
}

function toWords(
  { advice, cause, sayToCustomer, verdict }: Finding,
  { order, profile, language, own }: Pick<ResolutionInput, 'order' | 'profile' | 'language' | 'own'>,
): Resolution | null {
  if (advice === null) return null;
  const toCustomer = verdict === 'needs_answer' ? { advice: holding, cause: null } : undefined;
  return toResolution({ advice, cause, sayToCustomer, order, profile, language, own, toCustomer });
}
