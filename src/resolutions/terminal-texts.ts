import type { Answer } from '../diagnostics/answers/answer.ts';
import type { SayToCustomer } from '../diagnostics/answers/reasons.ts';

/** Heads of the tables that a person reads; what a program reads has the ids themselves. */
export type Column =
  | 'action'
  | 'amount'
  | 'ask'
  | 'card'
  | 'cause'
  | 'certainty'
  | 'count'
  | 'country'
  | 'currency'
  | 'email'
  | 'family'
  | 'guide'
  | 'id'
  | 'issuer'
  | 'meaning'
  | 'merchant'
  | 'methods'
  | 'name'
  | 'network'
  | 'networks'
  | 'number'
  | 'origin'
  | 'placed_at'
  | 'share'
  | 'status'
  | 'three_ds'
  | 'time'
  | 'transactions'
  | 'type'
  | 'verdict';

/** The transactions tab; every `{count}` is a number of transactions. */
interface TabTexts {
  readonly heading: string;
  readonly notLoaded: string;
  readonly earlier: string;
}

/** Words of a 3-D Secure cell; `{value}` is Y, N, U or B. */
export interface ThreeDSTexts {
  readonly notEnrolled: string;
  readonly noAnswer: string;
  readonly enrolled: string;
}

/** Around one explained code or note; `{retry}` is a label, `{delay}` such as `72h`. */
interface ExplanationTexts {
  readonly meaning: string;
  readonly sure: string;
  /** Before the words of the note that the answer rests on. */
  readonly words: string;
  readonly canAct: string;
  readonly retry: string;
  readonly customer: string;
  readonly elsewhere: string;
  readonly matched: Readonly<Record<NonNullable<Answer['matched']>, string>>;
  readonly notMatched: string;
  readonly retryAfter: string;
  readonly saying: Readonly<Record<SayToCustomer, string>>;
}

/** Around one fact; what a fact means and where it comes from is in English, for authors of rules. */
interface FactTexts {
  readonly meaning: string;
  readonly type: string;
  readonly values: string;
  readonly source: string;
  readonly ask: string;
  readonly answers: string;
  readonly rules: string;
  readonly isAsked: string;
  readonly nobodyAsked: string;
  readonly noRules: string;
}

/** The last line of a batch; every `{count}` is a number of orders or records. */
export interface TallyTexts {
  readonly read: string;
  readonly diagnosed: string;
  readonly no_problem: string;
  readonly needs_answer: string;
  readonly undetermined: string;
  readonly invalid: string;
  readonly notAskedFor: string;
  readonly findings: string;
}

/** Cells of the list of merchants; `{file}` is a path. */
interface MerchantTexts {
  readonly unknown: string;
  readonly builtIn: string;
  readonly replacesBuiltIn: string;
}

/** Words around what a terminal shows; ids stay as flags take them. */
export interface TerminalTexts {
  readonly columns: Readonly<Record<Column, string>>;
  readonly tab: TabTexts;
  readonly threeDS: ThreeDSTexts;
  readonly explanation: ExplanationTexts;
  readonly fact: FactTexts;
  readonly tally: TallyTexts;
  readonly merchants: MerchantTexts;
}
