import { reasonFacts, strictest, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { isBuiltInCause, type Action, type Cause } from '../diagnostics/vocabulary.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import type { Order } from '../orders/order.ts';
import { offers, type Catalogue, type Offer } from './catalogue.ts';
import { getCatalogue } from './catalogues.ts';
import type { Language } from '../orders/language.ts';
import { findOwnText, type OwnCauses } from './own-causes.ts';
import { isBankReason, isTellable } from './tellable-reason.ts';
import { fill, toOneLine } from './template.ts';
import { toValues } from './values.ts';

/** The causes of rule files, and whether money may be there or on its way. */
export interface OwnWords {
  readonly causes: OwnCauses;
  readonly mayGoThrough: boolean;
}

export interface CustomerMessageInput {
  readonly action: Action;
  readonly alternatives: readonly Action[];
  readonly cause: Cause | null;
  /** The strictest word over everything that was said about the order, not about the cause alone. */
  readonly sayToCustomer: SayToCustomer;
  /** The causes of rule files; absent where none may be spoken of. */
  readonly own?: OwnWords;
  readonly order: Order;
  readonly profile: MerchantProfile;
}

/** Only beside these may another way to pay be mentioned: beside all others a payment may still go through or is no issue. */
const takesOffers: ReadonlySet<Action> = new Set<Action>([
  'try_other_card',
  'try_other_method',
  'contact_bank',
  'retry_same_card',
  'retry_later',
  'complete_authentication',
  'correct_card_details',
  'update_saved_card',
  'approve_in_wallet',
  'merchant_fixes_setup',
]);

/**
 * Nobody has checked a rule file's own sentence: it might tell a sensitive reason, or sound like "pay", so it is said
 * only where neither can do harm.
 */
function toOwnStatement(
  { cause, sayToCustomer, own }: CustomerMessageInput,
  language: Language,
): string | undefined {
  if (own === undefined || own.mayGoThrough || cause === null || sayToCustomer !== 'ok') return undefined;
  return findOwnText(own.causes, cause, language)?.customer;
}

function toStatement(input: CustomerMessageInput, catalogue: Catalogue, language: Language): string {
  const { action, cause, sayToCustomer } = input;
  const { state } = catalogue.customer[action];
  if (cause === null) return state;
  if (!isBuiltInCause(cause)) return toOwnStatement(input, language) ?? state;
  if (!isBankReason(cause)) return catalogue.situationsToCustomer[cause];
  const own = reasonFacts(cause).sayToCustomer;
  // Something stricter was said elsewhere on this order: then not even a harmless reason is told.
  const mayTell = isTellable(cause) && strictest([own, sayToCustomer]) === own;
  return mayTell ? catalogue.reasonsToCustomer[cause] : state;
}

function offersBeside({ action, alternatives }: CustomerMessageInput): readonly Offer[] {
  if (!takesOffers.has(action)) return [];
  return offers.filter((offer) => offer !== action && alternatives.includes(offer));
}

/** The message to the customer: a greeting, where the order stands, and what to do. Plain text, no signature. */
export function toCustomerMessage(input: CustomerMessageInput, language: Language): string {
  const catalogue = getCatalogue(language);
  const { phrases, customer, offers: offerTexts } = catalogue;
  const values = toValues(input.order, input.profile, language, [input.action, ...input.alternatives]);
  const name = toOneLine(input.order.customer?.name ?? '');
  const requests = [customer[input.action].request, ...offersBeside(input).map((offer) => offerTexts[offer])];
  return [
    name === '' ? phrases.greeting : fill(phrases.greetingWithName, { name }),
    fill(phrases.opening, { order: values.order, reason: toStatement(input, catalogue, language) }),
    requests.map((request) => fill(request, values)).join(' '),
  ].join('\n\n');
}
