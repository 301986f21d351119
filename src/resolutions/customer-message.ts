import { reasonFacts, strictest, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { isBuiltInCause, type Action, type Cause } from '../diagnostics/vocabulary.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import type { Order } from '../orders/order.ts';
import { offers, type Catalogue, type Offer } from './catalogue.ts';
import { getCatalogue, writtenLanguages } from './catalogues.ts';
import type { Language } from '../orders/language.ts';
import type { OwnCauses } from './own-causes.ts';
import { isBankReason, isTellable } from './tellable-reason.ts';
import { fill, toOneLine, type ValueOf } from './template.ts';
import { toValueOf, type ShowMoney } from './values.ts';

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
  readonly own?: OwnWords | undefined;
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
 * only where neither can do harm, and only in the language of the message.
 */
function toOwnStatement(
  { cause, sayToCustomer, own }: CustomerMessageInput,
  language: Language,
): string | undefined {
  if (own === undefined || own.mayGoThrough || cause === null || sayToCustomer !== 'ok') return undefined;
  const written = writtenLanguages.includes(language) ? language : 'en';
  return own.causes.get(cause)?.[written]?.customer;
}

/** What these say of the order reads as "pay": a rule file may name them where money is there or on its way. */
const saysUnpaid: ReadonlySet<Cause> = new Set<Cause>([
  'awaiting_customer_payment',
  'checkout_not_completed',
  'payment_link_not_sent',
  'payment_not_started',
]);

/** The cause covers cards and other ways to pay; which of them it was the order says. */
function isOtherMethodRefused({ cause, order: { paymentMethod } }: CustomerMessageInput): boolean {
  return cause === 'network_not_supported' && paymentMethod !== undefined && paymentMethod !== 'card';
}

function toStatement(input: CustomerMessageInput, catalogue: Catalogue, language: Language): string {
  const { action, cause, sayToCustomer } = input;
  const { state } = catalogue.customer[action];
  if (cause === null) return state;
  if (!isBuiltInCause(cause)) return toOwnStatement(input, language) ?? state;
  if (input.own?.mayGoThrough === true && saysUnpaid.has(cause)) return state;
  if (!isBankReason(cause)) return catalogue.situationsToCustomer[cause];
  const own = reasonFacts(cause).sayToCustomer;
  // Something stricter was said elsewhere on this order: then not even a harmless reason is told.
  const mayTell = isTellable(cause) && strictest([own, sayToCustomer]) === own;
  if (!mayTell) return state;
  return isOtherMethodRefused(input) ? catalogue.phrases.methodNotTaken : catalogue.reasonsToCustomer[cause];
}

function offersBeside({ action, alternatives }: CustomerMessageInput): readonly Offer[] {
  if (!takesOffers.has(action)) return [];
  return offers.filter(
    (offer) =>
      offer !== action &&
      alternatives.includes(offer) &&
      // Replacing the stored card is using another one.
      !(action === 'update_saved_card' && offer === 'try_other_card'),
  );
}

/** The parts of a message to a customer, plain text each. */
export interface MessageParts {
  readonly greeting: string;
  /** Where the order stands. */
  readonly standing: string;
  /** What to do, or to expect. */
  readonly request: string;
}

/** Words of a letter in place of those of the short message; numbered steps follow, so it does not tell them itself. */
export interface LetterWords {
  readonly show: ShowMoney;
  readonly lead: string;
  /** Where nothing is decided: what is said in place of a reason. */
  readonly state?: string;
}

/** What may be used instead, and which cards are taken where it is a card. */
function toRequests(input: CustomerMessageInput, catalogue: Catalogue, valueOf: ValueOf, lead?: string) {
  const { customer, offers: offerTexts, phrases } = catalogue;
  const first = lead ?? fill(customer[input.action].request, valueOf);
  const beside = offersBeside(input);
  if (beside.length === 0 && input.action !== 'try_other_card') return first;
  const takes = (input.profile.networks ?? []).length > 0 ? [phrases.takes] : [];
  const ofAction = input.action === 'try_other_card' ? takes : [];
  const ofOffers = beside.flatMap((offer) =>
    offer === 'try_other_card' ? [offerTexts[offer], ...takes] : [offerTexts[offer]],
  );
  return [first, ...[...ofAction, ...ofOffers].map((text) => fill(text, valueOf))].join(' ');
}

/** What a customer is told, part by part; nothing in it tells a sensitive reason or says more than the advice does. */
export function toMessageParts(
  input: CustomerMessageInput,
  language: Language,
  letter?: LetterWords,
): MessageParts {
  const catalogue = getCatalogue(language);
  const { phrases } = catalogue;
  const advised = [input.action, ...input.alternatives];
  const valueOf = toValueOf(input.order, input.profile, language, advised, letter?.show);
  const name = toOneLine(input.order.customer?.name ?? '');
  return {
    greeting: name === '' ? phrases.greeting : fill(phrases.greetingWithName, { name }),
    standing: fill(phrases.opening, {
      order: valueOf('order') ?? '',
      reason: letter?.state ?? toStatement(input, catalogue, language),
    }),
    request: toRequests(input, catalogue, valueOf, letter?.lead),
  };
}

/** The message to the customer: a greeting, where the order stands, and what to do. Plain text, no signature. */
export function toCustomerMessage(input: CustomerMessageInput, language: Language): string {
  const { greeting, standing, request } = toMessageParts(input, language);
  return [greeting, standing, request].join('\n\n');
}
