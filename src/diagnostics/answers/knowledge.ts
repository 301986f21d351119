import { CodeBook } from './code-book.ts';
import type { PhraseMatch } from './text/phrase-index.ts';

/** What is known of bank answers: codes of every scheme, and the phrases of notes. */
export interface Knowledge {
  readonly codes: CodeBook;
  /** Every phrase that occurs in a note and is not negated there. */
  readonly findPhrases: (note: string) => readonly PhraseMatch[];
}

/** For orders whose transactions carry no notes and no 3-D Secure fields: there is nothing to know. */
export const noKnowledge: Knowledge = { codes: new CodeBook({}), findPhrases: () => [] };
