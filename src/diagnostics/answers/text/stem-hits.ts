import type { NoteWords } from './note-words.ts';
import { firstSymbolOf, fromStemText, isInside, type PhraseData } from './phrase-data.ts';
import { separator } from './symbols.ts';
import { Trie } from './trie.ts';

/** Hits of one word of phrases beyond this many say nothing new; they would only make hostile notes slow. */
const hitsAtMost = 32;

/**
 * Finds the stems of all phrases in one pass over a note and files each under the phrase words it stands for.
 * One object serves one note after another; what it holds is the last note's.
 */
export class StemHits {
  /** For each hit: the number of the word it begins in, and its place in the note's symbols, end exclusive. */
  readonly word: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Numbers of the phrase words that occur, in the order in which they were met. */
  readonly met: number[] = [];
  /** Stems that begin words, in one trie for each first symbol, made when a word begins with it. */
  readonly #atStarts: (Trie | undefined)[] = [];
  readonly #byFirst: (number[] | undefined)[] = [];
  readonly #anywhere: Trie;
  readonly #texts: readonly string[];
  readonly #isWhole: boolean[] = [];
  /** For each stem the phrase words it is an alternative of: a place in the flat list, see `PhraseData`. */
  readonly #wordsOfStems: readonly number[];
  readonly #placeOfStem: Int32Array;
  /** For each phrase word, its hits in this note. */
  readonly #hitsOfWord: (number[] | undefined)[];

  constructor({ stems, wordsOfStems, words }: PhraseData) {
    this.#texts = stems.split(' ');
    this.#wordsOfStems = wordsOfStems;
    this.#placeOfStem = new Int32Array(this.#texts.length);
    this.#hitsOfWord = new Array<number[] | undefined>(words);
    const inside: number[] = [];
    let place = 0;
    this.#texts.forEach((text, number) => {
      this.#placeOfStem[number] = place;
      place += 1 + (wordsOfStems[place] ?? 0);
      if (isInside(text)) inside.push(number);
      else (this.#byFirst[firstSymbolOf(text)] ??= []).push(number);
    });
    this.#anywhere = this.#build(inside);
  }

  #build(numbers: readonly number[]): Trie {
    const trie = new Trie(numbers.reduce((sum, number) => sum + (this.#texts[number]?.length ?? 0), 0));
    for (const number of numbers) this.#add(trie, number);
    return trie;
  }

  #add(trie: Trie, number: number): void {
    const { symbols, whole } = fromStemText(this.#texts[number] ?? '');
    this.#isWhole[number] = whole;
    trie.add(symbols, number);
  }

  #trieOf(first: number): Trie {
    const known = this.#atStarts[first];
    if (known !== undefined) return known;
    const trie = this.#build(this.#byFirst[first] ?? none);
    this.#atStarts[first] = trie;
    return trie;
  }

  /** The hits of a phrase word in the last note, in the order of the text; empty where it does not occur. */
  of(phraseWord: number): readonly number[] {
    return this.#hitsOfWord[phraseWord] ?? none;
  }

  scan(note: NoteWords): void {
    this.#forget();
    const { starts, symbols, length } = note;
    for (let word = 0; word < starts.length; word += 1) {
      const start = starts[word] ?? 0;
      this.#walk(this.#trieOf(symbols[start] ?? separator), note, start, word);
      if (this.#anywhere.isEmpty) continue;
      const end = starts[word + 1] ?? length;
      for (let at = start; at < end; at += 1) this.#walk(this.#anywhere, note, at, word);
    }
  }

  #forget(): void {
    for (const phraseWord of this.met) this.#hitsOfWord[phraseWord] = undefined;
    this.met.length = this.word.length = this.start.length = this.end.length = 0;
  }

  #walk(trie: Trie, note: NoteWords, start: number, word: number): void {
    const { symbols, length } = note;
    let node = 0;
    for (let at = start; at < length; at += 1) {
      node = trie.step(node, symbols[at] ?? separator);
      if (node === 0) return;
      const ends = trie.ends[node];
      if (ends === undefined) continue;
      for (const stem of ends) {
        if (this.#isWhole[stem] !== true || endsWord(note, at + 1, word))
          this.#file(stem, word, start, at + 1);
      }
    }
  }

  #file(stem: number, word: number, start: number, until: number): void {
    const hit = this.word.length;
    this.word.push(word);
    this.start.push(start);
    this.end.push(until);
    const place = this.#placeOfStem[stem] ?? 0;
    const end = place + (this.#wordsOfStems[place] ?? 0);
    for (let at = place + 1; at <= end; at += 1) {
      const phraseWord = this.#wordsOfStems[at] ?? 0;
      const hits = this.#hitsOfWord[phraseWord];
      if (hits === undefined) {
        this.#hitsOfWord[phraseWord] = [hit];
        this.met.push(phraseWord);
      } else if (hits.length < hitsAtMost) hits.push(hit);
    }
  }
}

const none: readonly number[] = [];

/** Whether a word ends before this symbol: at a separator, or where the next word begins inside `cardExpired`. */
function endsWord({ symbols, length, starts }: NoteWords, at: number, word: number): boolean {
  if (at >= length || symbols[at] === separator) return true;
  for (let next = word + 1; next < starts.length; next += 1) {
    const start = starts[next] ?? length;
    if (start >= at) return start === at;
  }
  return false;
}
