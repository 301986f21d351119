import type { Reason } from '../reasons.ts';
import type { NoteWords } from './note-words.ts';
import type { Phrase, PhraseWord, Stem, StemSet } from './phrase.ts';
import { alphabetSize, separator } from './symbols.ts';

/**
 * Phrases compiled to plain data, which the build writes and the program reads. The lists are flat, because a list of
 * lists takes longer to read than the note it is read for.
 */
export interface PhraseData {
  /** Stems in the small alphabet, one character a symbol, separated by blanks and sorted by bucket. */
  readonly stems: string;
  /** Buckets of stems one after another: `bucketOf` their first symbols, and how many there are. */
  readonly buckets: readonly number[];
  /** Sets of stems one after another: how many, then their numbers. */
  readonly sets: readonly number[];
  /** Words one after another: how many alternatives, then each: a stem's number, or behind the stems a set's. */
  readonly words: readonly number[];
  readonly reasons: readonly (Reason | '-')[];
  readonly languages: readonly string[];
  /** Phrases one after another: how many words, then `phraseFields`, then the words' places in `words`. */
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

export const phraseFlags = { ordered: 1, negates: 2, alone: 4 } as const;
const marks = { inside: '*', whole: '#' } as const;

/** The character of a symbol: what is printed is readable, what is read back is exact. */
const firstCharacter = 48;

function toStemText({ symbols, whole, inside }: Stem): string {
  const text = symbols.map((symbol) => String.fromCharCode(firstCharacter + symbol)).join('');
  return `${inside ? marks.inside : ''}${whole ? marks.whole : ''}${text}`;
}

/** Where a stem's symbols begin in its text, behind its marks. */
export function stemBegin(text: string): number {
  const inside = text.startsWith(marks.inside) ? 1 : 0;
  return text.startsWith(marks.whole, inside) ? inside + 1 : inside;
}

export function isWhole(text: string): boolean {
  return text.startsWith(marks.whole, text.startsWith(marks.inside) ? 1 : 0);
}

/** Whether a stem, whose symbols begin at `begin` of its text, stands at a place of a note. */
export function standsAt(text: string, begin: number, { symbols }: NoteWords, place: number): boolean {
  // From behind: stems of one bucket begin alike.
  for (let at = text.length - 1; at >= begin; at -= 1) {
    if (text.charCodeAt(at) - firstCharacter !== symbols[place + at - begin]) return false;
  }
  return true;
}

/** Buckets for stems that begin words; as many again stand behind them for stems inside words. */
export const bucketCount = alphabetSize ** 3;

/** The bucket of a stem or of a place in a note: its first three symbols, separators where there are fewer. */
export function bucketOf(first: number, second: number, third: number): number {
  return (first * alphabetSize + second) * alphabetSize + third;
}

function bucketOfStem({ symbols, inside }: Stem): number {
  const [first = separator, second = separator, third = separator] = symbols;
  return bucketOf(first, second, third) + (inside ? bucketCount : 0);
}

/** Gives every different thing a number, in the order in which they come. */
class Numbering<T> {
  readonly items: T[] = [];

  of(item: T): number {
    const known = this.items.indexOf(item);
    return known === -1 ? this.items.push(item) - 1 : known;
  }
}

function inBuckets(stems: Iterable<Stem>): readonly Stem[] {
  return [...stems].sort((a, b) => bucketOfStem(a) - bucketOfStem(b));
}

function countBuckets(stems: readonly Stem[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(bucketOfStem(stem), (counts.get(bucketOfStem(stem)) ?? 0) + 1);
  return [...counts].flat();
}

const stemsOf = (one: Stem | StemSet): readonly Stem[] => ('stems' in one ? one.stems : [one]);

/** Compiles phrases that one reader has read, so that words and stems written alike are one object. */
export function compilePhrases(phrases: readonly Phrase[]): PhraseData {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))];
  const alternatives = words.flatMap((word) => word.alternatives);
  const stems = inBuckets(new Set(alternatives.flatMap(stemsOf)));
  const sets = [...new Set(alternatives.filter((one) => 'stems' in one))];
  const numbers = new Map<Stem | StemSet, number>([...stems, ...sets].map((one, number) => [one, number]));
  const numberOf = (one: Stem | StemSet): number => numbers.get(one) ?? 0;
  // How often an alternative is written tells how often it will be met: a phrase is looked for by its rarest word.
  const uses = new Map<Stem | StemSet, number>();
  for (const one of phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.alternatives))) {
    uses.set(one, (uses.get(one) ?? 0) + stemsOf(one).length);
  }
  const costOf = (word: PhraseWord): number =>
    word.alternatives.reduce((sum, one) => sum + (uses.get(one) ?? 0), 0);
  const places = new Map<PhraseWord, number>();
  words.reduce((place, word) => {
    places.set(word, place);
    return place + 1 + word.alternatives.length;
  }, 0);
  const placeOf = (word: PhraseWord): number => places.get(word) ?? 0;
  const reasons = new Numbering<Reason | '-'>();
  const languages = new Numbering<string>();
  const rows = phrases.map((phrase) => {
    const { reason, language, priority, reach, ordered, negates, alone } = phrase;
    const flags =
      (ordered ? phraseFlags.ordered : 0) +
      (negates ? phraseFlags.negates : 0) +
      (alone ? phraseFlags.alone : 0);
    const rarest = phrase.words.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
    const fields = [reasons.of(reason), languages.of(language), priority, reach, flags, placeOf(rarest)];
    return [...fields, ...phrase.words.map(placeOf)];
  });
  return {
    stems: stems.map(toStemText).join(' '),
    buckets: countBuckets(stems),
    sets: flatten(sets.map((set) => set.stems.map(numberOf))),
    words: flatten(words.map((word) => word.alternatives.map(numberOf))),
    reasons: reasons.items,
    languages: languages.items,
    phrases: rows.flatMap((row) => [row.length - phraseFields.rarest, ...row]),
  };
}

const flatten = (rows: readonly (readonly number[])[]): readonly number[] =>
  rows.flatMap((row) => [row.length, ...row]);
