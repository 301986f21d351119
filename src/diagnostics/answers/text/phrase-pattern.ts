import { isReason } from '../reasons.ts';
import type { Phrase, PhraseWord, Stem } from './phrase.ts';
import { letterE, separator, symbolsOf, takesUmlaut } from './symbols.ts';

/** Names for sets of words that many phrases share. */
export type WordSets = ReadonlyMap<string, readonly string[]>;

/** Words beyond the phrase's own that may stand between them. */
const slack = 3;

export class PhraseError extends Error {}

function toSymbols(text: string): readonly number[] {
  const symbols: number[] = [];
  for (const character of text) {
    for (const symbol of symbolsOf(character.codePointAt(0) ?? 0)) {
      const last = symbols.at(-1) ?? separator;
      if (symbol === letterE && takesUmlaut(last)) continue;
      if (symbol === separator && last === separator) continue;
      symbols.push(symbol);
    }
  }
  return symbols;
}

function toStem(text: string): Stem {
  const inside = text.startsWith('*');
  const whole = text.endsWith('=');
  const symbols = toSymbols(text.slice(inside ? 1 : 0, whole ? -1 : undefined));
  if (symbols.length === 0) throw new PhraseError(`"${text}" holds no letter or digit`);
  return { symbols, whole, inside };
}

function toWord(text: string, sets: WordSets): PhraseWord {
  return text.split('|').flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [toStem(alternative)];
    const set = sets.get(alternative.slice(1));
    if (set === undefined) throw new PhraseError(`there is no set of words ${alternative}`);
    return set.map(toStem);
  });
}

/**
 * Reads the pattern of a phrase. Words are separated by blanks and may stand in any order, near each other:
 * `insuf fund` finds "funds are insufficient". A word stands for every word that begins with it; `fund=` only for
 * itself, `*limit` also for "Kartenlimit"; `a|b` for either, `@not` for a set of words, `3_d` for two words in a row.
 * A leading `>` keeps the order, a trailing `~9` lets the phrase spread over nine words.
 * Throws PhraseError where the pattern cannot be read.
 */
export function parsePhrase(
  line: {
    readonly reason: string;
    readonly language: string;
    readonly priority: number;
    readonly pattern: string;
  },
  sets: WordSets,
): Phrase {
  const { reason, language, priority, pattern } = line;
  if (reason !== '-' && !isReason(reason)) throw new PhraseError(`there is no reason "${reason}"`);
  const ordered = pattern.startsWith('>');
  const [, body = '', reach] = /^>?\s*(.*?)(?:\s*~(\d{1,3}))?$/.exec(pattern.trim()) ?? [];
  const parts = body.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) throw new PhraseError('the phrase is empty');
  const words = parts.map((part) => toWord(part, sets));
  const span = words.reduce((sum, word) => sum + Math.max(...word.map(wordsIn)), 0);
  return {
    reason,
    language,
    priority,
    words,
    reach: reach === undefined ? span + (parts.length === 1 ? 0 : slack) : Number(reach),
    ordered,
    negates: parts.some((part) => part.split('|').includes('@not')),
  };
}

function wordsIn({ symbols }: Stem): number {
  return symbols.filter((symbol) => symbol === separator).length + 1;
}
