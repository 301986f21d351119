import { toNoteWords, type NoteWords } from './note-words.ts';
import { isNegated } from './negation.ts';
import type { Reason } from '../reasons.ts';
import { phraseFields, phraseFlags, type PhraseData } from './phrase-data.ts';
import { StemHits } from './stem-hits.ts';
import { separator } from './symbols.ts';

/** A phrase found in a note: where, and how well it explains it. */
export interface PhraseMatch {
  readonly reason: Reason | '-';
  readonly language: string;
  readonly priority: number;
  /** How many words the phrase has. */
  readonly words: number;
  /** UTF-16 offsets in the note, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** All phrases, compiled for one pass over a note: the cost follows the note's words, not the number of phrases. */
export class PhraseIndex {
  readonly #hits: StemHits;
  readonly #data: PhraseData;
  /**
   * For each alternative, the phrases whose rarest word it may stand for: they are looked for where it does. One
   * list for all, and where in it those of an alternative begin: ten thousand little lists would take longer to make
   * than a note to read.
   */
  readonly #phrasesAt: Int32Array;
  readonly #begins: Int32Array;
  /** Phrases that all words were found of, in the note in hand. */
  readonly #tried = new Set<number>();
  /** Hits chosen for the phrase in hand. */
  readonly #chosen: number[] = [];

  constructor(data: PhraseData) {
    this.#data = data;
    this.#hits = new StemHits(data);
    const alternatives = this.#hits.alternatives;
    this.#begins = new Int32Array(alternatives + 2);
    this.#eachRarest((alternative) => {
      this.#begins[alternative + 2] = (this.#begins[alternative + 2] ?? 0) + 1;
    });
    for (let at = 2; at < this.#begins.length; at += 1) {
      this.#begins[at] = (this.#begins[at] ?? 0) + (this.#begins[at - 1] ?? 0);
    }
    this.#phrasesAt = new Int32Array(this.#begins[alternatives + 1] ?? 0);
    this.#eachRarest((alternative, phrase) => {
      const place = this.#begins[alternative + 1] ?? 0;
      this.#phrasesAt[place] = phrase;
      this.#begins[alternative + 1] = place + 1;
    });
  }

  /** Every alternative of every phrase's rarest word. */
  #eachRarest(visit: (alternative: number, phrase: number) => void): void {
    const { phrases, words } = this.#data;
    for (let at = 0; at < phrases.length; at += phraseFields.words + (phrases[at] ?? 0)) {
      const rarest = phrases[at + phraseFields.rarest] ?? 0;
      const end = rarest + (words[rarest] ?? 0);
      for (let one = rarest + 1; one <= end; one += 1) visit(words[one] ?? 0, at);
    }
  }

  /** A field of the phrase that begins at a place in the data. */
  #field(phrase: number, field: keyof typeof phraseFields): number {
    return this.#data.phrases[phrase + phraseFields[field]] ?? 0;
  }

  #wordCount(phrase: number): number {
    return this.#data.phrases[phrase] ?? 0;
  }

  #wordAt(phrase: number, index: number): number {
    return this.#data.phrases[phrase + phraseFields.words + index] ?? 0;
  }

  /** Every phrase that occurs in the note and is not negated there; one match a phrase, its first. */
  find(text: string): readonly PhraseMatch[] {
    const note = toNoteWords(text);
    const hits = this.#hits;
    hits.scan(note);
    const matches: PhraseMatch[] = [];
    const tried = this.#tried;
    tried.clear();
    for (const alternative of hits.met) {
      const end = this.#begins[alternative + 1] ?? 0;
      for (let place = this.#begins[alternative] ?? 0; place < end; place += 1) {
        const phrase = this.#phrasesAt[place] ?? 0;
        // A phrase whose rarest word has several alternatives in the note is met more than once.
        if (!this.#hasAllWords(phrase) || tried.has(phrase)) continue;
        tried.add(phrase);
        if (this.#occurs(phrase, note)) matches.push(this.#toMatch(phrase, note));
      }
    }
    return matches;
  }

  #hasAllWords(phrase: number): boolean {
    const { phrases } = this.#data;
    const words = phrase + phraseFields.words;
    const end = words + (phrases[phrase] ?? 0);
    for (let at = words; at < end; at += 1) {
      if (!this.#hasWord(phrases[at] ?? 0)) return false;
    }
    return true;
  }

  #hasWord(word: number): boolean {
    const { words } = this.#data;
    const end = word + (words[word] ?? 0);
    for (let at = word + 1; at <= end; at += 1) {
      if (this.#hits.has(words[at] ?? 0)) return true;
    }
    return false;
  }

  /** The hits of all alternatives of a word. */
  #hitsOfWord(word: number): readonly number[] {
    const { words } = this.#data;
    const end = word + (words[word] ?? 0);
    let all: readonly number[] = none;
    for (let at = word + 1; at <= end; at += 1) {
      const hits = this.#hits.of(words[at] ?? 0);
      if (hits.length > 0) all = all.length === 0 ? hits : [...all, ...hits];
    }
    return all;
  }

  /** Looks for a phrase where its rarest word stands; `#chosen` holds its hits afterwards. */
  #occurs(phrase: number, note: NoteWords): boolean {
    const flags = this.#field(phrase, 'flags');
    if ((flags & phraseFlags.alone) !== 0 && note.starts.length > this.#field(phrase, 'reach')) return false;
    const negates = (flags & phraseFlags.negates) !== 0;
    for (const hit of this.#hitsOfWord(this.#field(phrase, 'rarest'))) {
      if (this.#gather(phrase, hit, note) && (negates || !this.#isNegated(note))) return true;
    }
    return false;
  }

  #isNegated(note: NoteWords): boolean {
    const { word, end } = this.#hits;
    const positions = this.#chosen.map((hit) => word[hit] ?? 0);
    // A stem of several words covers all of them.
    const isOfPhrase = (position: number): boolean =>
      this.#chosen.some(
        (hit) => position >= (word[hit] ?? 0) && (note.starts[position] ?? 0) < (end[hit] ?? 0),
      );
    return isNegated(note, Math.min(...positions), Math.max(...positions), isOfPhrase);
  }

  /** Chooses a hit for each word of the phrase, as near to the rarest word's as there is. */
  #gather(phrase: number, hit: number, { sentences }: NoteWords): boolean {
    const { word } = this.#hits;
    const rarest = this.#field(phrase, 'rarest');
    const at = word[hit] ?? 0;
    const chosen = this.#chosen;
    chosen.length = 0;
    let hasRarest = false;
    for (let index = 0; index < this.#wordCount(phrase); index += 1) {
      const wanted = this.#wordAt(phrase, index);
      const isRarest: boolean = wanted === rarest && !hasRarest;
      hasRarest ||= isRarest;
      const next = isRarest ? hit : this.#nearest(wanted, at, hit);
      // What one sentence says is not said of the next.
      if (next === -1 || sentences[word[next] ?? 0] !== sentences[at]) return false;
      chosen.push(next);
    }
    return this.#isWithinReach(phrase) && this.#isInOrder(phrase);
  }

  #isWithinReach(phrase: number): boolean {
    const positions = this.#chosen.map((hit) => this.#hits.word[hit] ?? 0);
    return Math.max(...positions) - Math.min(...positions) < this.#field(phrase, 'reach');
  }

  #isInOrder(phrase: number): boolean {
    if ((this.#field(phrase, 'flags') & phraseFlags.ordered) === 0) return true;
    const starts = this.#chosen.map((hit) => this.#hits.start[hit] ?? 0);
    return starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? 0));
  }

  /** The hit of a phrase word nearest to a word of the note; text that another word has taken counts once. */
  #nearest(phraseWord: number, at: number, rarestHit: number): number {
    const { word, start } = this.#hits;
    let best = -1;
    for (const hit of this.#hitsOfWord(phraseWord)) {
      const begins = start[hit];
      if (begins === start[rarestHit] || this.#chosen.some((taken) => start[taken] === begins)) continue;
      if (best === -1 || Math.abs((word[hit] ?? 0) - at) < Math.abs((word[best] ?? 0) - at)) best = hit;
    }
    return best;
  }

  #toMatch(phrase: number, note: NoteWords): PhraseMatch {
    const { reasons, languages } = this.#data;
    const reason = reasons[this.#field(phrase, 'reason')] ?? '-';
    const { offsets, length, symbols } = note;
    const start = Math.min(...this.#chosen.map((hit) => this.#hits.start[hit] ?? 0));
    let end = Math.max(...this.#chosen.map((hit) => this.#hits.end[hit] ?? 0));
    // To the end of the word: a stem is rarely all of it. Boilerplate goes on to the end of its clause.
    while (end < length && symbols[end] !== separator) end += 1;
    if (reason === '-') end = clauseEndAfter(note, end);
    return {
      reason,
      language: languages[this.#field(phrase, 'language')] ?? '',
      priority: this.#field(phrase, 'priority'),
      words: this.#wordCount(phrase),
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    };
  }
}

const none: readonly number[] = [];

function clauseEndAfter({ starts, clauses, length }: NoteWords, position: number): number {
  const word = starts.findLastIndex((start) => start < position);
  const next = clauses.findIndex((clause, index) => index > word && clause !== clauses[word]);
  return next === -1 ? length : (starts[next] ?? length);
}
