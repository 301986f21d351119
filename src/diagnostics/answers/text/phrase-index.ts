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
  /** For each phrase the note in which all words were found of it last. */
  readonly #tried: Int32Array;
  #notes = 0;
  /** Hits chosen for the phrase in hand; only the first `#chosenCount` are. */
  readonly #chosen: number[] = [];
  #chosenCount = 0;

  constructor(data: PhraseData) {
    this.#data = data;
    this.#hits = new StemHits(data);
    this.#tried = new Int32Array(data.phrases.length);
  }

  /** A field of the phrase that begins at a place in the data. */
  #field(phrase: number, field: keyof typeof phraseFields): number {
    return this.#data.phrases[phrase + phraseFields[field]] ?? 0;
  }

  #wordCount(phrase: number): number {
    return this.#data.phrases[phrase] ?? 0;
  }

  /** Every phrase that occurs in the note and is not negated there; one match a phrase, its first. */
  find(text: string): readonly PhraseMatch[] {
    const note = toNoteWords(text);
    const hits = this.#hits;
    hits.scan(note);
    this.#notes += 1;
    const { rarest, rarestAt, words } = this.#data;
    const { isMet } = hits;
    const matches: PhraseMatch[] = [];
    for (let index = 0; index < hits.metCount; index += 1) {
      const alternative = hits.met[index] ?? 0;
      const end = rarestAt[alternative + 1] ?? 0;
      for (let at = rarestAt[alternative] ?? 0; at < end; at += 2) {
        const phrase = rarest[at] ?? 0;
        // Of fifty phrases that are met in a note six pass this test: most of the time of reading goes here.
        if (!hasWord(rarest[at + 1] ?? 0, words, isMet)) continue;
        // A phrase whose rarest word has several alternatives in the note is met more than once.
        if (this.#tried[phrase] === this.#notes || !this.#hasAllWords(phrase)) continue;
        this.#tried[phrase] = this.#notes;
        if (this.#occurs(phrase, note)) matches.push(this.#toMatch(phrase, note));
      }
    }
    return matches;
  }

  #hasAllWords(phrase: number): boolean {
    const { phrases, words } = this.#data;
    const first = phrase + phraseFields.words;
    const end = first + (phrases[phrase] ?? 0);
    for (let at = first; at < end; at += 1)
      if (!hasWord(phrases[at] ?? 0, words, this.#hits.isMet)) return false;
    return true;
  }

  /** Looks for a phrase around its anchor; `#chosen` holds its hits afterwards. */
  #occurs(phrase: number, note: NoteWords): boolean {
    const flags = this.#field(phrase, 'flags');
    if ((flags & phraseFlags.alone) !== 0 && note.wordCount > this.#field(phrase, 'reach')) return false;
    const negates = (flags & phraseFlags.negates) !== 0;
    const anchor = this.#field(phrase, 'anchor');
    const { words } = this.#data;
    const { hitOf, nextOf } = this.#hits;
    const end = anchor + (words[anchor] ?? 0);
    for (let at = anchor + 1; at <= end; at += 1) {
      for (let link = this.#hits.firstOf(words[at] ?? 0); link !== -1; link = nextOf[link] ?? -1) {
        if (this.#gather(phrase, hitOf[link] ?? 0, note) && (negates || !this.#isNegated(note))) return true;
      }
    }
    return false;
  }

  #isNegated(note: NoteWords): boolean {
    return isNegated(this.#data, note, this.#firstWord(), this.#lastWord(), (position) =>
      this.#isOfPhrase(position, note),
    );
  }

  /** A stem of several words covers all of them. */
  #isOfPhrase(position: number, { starts }: NoteWords): boolean {
    const { word, end } = this.#hits;
    const start = starts[position] ?? 0;
    for (let index = 0; index < this.#chosenCount; index += 1) {
      const hit = this.#chosen[index] ?? 0;
      if (position >= (word[hit] ?? 0) && start < (end[hit] ?? 0)) return true;
    }
    return false;
  }

  /** Of the hits chosen, the least of what a list has of them. */
  #least(list: readonly number[]): number {
    let least = list[this.#chosen[0] ?? 0] ?? 0;
    for (let index = 1; index < this.#chosenCount; index += 1)
      least = Math.min(least, list[this.#chosen[index] ?? 0] ?? 0);
    return least;
  }

  #most(list: readonly number[]): number {
    let most = 0;
    for (let index = 0; index < this.#chosenCount; index += 1)
      most = Math.max(most, list[this.#chosen[index] ?? 0] ?? 0);
    return most;
  }

  #firstWord(): number {
    return this.#least(this.#hits.word);
  }

  #lastWord(): number {
    return this.#most(this.#hits.word);
  }

  /** Chooses a hit for each word of the phrase, as near to the anchor's as there is. */
  #gather(phrase: number, hit: number, { sentences }: NoteWords): boolean {
    const { word } = this.#hits;
    const anchor = this.#field(phrase, 'anchor');
    const at = word[hit] ?? 0;
    const count = this.#wordCount(phrase);
    this.#chosenCount = 0;
    let hasAnchor = false;
    for (let index = 0; index < count; index += 1) {
      const wanted = this.#data.phrases[phrase + phraseFields.words + index] ?? 0;
      const isAnchor: boolean = wanted === anchor && !hasAnchor;
      hasAnchor ||= isAnchor;
      const next = isAnchor ? hit : this.#nearest(wanted, at, hit);
      // What one sentence says is not said of the next.
      if (next === -1 || sentences[word[next] ?? 0] !== sentences[at]) return false;
      this.#chosen[index] = next;
      this.#chosenCount = index + 1;
    }
    return this.#lastWord() - this.#firstWord() < this.#field(phrase, 'reach') && this.#isInOrder(phrase);
  }

  #isInOrder(phrase: number): boolean {
    if ((this.#field(phrase, 'flags') & phraseFlags.ordered) === 0) return true;
    const { start } = this.#hits;
    for (let index = 1; index < this.#chosenCount; index += 1) {
      if ((start[this.#chosen[index] ?? 0] ?? 0) < (start[this.#chosen[index - 1] ?? 0] ?? 0)) return false;
    }
    return true;
  }

  /** The hit of a phrase word nearest to a word of the note; text that another word has taken counts once. */
  #nearest(phraseWord: number, near: number, anchorHit: number): number {
    const { words } = this.#data;
    const { word, hitOf, nextOf } = this.#hits;
    const end = phraseWord + (words[phraseWord] ?? 0);
    let [best, distance] = [-1, Infinity];
    for (let at = phraseWord + 1; at <= end; at += 1) {
      for (let link = this.#hits.firstOf(words[at] ?? 0); link !== -1; link = nextOf[link] ?? -1) {
        const hit = hitOf[link] ?? 0;
        const itsDistance = Math.abs((word[hit] ?? 0) - near);
        if (itsDistance >= distance || this.#isTaken(hit, anchorHit)) continue;
        best = hit;
        distance = itsDistance;
      }
    }
    return best;
  }

  #isTaken(hit: number, anchorHit: number): boolean {
    const { start } = this.#hits;
    const begins = start[hit];
    if (begins === start[anchorHit]) return true;
    for (let index = 0; index < this.#chosenCount; index += 1) {
      if (start[this.#chosen[index] ?? 0] === begins) return true;
    }
    return false;
  }

  #toMatch(phrase: number, note: NoteWords): PhraseMatch {
    const { reasons, languages } = this.#data;
    const reason = reasons[this.#field(phrase, 'reason')] ?? '-';
    const { offsets, length, symbols } = note;
    let end = this.#most(this.#hits.end);
    // To the end of the word: a stem is rarely all of it. Boilerplate goes on to the end of its clause.
    while (end < length && symbols[end] !== separator) end += 1;
    if (reason === '-') end = clauseEndAfter(note, end);
    return {
      reason,
      language: languages[this.#field(phrase, 'language')] ?? '',
      priority: this.#field(phrase, 'priority'),
      words: this.#wordCount(phrase),
      start: offsets[this.#least(this.#hits.start)] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    };
  }
}

/** Whether a note has one of a word's alternatives. `isMet`: see `StemHits`. */
function hasWord(word: number, words: Uint16Array, isMet: Uint8Array): boolean {
  const end = word + (words[word] ?? 0);
  for (let at = word + 1; at <= end; at += 1) if (isMet[words[at] ?? 0] === 1) return true;
  return false;
}

function clauseEndAfter({ starts, clauses, wordCount, length }: NoteWords, position: number): number {
  let word = wordCount - 1;
  while (word >= 0 && (starts[word] ?? 0) >= position) word -= 1;
  let next = word + 1;
  while (next < wordCount && clauses[next] === clauses[word]) next += 1;
  return next < wordCount ? (starts[next] ?? length) : length;
}
