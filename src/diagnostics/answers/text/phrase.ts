import type { Reason } from '../reasons.ts';

/** One way to say a reason: its words, each with its alternatives, near each other in any order. */
export interface Phrase {
  /** `-`: plugin boilerplate; what stands inside it says nothing. */
  readonly reason: Reason | '-';
  /** BCP 47 primary language. */
  readonly language: string;
  /** Higher wins over any number of words. */
  readonly priority: number;
  readonly words: readonly PhraseWord[];
  /** How many words of a note the phrase may be spread over. */
  readonly reach: number;
  /** The words must stand in this order. */
  readonly ordered: boolean;
  /** It says this only where it is all the note says: the note has no more words than `reach`. */
  readonly alone: boolean;
  /** One of its words is itself a negation ("not enough money"), so that none before it turns it round. */
  readonly negates: boolean;
}

/** Alternatives for one word of a phrase; phrases that write it alike share one object. */
export interface PhraseWord {
  readonly alternatives: readonly (Stem | StemSet)[];
  /** Words of a note that the shortest alternative takes. */
  readonly length: number;
}

/** A named set of stems that many phrases share. */
export interface StemSet {
  readonly stems: readonly Stem[];
}

/** The beginning of a word, shared by all phrases that name it. */
export interface Stem {
  readonly symbols: readonly number[];
  /** The word must end where the stem ends. */
  readonly whole: boolean;
  /** May begin inside a word, as the parts of a compound do. */
  readonly inside: boolean;
}
