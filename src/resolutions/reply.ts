import type { Finding } from '../diagnostics/diagnose.ts';
import type { Action, Cause, symptoms } from '../diagnostics/vocabulary.ts';
import type { Step } from '../merchants/journey.ts';
import { findInvoiceDay } from '../merchants/invoice-date.ts';
import { textIn } from '../merchants/local-text.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import { stepsToPay, type WayToPay } from '../merchants/steps-to-pay.ts';
import type { Language } from '../orders/language.ts';
import type { Order } from '../orders/order.ts';
import { toContactLine } from './contact-line.ts';
import { toCustomerAdvice, type CustomerAdvice } from './customer-advice.ts';
import { toMessageParts, type MessageParts } from './customer-message.ts';
import { formatLocalDay, formatLocalMoney, toLocale } from './local-format.ts';
import { say } from './messages.ts';
import type { OwnCauses } from './own-causes.ts';
import type { ReplyTexts } from './reply-texts.ts';
import { toMerchantName, toValues, type ShowMoney, type Values } from './values.ts';

/** What the customer does; `id` where it is a step of the merchant's journey. */
export interface ReplyStep {
  readonly id: string | null;
  readonly text: string;
}

/** A letter to the customer in parts, plain text each; what came with the order is on one line but not cleaned. */
export interface Reply extends MessageParts {
  readonly order: Order;
  readonly language: Language;
  readonly action: Action;
  /** Nothing is decided yet, so the letter only says that somebody is looking. */
  readonly isHolding: boolean;
  /** Id of the journey whose steps are among the numbered ones; null: none. */
  readonly journey: string | null;
  readonly stepsHeading: string;
  readonly steps: readonly ReplyStep[];
  readonly closing: string;
  readonly regards: string;
  /** The merchant's name; null where nobody knows the merchant. */
  readonly signature: string | null;
}

export interface ReplyInput {
  readonly order: Order;
  readonly profile: MerchantProfile;
  readonly finding: Finding;
  readonly ownCauses: OwnCauses;
  readonly language: Language;
  readonly texts: ReplyTexts;
}

interface Along {
  readonly isOtherCard: boolean;
  /** How many of the action's own steps come before; the others are the end of a way that nobody described. */
  readonly ownSteps?: number;
}

/** What a customer does along the merchant's way to pay, and whether it takes another card than before. */
const along: Readonly<Partial<Record<Action, Along>>> = {
  pay_from_customer_area: { isOtherCard: false },
  retry_same_card: { isOtherCard: false },
  retry_later: { isOtherCard: false },
  correct_card_details: { isOtherCard: false },
  complete_authentication: { isOtherCard: false, ownSteps: 1 },
  send_payment_link: { isOtherCard: false },
  try_other_card: { isOtherCard: true },
  update_saved_card: { isOtherCard: true },
};

function findWay({ order, profile, finding }: ReplyInput, action: Action): WayToPay | undefined {
  const how = along[action];
  // The advice is safe already; this holds whatever a later rule makes of it.
  if (how === undefined || finding.mayGoThrough) return undefined;
  return stepsToPay(how.isOtherCard ? { ...order, instrument: 'new' } : order, profile);
}

function wordLabels(labels: readonly string[], language: Language, { messages }: ReplyTexts): string {
  const words = labels.map((word) => say(messages.quoted, language, { word })).join(', ');
  return say(messages.onScreen, language, { labels: words });
}

function wordStep({ id, text, labels = [] }: Step, { language, texts }: ReplyInput): ReplyStep {
  const screen = labels.length === 0 ? [] : [wordLabels(labels, language, texts)];
  return { id, text: [textIn(text, language), ...screen].join(' ') };
}

/** The way to pay where no journey is described: the button's name is all that a profile may tell of it. */
function openingSteps({ profile, language, texts }: ReplyInput, rest: readonly ReplyStep[]): ReplyStep[] {
  const { openOrder, keepOpen } = texts.messages;
  const label = profile.payPlace?.payLabel;
  const text = say(openOrder, language);
  const open = label === undefined ? text : `${text} ${wordLabels([label], language, texts)}`;
  return [
    { id: null, text: open },
    ...(rest.length > 0 ? rest : [{ id: null, text: say(keepOpen, language) }]),
  ];
}

function stepsOf(input: ReplyInput, action: Action, values: Values): Pick<Reply, 'journey' | 'steps'> {
  const { finding, language, profile, texts } = input;
  const given = { ...values, knowsMethods: (profile.methods ?? []).length > 0 ? 'yes' : 'no' };
  const own = texts.steps[action].map((message) => ({ id: null, text: say(message, language, given) }));
  const how = along[action];
  // Where a payment may still go through, no step opens the order again.
  if (how === undefined || finding.mayGoThrough) return { journey: null, steps: own };
  const [first, last] = [own.slice(0, how.ownSteps), own.slice(how.ownSteps ?? own.length)];
  const way = findWay(input, action);
  if (way === undefined) return { journey: null, steps: [...first, ...openingSteps(input, last)] };
  const rest = way.steps.map((step) => wordStep(step, input));
  return { journey: way.journey.id, steps: [...first, ...rest] };
}

/** Questions about a paid order that "it is paid" does not answer. */
const afterPaying: ReadonlySet<unknown> = new Set<(typeof symptoms)[number]>([
  'no_confirmation',
  'no_invoice',
  'renewal_question',
  'charged_twice',
]);

function isQuestionOpen({ finding }: ReplyInput, cause: Cause | null): boolean {
  return cause === 'already_paid' && afterPaying.has(finding.told.get('symptom'));
}

/** What the letter says between where the order stands and the numbered steps. */
function leadOf(
  input: ReplyInput,
  { cause, isHolding, advice }: CustomerAdvice,
  locale: string,
  values: Values,
) {
  const { language, texts } = input;
  if (isHolding) return say(texts.messages.holdingLead, language);
  if (isQuestionOpen(input, cause)) return say(texts.messages.questionOpen, language);
  const lead = say(texts.leads[advice.action], language, values);
  const day = cause === 'invoice_not_due_yet' ? findInvoiceDay(input.order, input.profile) : undefined;
  if (day === undefined) return lead;
  return `${say(texts.messages.invoiceBy, language, { date: formatLocalDay(day, locale) })} ${lead}`;
}

function closingOf({ profile, language, texts: { messages } }: ReplyInput): string {
  const contact = toContactLine(profile, language);
  return contact === undefined
    ? say(messages.closing, language)
    : say(messages.closingWithContact, language, { contact });
}

/** The letter to the customer about one diagnosed order. Pure; the texts in the language and its catalogue are loaded before. */
export function toReply(input: ReplyInput): Reply {
  const { order, profile, finding, ownCauses, language, texts } = input;
  const decided = toCustomerAdvice(finding);
  const { advice, cause, isHolding } = decided;
  const { action, alternatives } = advice;
  const locale = toLocale(language, order.customer?.language, profile);
  const show: ShowMoney = (money) => formatLocalMoney(money, locale);
  const { sayToCustomer, mayGoThrough } = finding;
  const own = { causes: ownCauses, mayGoThrough };
  const about = { action, alternatives, cause, sayToCustomer, own, order, profile };
  const values = toValues(order, profile, language, [action, ...alternatives], show);
  const { journey, steps } = stepsOf(input, action, values);
  const state = isHolding ? { state: say(texts.messages.holdingState, language) } : {};
  return {
    ...toMessageParts(about, language, { show, lead: leadOf(input, decided, locale, values), ...state }),
    order,
    language,
    action,
    isHolding,
    journey,
    stepsHeading: say(texts.messages.steps, language, { count: steps.length }),
    steps,
    closing: closingOf(input),
    regards: say(texts.messages.regards, language),
    signature: toMerchantName(profile) ?? null,
  };
}
