import type { Action, Actor, Cause, Retry } from '../diagnostics/vocabulary.ts';
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
  /** What the customer is told about, where nothing is decided yet: not the advice. */
  readonly toCustomer?: { readonly advice: Advice; readonly cause: Cause | null } | undefined;
  /** Overrides the customer's language. */
  readonly customerLanguage?: Language | undefined;
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
export function toResolution(input: ResolutionInput): Resolution {
  const { advice, language, order, profile } = input;
  const { action, actor, retry, alternatives } = advice;
  const valueOf = toValueOf(order, profile, language, [action, ...alternatives]);
  return {
    action,
    actor,
    retry,
    steps: getCatalogue(language).actions[action].steps.map((step) => fill(step, valueOf)),
    alternatives,
    customerMessage: messageOf(input),
  };
}

function messageOf(input: ResolutionInput): string {
  const { sayToCustomer, own, order, profile, customerLanguage, toCustomer = input } = input;
  const { action, alternatives } = toCustomer.advice;
  const language = customerLanguage ?? chooseCustomerLanguage(order.customer, profile).language;
  return toCustomerMessage(
    { action, alternatives, cause: toCustomer.cause, sayToCustomer, own, order, profile },
    language,
  );
}
