import { symptoms } from '../diagnostics/vocabulary.ts';
import { networkNames, type NamedNetwork } from './network-names.ts';

const yesNo = ['yes', 'no'] as const;

const networks: readonly (NamedNetwork | 'other')[] = [
  ...Object.keys(networkNames).filter((key): key is NamedNetwork => Object.hasOwn(networkNames, key)),
  'other',
];

/** The facts an agent can be asked for, with the answers on offer; `1` stands for one or more transactions. */
export const askableFacts = {
  symptom: symptoms,
  'card.network': networks,
  'card.threeDSEnabled': yesNo,
  'bank.notified': yesNo,
  'bank.debited': yesNo,
  'payer.returned': yesNo,
  'mailbox.checked': yesNo,
  'other_card.tried': yesNo,
  'transactions.count': ['0', '1'],
} as const;

export type AskableFact = keyof typeof askableFacts;

export interface QuestionText<Choice extends string = string> {
  /** What the agent asks, or looks up. */
  readonly text: string;
  readonly choices: Readonly<Record<Choice, string>>;
}

/** A question for every askable fact, with a text for every answer. */
export type Questions = {
  readonly [F in AskableFact]: QuestionText<(typeof askableFacts)[F][number]>;
};
