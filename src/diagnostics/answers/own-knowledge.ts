import type { CodeEntry } from './code-table.ts';
import { foldCode } from './code-table.ts';
import { CodeBook } from './code-book.ts';
import type { Knowledge } from './knowledge.ts';
import { builtInWordSets } from './phrase-list.ts';
import type { Reason } from './reasons.ts';
import { compilePhrases } from './text/phrase-data.ts';
import { PhraseIndex } from './text/phrase-index.ts';
import { PhraseError, PhraseReader } from './text/phrase-pattern.ts';

/** A phrase of one's own, as a code file writes it. */
export interface OwnPhrase {
  readonly reason: Reason;
  readonly language: string;
  readonly pattern: string;
  readonly examples: readonly string[];
  /** An error that names the place of the phrase in its file. */
  readonly fault: (message: string) => Error;
}

/** Above every priority of the built-in phrases: who writes his own means them. */
const ownPriority = 1000;

/** The knowledge with one's own codes and phrases, which come before the built-in ones. */
export function withOwnKnowledge(
  builtIn: Knowledge,
  codes: readonly CodeEntry[],
  phrases: readonly OwnPhrase[],
): Knowledge {
  const reader = new PhraseReader(builtInWordSets());
  const read = phrases.map(({ reason, language, pattern, fault }) => {
    try {
      return reader.read({ reason, language, priority: ownPriority, pattern });
    } catch (error) {
      if (error instanceof PhraseError) throw fault(error.message);
      throw error;
    }
  });
  const own = new PhraseIndex(
    compilePhrases(
      read,
      phrases.flatMap(({ examples }) => examples),
    ),
  );
  const entries = new Map<string, Map<string, CodeEntry>>();
  for (const entry of codes) {
    const table = entries.get(entry.scheme) ?? new Map<string, CodeEntry>();
    entries.set(entry.scheme, table.set(foldCode(entry.code), entry));
  }
  return {
    codes: new CodeBook(builtIn.codes.texts, entries),
    findPhrases: (note) => [...own.find(note), ...builtIn.findPhrases(note)],
  };
}
