import type { Finding } from '../diagnostics/diagnose.ts';
import type { Action } from '../diagnostics/vocabulary.ts';
import type { Step } from '../merchants/journey.ts';
import { textIn } from '../merchants/local-text.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import { stepsToPay, type WayToPay } from '../merchants/steps-to-pay.ts';
import type { Language } from '../orders/language.ts';
import type { Order } from '../orders/order.ts';
import { toContactLine } from './contact-line.ts';
import { toCustomerAdvice } from './customer-advice.ts';
import { toMessageParts, type MessageParts } from './customer-message.ts';
import { formatLocalMoney, toLocale } from './local-format.ts';
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

/** What a customer does along the merchant's way to pay, and whether it takes another card than before. */
const along: Readonly<Partial<Record<Action, { readonly isOtherCard: boolean }>>> = {
  pay_from_customer_area: { isOtherCard: false },
  retry_same_card: { isOtherCard: false },
  retry_later: { isOtherCard: false },
  correct_card_details: { isOtherCard: false },
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

function wordStep({ id, text, labels = [] }: Step, { language, texts }: ReplyInput): ReplyStep {
  const { onScreen, quoted } = texts.messages;
  const words = labels.map((word) => say(quoted, language, { word })).join(', ');
  const screen = words === '' ? [] : [say(onScreen, language, { labels: words })];
  return { id, text: [textIn(text, language), ...screen].join(' ') };
}

function stepsOf(input: ReplyInput, action: Action, values: Values): Pick<Reply, 'journey' | 'steps'> {
  const { language, texts } = input;
  const own = (message: string): ReplyStep => ({ id: null, text: say(message, language, values) });
  const first = texts.steps[action].map(own);
  if (along[action] === undefined) return { journey: null, steps: first };
  const way = findWay(input, action);
  const { openOrder, keepOpen } = texts.messages;
  if (way === undefined) return { journey: null, steps: [...first, own(openOrder), own(keepOpen)] };
  const rest = way.steps.map((step) => wordStep(step, input));
  return { journey: way.journey.id, steps: [...first, ...rest] };
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
  const { advice, cause, isHolding } = toCustomerAdvice(finding);
  const { action, alternatives } = advice;
  const locale = toLocale(language, order.customer?.language);
  const show: ShowMoney = (money) => formatLocalMoney(money, locale);
  const { sayToCustomer, mayGoThrough } = finding;
  const own = { causes: ownCauses, mayGoThrough };
  const about = { action, alternatives, cause, sayToCustomer, own, order, profile };
  const { journey, steps } = stepsOf(
    input,
    action,
    toValues(order, profile, language, [action, ...alternatives], show),
  );
  return {
    ...toMessageParts(about, language, show),
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
