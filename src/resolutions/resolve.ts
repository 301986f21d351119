import type { Action, Actor, Retry } from '../diagnostics/vocabulary.ts';
import { getCatalogue } from './catalogues.ts';
import { chooseCustomerLanguage } from './customer-language.ts';
import { toCustomerMessage, type CustomerMessageInput } from './customer-message.ts';
import type { Language } from '../orders/language.ts';
import { fill } from './template.ts';
import { toValueOf } from './values.ts';

export interface Advice {
  readonly action: Action;
  readonly actor: Actor;
  readonly retry: Retry;
  readonly alternatives: readonly Action[];
}

export interface ResolutionInput extends Omit<CustomerMessageInput, 'action' | 'alternatives'> {
  readonly advice: Advice;
  /** The agent's; the customer's follows from order and merchant. */
  readonly language: Language;
  /** Overrides the customer's language. */
  readonly customerLanguage?: Language;
}

/** What to do about an order, in the shape the output promises. */
export interface Resolution {
  readonly action: Action;
  readonly actor: Actor;
  readonly retry: Retry;
  /** For the agent, in order. */
  readonly steps: readonly string[];
  readonly alternatives: readonly Action[];
  readonly customerMessage: string;
}

/** Puts advice into words: steps for the agent and the message for the customer. Pure. */
export function toResolution({ advice, language, customerLanguage, ...about }: ResolutionInput): Resolution {
  const { action, actor, retry, alternatives } = advice;
  const valueOf = toValueOf(about.order, about.profile, language, [action, ...alternatives]);
  const messageLanguage =
    customerLanguage ?? chooseCustomerLanguage(about.order.customer, about.profile).language;
  return {
    action,
    actor,
    retry,
    steps: getCatalogue(language).actions[action].steps.map((step) => fill(step, valueOf)),
    alternatives,
    customerMessage: toCustomerMessage({ ...about, action, alternatives }, messageLanguage),
  };
}
