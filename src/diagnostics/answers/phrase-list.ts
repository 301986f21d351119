import { PhraseError, PhraseReader, type WordSets } from './text/phrase-pattern.ts';
import { compilePhrases, type PhraseData } from './text/phrase-data.ts';
import type { Phrase } from './text/phrase.ts';
import de from './phrases/de.tsv';
import en from './phrases/en.tsv';
import fr from './phrases/fr.tsv';
import it from './phrases/it.tsv';
import sets from './phrases/sets.tsv';

/** A line of a phrase table: its phrase, and a note in which it must be found. */
export interface PhraseLine {
  readonly phrase: Phrase;
  readonly pattern: string;
  readonly examples: readonly string[];
}

const tables: Readonly<Record<string, string>> = { de, en, fr, it };

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The sets of words that patterns name with `@`. */
export function builtInWordSets(): WordSets {
  return new Map(rowsOf(sets).map(([name = '', words = '']) => [name, words.split(' ').filter(Boolean)]));
}

/** Every phrase that comes with paytriage. Throws PhraseError, with language and pattern, where a line is wrong. */
export function builtInPhraseLines(): readonly PhraseLine[] {
  const reader = new PhraseReader(builtInWordSets());
  return Object.entries(tables).flatMap(([language, table]) =>
    rowsOf(table).map(([reason = '', priority = '', pattern = '', examples = '']) => {
      try {
        const phrase = reader.read({ reason, language, priority: Number(priority), pattern });
        return { phrase, pattern, examples: examples === '' ? [] : examples.split(' || ') };
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        throw new PhraseError(`${language}: ${pattern}: ${error.message}`);
      }
    }),
  );
}

/** The phrases that come with paytriage as data: what the build writes into the program. */
export function compileBuiltInPhrases(): PhraseData {
  const lines = builtInPhraseLines();
  return compilePhrases(
    lines.map(({ phrase }) => phrase),
    lines.flatMap(({ examples }) => examples),
  );
}
