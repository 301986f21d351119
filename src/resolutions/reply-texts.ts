import type { Action } from '../diagnostics/vocabulary.ts';
import type { Language } from '../orders/language.ts';
import type { Messages, Nothing } from './messages.ts';

/** What the messages around a reply are given. */
export interface ReplyArguments {
  /** In front of the numbered steps. */
  readonly steps: { readonly count: number };
  /** Words on the screen, each of them `quoted`. */
  readonly onScreen: { readonly labels: string };
  readonly quoted: { readonly word: string };
  /** Where nothing is decided yet: where the order stands, and what to expect. */
  readonly holdingState: Nothing;
  readonly holdingLead: Nothing;
  /** The order is paid, which does not answer what the customer asked. */
  readonly questionOpen: Nothing;
  /** The last day on which the merchant promises the invoice; `date` with its weekday. */
  readonly invoiceBy: { readonly date: string };
  readonly closing: Nothing;
  readonly closingWithContact: { readonly contact: string };
  readonly regards: Nothing;
  /** Where no way to pay is described: the step that stands for it. */
  readonly openOrder: Nothing;
  readonly keepOpen: Nothing;
}

type Steps =
  | readonly [string]
  | readonly [string, string]
  | readonly [string, string, string]
  | readonly [string, string, string, string];

/** Words of the reply to a customer, ICU messages all of them. */
export interface ReplyTexts {
  /** The second paragraph: what to expect, or what the steps are for; never what they say themselves. */
  readonly leads: Readonly<Record<Action, string>>;
  /** What the customer does, in order; the placeholders of `values.ts`. Where he pays, the steps of the journey follow. */
  readonly steps: Readonly<Record<Action, Steps>>;
  readonly messages: Messages<ReplyArguments>;
}

const loaders: Readonly<Record<Language, () => Promise<ReplyTexts>>> = {
  en: async () => (await import('./en/reply.ts')).replyTexts,
  de: async () => (await import('./de/reply.ts')).replyTexts,
  fr: async () => (await import('./fr/reply.ts')).replyTexts,
  it: async () => (await import('./it/reply.ts')).replyTexts,
};

export function loadReplyTexts(language: Language): Promise<ReplyTexts> {
  return loaders[language]();
}
