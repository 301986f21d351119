import type { Certainty, Retry } from '../vocabulary.ts';
import { reasonFacts, strictest, type Reason, type SayToCustomer } from './reasons.ts';

/**
 * What a bank code, a note or a transaction's 3-D Secure fields mean. All answers are made with all fields and in this
 * order, so that they are of one shape: the engine compiles what reads them once.
 */
export interface Answer {
  readonly reason: Reason;
  readonly certainty: Certainty;
  readonly matched: 'code' | 'phrase' | 'three_ds' | null;
  /** How specific the evidence is: decides between several notes of one transaction. */
  readonly strength: Strength;
  readonly retry: Retry;
  readonly delay: string | undefined;
  readonly scheme: string | undefined;
  readonly code: string | undefined;
  /** Where in the note's text the phrase or code stands: UTF-16 offsets, end exclusive. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** How far the customer may be told, where it is stricter than the reason: a code that elsewhere means "stolen". */
  readonly sayToCustomer: SayToCustomer | undefined;
  /** The code's own name and meaning, where a table gives one. */
  readonly meaning: string | undefined;
}

/** Higher wins: scoped code, then specific phrase, then 3-D Secure fields, then a number whose scheme is guessed, then what is merely general. */
export const strengths = {
  none: 0,
  success: 1,
  genericPhrase: 2,
  genericCode: 3,
  guessedCode: 4,
  authenticationPhrase: 5,
  threeDS: 6,
  specificPhrase: 7,
  specificCode: 8,
} as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

/** A bank that only says no is sure of the no and not of a cause. */
export const genericReasons: ReadonlySet<Reason> = new Set(['do_not_honor', 'generic_decline', 'unknown']);

/** Strength of a code or phrase by what it says: a reason that says nothing specific must not hide one that does. */
export function strengthOf(reason: Reason, matched: 'code' | 'phrase'): Strength {
  if (reason === 'unknown') return strengths.none;
  if (reason === 'not_a_failure') return strengths.success;
  if (genericReasons.has(reason)) return matched === 'code' ? strengths.genericCode : strengths.genericPhrase;
  // The protocol's own fields tell more exactly how an authentication ended than any wording of it.
  if (reason === 'authentication_failed') return strengths.authenticationPhrase;
  return matched === 'code' ? strengths.specificCode : strengths.specificPhrase;
}

export const nothingSaid: Answer = {
  reason: 'unknown',
  certainty: 'possible',
  matched: null,
  strength: strengths.none,
  retry: reasonFacts('unknown').retry,
  delay: undefined,
  scheme: undefined,
  code: undefined,
  span: undefined,
  sayToCustomer: undefined,
  meaning: undefined,
};

/** How far the customer may be told what an answer says. */
export function discretionOf(answer: Pick<Answer, 'reason' | 'sayToCustomer'>): SayToCustomer {
  const usual = reasonFacts(answer.reason).sayToCustomer;
  return answer.sayToCustomer === undefined ? usual : strictest([usual, answer.sayToCustomer]);
}
