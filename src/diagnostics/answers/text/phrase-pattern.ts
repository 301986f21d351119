import { isReason } from '../reasons.ts';
import type { Phrase, PhraseWord, Stem, StemSet } from './phrase.ts';
import { separator, toSymbols } from './symbols.ts';

/** Names for sets of words that many phrases share. */
export type WordSets = ReadonlyMap<string, readonly string[]>;

/** One line of a phrase table, before its pattern is read. */
export interface PhraseSource {
  readonly reason: string;
  readonly language: string;
  readonly priority: number;
  readonly pattern: string;
}

/** Words beyond the phrase's own that may stand between them. */
const slack = 3;

export class PhraseError extends Error {}

/**
 * Reads the patterns of phrases. Words are separated by blanks and may stand in any order, near each other:
 * `insuf fund` finds "funds are insufficient". A word stands for every word that begins with it; `fund=` only for
 * itself, `*limit` also for "Kartenlimit"; `a|b` for either, `@not` for a set of words, `3_d` for two words in a row.
 * A leading `>` keeps the order, a trailing `~9` lets the phrase spread over nine words. A leading `^` finds it only
 * where it is the whole note, of no more words than it may spread over: "Approved" says what "as approved" does not.
 */
export class PhraseReader {
  readonly #sets: WordSets;
  readonly #words = new Map<string, PhraseWord>();
  readonly #stems = new Map<string, Stem>();
  readonly #readSets = new Map<string, StemSet>();
  readonly #lengths = new Map<Stem | StemSet, number>();

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  /** Throws PhraseError where the line cannot be read. */
  read({ reason, language, priority, pattern }: PhraseSource): Phrase {
    if (reason !== '-' && !isReason(reason)) throw new PhraseError(`there is no reason "${reason}"`);
    const alone = pattern.startsWith('^');
    const rest = alone ? pattern.slice(1) : pattern;
    const ordered = rest.startsWith('>');
    const parts = (ordered ? rest.slice(1) : rest).split(' ').filter((part) => part !== '');
    const last = parts.at(-1);
    const reach = last?.startsWith('~') === true ? Number(last.slice(1)) : undefined;
    if (reach !== undefined) parts.pop();
    if (parts.length === 0) throw new PhraseError('the phrase is empty');
    if (reach !== undefined && !(reach >= parts.length && reach <= 100)) {
      throw new PhraseError(`"${String(last)}" must be a number of words, from ${parts.length} to 100`);
    }
    const words = parts.map((part) => this.#word(part));
    const span = words.reduce((sum, word) => sum + word.length, 0);
    return {
      reason,
      language,
      priority,
      words,
      reach: reach ?? span + (parts.length === 1 ? 0 : slack),
      ordered,
      alone,
      negates: parts.some((part) => part.includes('@not')),
    };
  }

  #word(text: string): PhraseWord {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const alternatives = text.split('|').map((alternative) => this.#alternative(alternative));
    const word = { alternatives, length: Math.min(...alternatives.map((one) => this.#lengthOf(one))) };
    this.#words.set(text, word);
    return word;
  }

  /** Words of the shortest stem; many words of phrases name the same large sets. */
  #lengthOf(one: Stem | StemSet): number {
    const known = this.#lengths.get(one);
    if (known !== undefined) return known;
    const stems = 'stems' in one ? one.stems : [one];
    const lengths = stems.map(({ symbols }) => symbols.filter((symbol) => symbol === separator).length + 1);
    const length = Math.min(...lengths);
    this.#lengths.set(one, length);
    return length;
  }

  #alternative(text: string): Stem | StemSet {
    if (!text.startsWith('@')) return this.#stem(text);
    const name = text.slice(1);
    const known = this.#readSets.get(name);
    if (known !== undefined) return known;
    const words = this.#sets.get(name);
    if (words === undefined) throw new PhraseError(`there is no set of words ${text}`);
    const set = { stems: words.map((word) => this.#stem(word)) };
    this.#readSets.set(name, set);
    return set;
  }

  #stem(text: string): Stem {
    const known = this.#stems.get(text);
    if (known !== undefined) return known;
    const inside = text.startsWith('*');
    const whole = text.endsWith('=');
    const symbols = toSymbols(text.slice(inside ? 1 : 0, whole ? -1 : undefined));
    if (symbols.length === 0) throw new PhraseError(`"${text}" holds no letter or digit`);
    const stem = { symbols, whole, inside };
    this.#stems.set(text, stem);
    return stem;
  }
}
