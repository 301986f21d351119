import { toNoteWords, type NoteWords } from './note-words.ts';
import { isNegated } from './negation.ts';
import type { Phrase, PhraseWord, Stem } from './phrase.ts';
import { separator } from './symbols.ts';
import { StemIndex, type StemHit } from './stem-index.ts';

/** A phrase found in a note: where, and how well it explains it. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** UTF-16 offsets in the note, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Number of a set of alternatives; phrases that share a word share its hits. */
type WordId = number;

interface IndexedPhrase {
  readonly phrase: Phrase;
  readonly words: readonly WordId[];
  /** The word that the fewest phrases use: only where it stands is the phrase looked for. */
  readonly trigger: WordId;
}

const stemKey = ({ symbols, whole, inside }: Stem): string =>
  `${inside ? '*' : ''}${symbols.join()}${whole ? '=' : ''}`;
const wordKey = (word: PhraseWord): string => word.map(stemKey).sort().join('|');

/** All phrases, compiled for one pass over a note: the cost follows the note's words, not the number of phrases. */
export class PhraseIndex {
  readonly #stems: StemIndex;
  /** For each stem, the words it is an alternative of. */
  readonly #wordsOfStem: readonly (readonly WordId[])[];
  readonly #byTrigger = new Map<WordId, IndexedPhrase[]>();

  constructor(phrases: readonly Phrase[]) {
    const words = new Map<string, { readonly id: WordId; readonly stems: PhraseWord; uses: number }>();
    const indexed = phrases.map((phrase) => ({
      phrase,
      entries: phrase.words.map((stems) => {
        const key = wordKey(stems);
        const entry = words.get(key) ?? { id: words.size, stems, uses: 0 };
        words.set(key, entry);
        entry.uses += 1;
        return entry;
      }),
    }));
    const stems = new Map<string, { readonly stem: Stem; readonly words: WordId[] }>();
    for (const { id, stems: alternatives } of words.values()) {
      for (const stem of alternatives) {
        const known = stems.get(stemKey(stem));
        if (known === undefined) stems.set(stemKey(stem), { stem, words: [id] });
        else known.words.push(id);
      }
    }
    this.#stems = new StemIndex([...stems.values()].map(({ stem }) => stem));
    this.#wordsOfStem = [...stems.values()].map((entry) => entry.words);
    for (const { phrase, entries } of indexed) {
      const trigger = entries.reduce((rarest, entry) => (entry.uses < rarest.uses ? entry : rarest)).id;
      const list = this.#byTrigger.get(trigger) ?? [];
      list.push({ phrase, words: entries.map(({ id }) => id), trigger });
      this.#byTrigger.set(trigger, list);
    }
  }

  /** Every phrase that occurs in the note and is not negated there; one match a phrase, its first. */
  find(text: string): readonly PhraseMatch[] {
    const note = toNoteWords(text);
    const hits = this.#hitsByWord(this.#stems.find(note));
    const matches: PhraseMatch[] = [];
    for (const [word, found] of hits) {
      for (const candidate of this.#byTrigger.get(word) ?? []) {
        const match = firstMatch(candidate, found, hits, note);
        if (match !== undefined) matches.push(match);
      }
    }
    return matches;
  }

  #hitsByWord(hits: readonly StemHit[]): Map<WordId, StemHit[]> {
    const byWord = new Map<WordId, StemHit[]>();
    for (const hit of hits) {
      for (const word of this.#wordsOfStem[hit.stem] ?? []) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [hit]);
        else list.push(hit);
      }
    }
    return byWord;
  }
}

function firstMatch(
  { phrase, words, trigger }: IndexedPhrase,
  triggers: readonly StemHit[],
  hits: ReadonlyMap<WordId, readonly StemHit[]>,
  note: NoteWords,
): PhraseMatch | undefined {
  const lists: (readonly StemHit[])[] = [];
  for (const word of words) {
    const list = hits.get(word);
    if (list === undefined) return undefined;
    lists.push(list);
  }
  for (const hit of triggers) {
    const found = gather(phrase, words, trigger, hit, lists);
    if (found === undefined || (!phrase.negates && isNegated(note, found))) continue;
    return toMatch(phrase, found, note);
  }
  return undefined;
}

/** One hit for each word of the phrase within its reach of the trigger; undefined where one is missing. */
function gather(
  phrase: Phrase,
  words: readonly WordId[],
  trigger: WordId,
  hit: StemHit,
  lists: readonly (readonly StemHit[])[],
): readonly StemHit[] | undefined {
  const found: StemHit[] = [];
  let first = hit.word;
  let last = hit.word;
  for (let index = 0; index < lists.length; index += 1) {
    if (words[index] === trigger) {
      found.push(hit);
      continue;
    }
    const near = nearest(lists[index] ?? [], hit.word, found);
    if (near === undefined) return undefined;
    first = Math.min(first, near.word);
    last = Math.max(last, near.word);
    if (last - first >= phrase.reach) return undefined;
    found.push(near);
  }
  if (phrase.ordered && found.some((one, index) => index > 0 && one.start < (found[index - 1]?.start ?? 0))) {
    return undefined;
  }
  return found;
}

/** The hit nearest to a word, by bisection: a hostile note may hold a hundred thousand of them. */
function nearest(list: readonly StemHit[], word: number, taken: readonly StemHit[]): StemHit | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  let best: StemHit | undefined;
  // Neighbours on both sides; one that another word of the phrase has taken does not count twice.
  for (let index = Math.max(0, low - 2); index < Math.min(list.length, low + 2); index += 1) {
    const hit = list[index];
    if (hit === undefined || taken.some((other) => other.start === hit.start)) continue;
    if (best === undefined || Math.abs(hit.word - word) < Math.abs(best.word - word)) best = hit;
  }
  return best;
}

function clauseEndAfter({ starts, clauses, length }: NoteWords, position: number): number {
  const word = starts.findLastIndex((start) => start < position);
  const next = clauses.findIndex((clause, index) => index > word && clause !== clauses[word]);
  return next === -1 ? length : (starts[next] ?? length);
}

function toMatch(phrase: Phrase, found: readonly StemHit[], note: NoteWords): PhraseMatch {
  const { offsets, length, symbols } = note;
  const start = Math.min(...found.map((hit) => hit.start));
  let end = Math.max(...found.map((hit) => hit.end));
  // To the end of the word: a stem is rarely all of it. Boilerplate goes on to the end of its clause.
  while (end < length && symbols[end] !== separator) end += 1;
  if (phrase.reason === '-') end = clauseEndAfter(note, end);
  return { phrase, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
