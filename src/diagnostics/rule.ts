import type { FactId } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';
import type { Action, Actor, Cause, Certainty, Retry } from './vocabulary.ts';

/** A regular expression of a rule file, compiled where that file was read: the core knows no engine. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** The expression as it was written. */
  readonly toJSON: () => string;
}

/** How a fact's value is tested; an unknown value makes every test but `known` undecided. */
export type Matcher =
  | FactValue
  | readonly FactValue[]
  | {
      readonly not?: FactValue | readonly FactValue[];
      readonly gt?: number;
      readonly gte?: number;
      readonly lt?: number;
      readonly lte?: number;
      readonly matches?: Pattern;
      readonly known?: boolean;
    };

/** All of its parts must hold: fact tests side by side, and the combinations. */
export type Condition = Readonly<Partial<Record<FactId, Matcher>>> & {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
};

/** What to do; actor and retry follow from the action and the cause unless given. */
export interface Advice {
  readonly action: Action;
  readonly alternatives?: readonly Action[];
  readonly actor?: Actor;
  readonly retry?: Retry;
}

export type Outcome = 'matched' | 'not_matched' | 'undecided';

/** A case in the small, given as facts; what is not given is unknown. */
export interface Example {
  readonly facts: Readonly<Partial<Record<FactId, FactValue>>>;
  readonly outcome: Outcome;
}

/**
 * Families of causes in the order in which they decide: a match of an earlier one ranks above every match of a
 * later one (contract, section 3, "Order of causes").
 */
export const families = [
  'overcharge',
  'late_capture',
  'paid',
  'not_registered',
  'not_returned',
  'in_progress',
  'paid_elsewhere',
  'closed',
  'other_method',
  'acceptance',
  'answer',
  'report',
  'silence',
] as const;
export type Family = (typeof families)[number];

export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly cause: Cause;
  /** Fixed, or as sure as a fact says (a bank answer is as sure as its reading). */
  readonly certainty: Certainty | { readonly fact: FactId };
  readonly when: Condition;
  readonly resolution: Advice;
  /** Ids of rules of the same family that rank below this one. */
  readonly supersedes?: readonly string[];
  /** Where the knowledge comes from. */
  readonly source: string;
  readonly examples: readonly Example[];
}
