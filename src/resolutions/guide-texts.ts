import type { Language } from '../orders/language.ts';
import type { EventType, PaymentMethod } from '../orders/vocabulary.ts';
import type { Messages, Nothing } from './messages.ts';

/** The topics of a guide beside the ways to pay, in the order they are shown. */
export const generalTopics = [
  'authorisation',
  'messages',
  'renewal',
  'invoice',
  'contact',
  'statuses',
  'notes',
] as const;
export type GeneralTopic = (typeof generalTopics)[number];

/** Messages to customers that no event of the order document stands for. */
export type UnloggedMessage = 'payment_reminder' | 'second_payment_reminder' | 'order_cancelled';

/** What the messages of a guide are given. Lists are in the reader's language already. */
export interface GuideArguments {
  readonly title: { readonly merchant: string };
  readonly titleOfOrder: { readonly number: string; readonly merchant: string };
  readonly topics: Nothing;
  readonly journey: {
    readonly method: PaymentMethod;
    readonly name: string;
    readonly instrument: 'saved' | 'new' | 'any';
    /** `without` where the other ways by this method need it. */
    readonly signIn: 'with' | 'without';
  };
  readonly noSteps: Nothing;
  readonly sees: { readonly text: string };
  readonly onPage: { readonly page: string };
  readonly renewalOn: Nothing;
  readonly renewalOff: Nothing;

  readonly threeDSAlways: Nothing;
  readonly threeDSUsed: Nothing;
  readonly code: Nothing;
  readonly app: Nothing;
  readonly token: Nothing;
  readonly bankDecides: Nothing;
  readonly minutes: { readonly minutes: number };
  readonly payPalMayAsk: Nothing;

  readonly atOnce: { readonly from: string };
  readonly inDays: { readonly from: string; readonly days: number };
  readonly inWorkingDays: { readonly from: string; readonly days: number };
  readonly paidBy: { readonly methods: string };
  readonly instrument: { readonly instrument: string };
  readonly onlyFor: { readonly products: string };
  readonly mailbox: { readonly mailbox: string };
  readonly unsure: { readonly products: string };

  readonly onByDefault: { readonly methods: string };
  readonly canBeSwitchedOff: Nothing;
  readonly cannotBeSwitchedOff: Nothing;
  readonly availableFor: { readonly products: string };
  readonly notAvailableFor: { readonly products: string };
  readonly triedBefore: { readonly days: number };
  readonly staysOff: { readonly journey: string };

  readonly invoice: { readonly days: number; readonly country: string };
  readonly invoiceDate: { readonly datedOn: string };

  readonly status: { readonly status: string; readonly words: string };
  readonly deadline: { readonly days: number };
  readonly reminders: { readonly days: string };
  readonly adjustable: Nothing;
  readonly registration: { readonly method: string; readonly days: number };

  readonly remaining: { readonly count: number };
  readonly positionUnknown: Nothing;
  readonly nothingRemains: Nothing;
  readonly wait: Nothing;
  readonly closed: Nothing;
  readonly unclear: { readonly command: string };
  readonly noJourney: Nothing;
}

/** Words of a guide to paying, ICU messages all of them. */
export interface GuideTexts {
  readonly topics: Readonly<Record<GeneralTopic, string>>;
  readonly messageNames: Readonly<Record<EventType | UnloggedMessage, string>>;
  readonly messages: Messages<GuideArguments>;
}

const loaders: Readonly<Record<Language, () => Promise<GuideTexts>>> = {
  en: async () => (await import('./en/guide.ts')).guideTexts,
  de: async () => (await import('./de/guide.ts')).guideTexts,
  fr: async () => (await import('./fr/guide.ts')).guideTexts,
  it: async () => (await import('./it/guide.ts')).guideTexts,
};

export function loadGuideTexts(language: Language): Promise<GuideTexts> {
  return loaders[language]();
}
