import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import type { FullAdvice } from '../../diagnostics/advice.ts';
import { diagnose, type Finding } from '../../diagnostics/diagnose.ts';
import type { FactValue } from '../../diagnostics/facts/situation.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleSet } from '../../diagnostics/rule-set.ts';
import { toGenericProfile } from '../../merchants/generic.ts';
import { toTerms, type MerchantProfile } from '../../merchants/profile.ts';
import { findProfile } from '../../merchants/profiles.ts';
import type { Order } from '../../orders/order.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';
import type { Catalogue } from '../../resolutions/catalogue.ts';
import { getCatalogue } from '../../resolutions/catalogues.ts';
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
}

/** Diagnoses orders with one set of rules, clock and answers; remembers which merchants it did not know. */
export class Triage {
  readonly unknownMerchants = new Set<string>();
  readonly rules: RuleSet;
  readonly #texts: Catalogue;
  readonly #options: TriageOptions;

  constructor(options: TriageOptions) {
    const { book, language } = options;
    this.rules = book.set;
    this.#texts = withOwnCauses(getCatalogue(language), book.causes, language);
    this.#options = options;
  }

  get ruleIds(): readonly string[] {
    return this.rules.rules.map(({ rule }) => rule.id);
  }

  #profileOf({ merchant }: Order): MerchantProfile {
    const known = findProfile(merchant);
    if (known !== undefined) return known;
    this.unknownMerchants.add(merchant);
    return toGenericProfile(merchant);
  }

  /** `knowledge`: what `knowledgeFor` gives for this order; `told`: answers in place of the run's own. */
  diagnose(
    order: Order,
    related: readonly Order[],
    knowledge: Knowledge,
    told = this.#options.told,
  ): Diagnosis {
    const { language, now, book } = this.#options;
    const profile = this.#profileOf(order);
    const finding = diagnose(this.rules, {
      order,
      terms: toTerms(profile),
      now,
      told,
      related,
      knowledge,
    });
    const own = { causes: book.causes, mayGoThrough: finding.mayGoThrough };
    const resolution = toWords(finding, { order, profile, language, own });
    return { order, profile, finding, resolution, texts: this.#texts };
  }
}

/** Until the customer has answered he is told that we are looking, and not what may turn out wrong. */
const holding: FullAdvice = { action: 'escalate', actor: 'support', retry: 'not_needed', alternatives: [] };

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
