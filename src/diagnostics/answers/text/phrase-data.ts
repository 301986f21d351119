import type { Reason } from '../reasons.ts';
import type { Phrase, PhraseWord, Stem, StemSet } from './phrase.ts';
import { negationKeys, type NegationData } from './negation.ts';
import { toNoteWords } from './note-words.ts';
import { StemHits, type StemData } from './stem-hits.ts';
import { alphabetSize, separator } from './symbols.ts';
import { buildTrie, endings, type TrieKey } from './trie.ts';

/**
 * Phrases compiled to plain arrays, which the build writes and the program reads as they are: a note is read by walking
 * along them.
 */
export interface PhraseData extends StemData, NegationData {
  readonly reasons: readonly (Reason | '-')[];
  readonly languages: readonly string[];
  /** Words one after another: how many alternatives, then each. */
  readonly words: Uint16Array;
  /** Phrases one after another: how many words, then `phraseFields`, then the words' places in `words`. */
  readonly phrases: Int32Array;
  /**
   * For each alternative, as `setsAt`: the phrases whose rarest word it may stand for, by their places in `phrases`, and
   * behind each its next rarest word.
   */
  readonly rarestAt: Int32Array;
  readonly rarest: Int32Array;
}

/** Where a phrase's fields stand behind its number of words. */
export const phraseFields = {
  reason: 1,
  language: 2,
  priority: 3,
  reach: 4,
  flags: 5,
  /** The word around which the others are looked for. */
  anchor: 6,
  words: 7,
} as const;

export const phraseFlags = { ordered: 1, negates: 2, alone: 4 } as const;

/** Stems with many symbols in common get neighbouring numbers; longer ones come before their own beginnings. */
function orderOf({ symbols, inside }: Stem): number {
  const [first = separator, second = separator, third = separator] = symbols;
  return -((first * alphabetSize + second) * alphabetSize + third) + (inside ? alphabetSize ** 3 : 0);
}

const readingOf = ({ symbols, whole, inside }: Stem): string => `${inside} ${whole} ${symbols.join(' ')}`;

/** Gives every different thing a number, in the order in which they come. */
class Numbering<T> {
  readonly items: T[] = [];

  of(item: T): number {
    const known = this.items.indexOf(item);
    return known === -1 ? this.items.push(item) - 1 : known;
  }
}

const stemsOf = (one: Stem | StemSet): readonly Stem[] => ('stems' in one ? one.stems : [one]);

function toKey({ symbols, whole }: Stem, value: number): TrieKey {
  return { symbols: [...symbols, whole ? endings.wholeStem : endings.stem], value };
}

function trieOf(stems: readonly Stem[]): Pick<PhraseData, 'roots' | 'negationRoot' | 'trie'> {
  const keys = stems.map((stem, number) => ({ key: toKey(stem, number), inside: stem.inside }));
  const keysOf = (inside: boolean) => keys.filter((each) => each.inside === inside).map(({ key }) => key);
  const { trie, roots } = buildTrie([keysOf(false), keysOf(true), negationKeys()]);
  const [begin = 0, inside = 0, negationRoot = 0] = roots;
  return { trie, roots: { begin, inside }, negationRoot };
}

/** Lists one after another, and where each begins. */
function flatten(lists: readonly (readonly number[])[]): {
  readonly items: Int32Array;
  readonly begins: Int32Array;
} {
  const begins = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) begins[index + 1] = (begins[index] ?? 0) + list.length;
  return { items: Int32Array.from(lists.flat()), begins };
}

type CostOf = (word: PhraseWord) => number;

/** How little a word says of a phrase: alternatives that many phrases write are met often. */
function costByUse(phrases: readonly Phrase[]): CostOf {
  const uses = new Map<Stem | StemSet, number>();
  for (const one of phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.alternatives))) {
    uses.set(one, (uses.get(one) ?? 0) + stemsOf(one).length);
  }
  return (word) => word.alternatives.reduce((sum, one) => sum + (uses.get(one) ?? 0), 0);
}

/** How often a word's alternatives are met in notes, as a measure of how often a note has to be looked at for it. */
function frequencyIn(notes: readonly string[], data: StemData, numberOf: NumberOf): CostOf {
  const times = new Int32Array(data.alternatives);
  const hits = new StemHits(data);
  for (const note of notes) {
    hits.scan(toNoteWords(note));
    for (const met of hits.met.slice(0, hits.metCount)) times[met] = (times[met] ?? 0) + 1;
  }
  return (word) => word.alternatives.reduce((sum, one) => sum + (times[numberOf(one)] ?? 0), 0);
}

type NumberOf = (one: Stem | StemSet) => number;

function setsOf(stems: number, sets: readonly StemSet[], numberOf: NumberOf): readonly (readonly number[])[] {
  const lists = Array.from({ length: stems }, () => new Set<number>());
  for (const set of sets) for (const stem of set.stems) lists[numberOf(stem)]?.add(numberOf(set));
  return lists.map((list) => [...list]);
}

/** Words, phrases, and for each alternative the phrases that are looked for where it stands. */
function tabulate(
  phrases: readonly Phrase[],
  words: readonly PhraseWord[],
  alternatives: number,
  numberOf: NumberOf,
  frequency: CostOf,
): Pick<PhraseData, 'words' | 'phrases' | 'reasons' | 'languages' | 'rarest' | 'rarestAt'> {
  const wordRows = words.map((word) => [word.alternatives.length, ...word.alternatives.map(numberOf)]);
  const { items, begins } = flatten(wordRows);
  const places = new Map(words.map((word, index) => [word, begins[index] ?? 0]));
  const placeOf = (word: PhraseWord): number => places.get(word) ?? 0;
  const [reasons, languages] = [new Numbering<Reason | '-'>(), new Numbering<string>()];
  const costOf = costByUse(phrases);
  const rarest: number[][] = Array.from({ length: alternatives }, () => []);
  const rows: number[] = [];
  for (const phrase of phrases) {
    const [anchor = none] = phrase.words.toSorted((a, b) => costOf(a) - costOf(b));
    const [rarestWord = none, next = rarestWord] = phrase.words.toSorted(
      (a, b) => frequency(a) - frequency(b),
    );
    const key = [rows.length, placeOf(next)];
    for (const one of new Set(rarestWord.alternatives.map(numberOf))) rarest[one]?.push(...key);
    rows.push(phrase.words.length, reasons.of(phrase.reason), languages.of(phrase.language), phrase.priority);
    rows.push(phrase.reach, flagsOf(phrase), placeOf(anchor), ...phrase.words.map(placeOf));
  }
  const byRarest = flatten(rarest);
  return {
    reasons: reasons.items,
    languages: languages.items,
    words: toSmall(items),
    phrases: Int32Array.from(rows),
    rarest: byRarest.items,
    rarestAt: byRarest.begins,
  };
}

const none: PhraseWord = { alternatives: [], length: 0 };

/** Half the memory, which a processor has nearer. Throws RangeError where a number does not fit. */
function toSmall(numbers: Int32Array): Uint16Array {
  if (numbers.some((number) => number >= 2 ** 16)) throw new RangeError('there are too many stems');
  return Uint16Array.from(numbers);
}

function flagsOf({ ordered, negates, alone }: Phrase): number {
  return (
    (ordered ? phraseFlags.ordered : 0) +
    (negates ? phraseFlags.negates : 0) +
    (alone ? phraseFlags.alone : 0)
  );
}

/**
 * Compiles phrases that one reader has read, so that words and stems written alike are one object. Each is looked for
 * where its rarest word stands: the rarest in these notes.
 */
export function compilePhrases(phrases: readonly Phrase[], notes: readonly string[]): PhraseData {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))];
  const alternatives = [...new Set(words.flatMap((word) => word.alternatives))];
  const written = [...new Set(alternatives.flatMap(stemsOf))].sort((a, b) => orderOf(a) - orderOf(b));
  // Stems that are spelt differently may read alike: `prüf`, `pruef`.
  const read = new Map<string, number>();
  const numbers = new Map<Stem | StemSet, number>();
  const stems: Stem[] = [];
  for (const stem of written) {
    const known = read.get(readingOf(stem));
    numbers.set(stem, known ?? stems.length);
    if (known !== undefined) continue;
    read.set(readingOf(stem), stems.length);
    stems.push(stem);
  }
  const sets = alternatives.filter((one) => 'stems' in one);
  for (const [index, set] of sets.entries()) numbers.set(set, stems.length + index);
  const numberOf: NumberOf = (one) => numbers.get(one) ?? 0;
  const memberships = flatten(setsOf(stems.length, sets, numberOf));
  const data = {
    ...trieOf(stems),
    alternatives: stems.length + sets.length,
    sets: memberships.items,
    setsAt: memberships.begins,
  };
  const frequency = frequencyIn(notes, data, numberOf);
  return { ...data, ...tabulate(phrases, words, data.alternatives, numberOf, frequency) };
}
