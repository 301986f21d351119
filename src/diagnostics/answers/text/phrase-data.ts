import type { Reason } from '../reasons.ts';
import type { Phrase, PhraseWord, Stem } from './phrase.ts';

/**
 * Phrases compiled to plain data, which the build writes and the program reads. The lists are flat, because a list of
 * lists takes longer to read than the note it is read for.
 */
export interface PhraseData {
  /** Stems in the small alphabet, one character a symbol, separated by blanks. */
  readonly stems: string;
  /** For each stem, how many words it is an alternative of, and then their numbers. */
  readonly wordsOfStems: readonly number[];
  readonly reasons: readonly (Reason | '-')[];
  readonly languages: readonly string[];
  /** Number of different words. */
  readonly words: number;
  /** Phrases one after another: how many words, then `phraseFields`, then the numbers of the words. */
  readonly phrases: readonly number[];
}

/** Where a phrase's fields stand behind its number of words. */
export const phraseFields = {
  reason: 1,
  language: 2,
  priority: 3,
  reach: 4,
  flags: 5,
  rarest: 6,
  words: 7,
} as const;

export const phraseFlags = { ordered: 1, negates: 2 } as const;
const marks = { inside: '*', whole: '#' } as const;

/** The character of a symbol: what is printed is readable, what is read back is exact. */
const firstCharacter = 48;

function toStemText({ symbols, whole, inside }: Stem): string {
  const text = symbols.map((symbol) => String.fromCharCode(firstCharacter + symbol)).join('');
  return `${inside ? marks.inside : ''}${whole ? marks.whole : ''}${text}`;
}

/** Reads `toStemText` back. */
export function fromStemText(text: string): Stem {
  const inside = text.startsWith(marks.inside);
  const whole = text.charAt(inside ? 1 : 0) === marks.whole;
  const symbols: number[] = [];
  for (let at = Number(inside) + Number(whole); at < text.length; at += 1) {
    symbols.push(text.charCodeAt(at) - firstCharacter);
  }
  return { symbols, whole, inside };
}

export function isInside(stemText: string): boolean {
  return stemText.startsWith(marks.inside);
}

/** The first symbol of a stem that begins words. */
export function firstSymbolOf(stemText: string): number {
  return stemText.charCodeAt(stemText.startsWith(marks.whole) ? 1 : 0) - firstCharacter;
}

/** Gives every different thing a number, in the order in which they come, and counts its uses. */
class Numbering<T> {
  readonly items: T[] = [];
  readonly uses: number[] = [];
  readonly #numbers = new Map<T, number>();

  of(item: T): number {
    const number = this.#numbers.get(item) ?? this.items.length;
    if (number === this.items.length) {
      this.items.push(item);
      this.#numbers.set(item, number);
    }
    this.uses[number] = (this.uses[number] ?? 0) + 1;
    return number;
  }
}

/** Compiles phrases that one reader has read, so that words and stems written alike are one object. */
export function compilePhrases(phrases: readonly Phrase[]): PhraseData {
  const words = new Numbering<PhraseWord>();
  const stems = new Numbering<Stem>();
  const reasons = new Numbering<Reason | '-'>();
  const languages = new Numbering<string>();
  const numbered = phrases.map((phrase) => ({ phrase, words: phrase.words.map((word) => words.of(word)) }));
  const rows = numbered.flatMap(({ phrase, words: numbers }) => {
    const { reason, language, priority, reach, ordered, negates } = phrase;
    const flags = (ordered ? phraseFlags.ordered : 0) + (negates ? phraseFlags.negates : 0);
    const rarest = numbers.reduce((a, b) => ((words.uses[b] ?? 0) < (words.uses[a] ?? 0) ? b : a));
    const fields = [reasons.of(reason), languages.of(language), priority, reach, flags, rarest];
    return [numbers.length, ...fields, ...numbers];
  });
  const wordsOfStem: number[][] = [];
  words.items.forEach((word, number) => {
    for (const stem of word.stems) (wordsOfStem[stems.of(stem)] ??= []).push(number);
  });
  return {
    stems: stems.items.map(toStemText).join(' '),
    wordsOfStems: wordsOfStem.flatMap((numbers) => [numbers.length, ...numbers]),
    reasons: reasons.items,
    languages: languages.items,
    words: words.items.length,
    phrases: rows,
  };
}
