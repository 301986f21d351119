import { toNoteWords, type NoteWords } from './note-words.ts';
import { isNegated } from './negation.ts';
import type { Reason } from '../reasons.ts';
import { phraseFields, phraseFlags, type PhraseData } from './phrase-data.ts';
import { hitFields, StemHits } from './stem-hits.ts';
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
  /** Of each match in hand: see `#orderOf`. */
  readonly #orders: number[] = [];
  /** Hits chosen for the phrase in hand; only the first `#chosenCount` are. */
  readonly #chosen: number[] = [];
  #chosenCount = 0;

  constructor(data: PhraseData) {
    this.#data = data;
    this.#hits = new StemHits(data);
    this.#tried = new Int32Array(data.phrases.length);
  }

  /** A field of the phrase that begins at a place in the data. */
  #field(phrase: number, field: number): number {
    return this.#data.phrases[phrase + field] ?? 0;
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
        if (this.#occurs(phrase, note))
          this.#insert(this.#toMatch(phrase, note), this.#orderOf(phrase), matches);
      }
    }
    return matches;
  }

  /** Matches stand in the order in which the note has their anchors, and the list its phrases, wherever they are looked for. */
  #orderOf(phrase: number): number {
    const { words, phrases } = this.#data;
    const anchor = this.#field(phrase, phraseFields.anchor);
    const end = anchor + (words[anchor] ?? 0);
    let first = Infinity;
    for (let at = anchor + 1; at <= end; at += 1) {
      const alternative = words[at] ?? 0;
      if (this.#hits.isMet[alternative] === 1) first = Math.min(first, this.#hits.metAt[alternative] ?? 0);
    }
    return first * phrases.length + phrase;
  }

  #insert(match: PhraseMatch, order: number, matches: PhraseMatch[]): void {
    let at = matches.length;
    for (; at > 0 && (this.#orders[at - 1] ?? 0) > order; at -= 1)
      this.#orders[at] = this.#orders[at - 1] ?? 0;
    this.#orders[at] = order;
    matches.splice(at, 0, match);
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
    const flags = this.#field(phrase, phraseFields.flags);
    if ((flags & phraseFlags.alone) !== 0 && note.wordCount > this.#field(phrase, phraseFields.reach))
      return false;
    const negates = (flags & phraseFlags.negates) !== 0;
    const anchor = this.#field(phrase, phraseFields.anchor);
    const { words } = this.#data;
    const { links } = this.#hits;
    const end = anchor + (words[anchor] ?? 0);
    for (let at = anchor + 1; at <= end; at += 1) {
      for (let link = this.#hits.firstOf(words[at] ?? 0); link !== -1; link = links[link + 1] ?? -1) {
        if (this.#gather(phrase, links[link] ?? 0, note) && (negates || !this.#isNegated(note))) return true;
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
    const { hits } = this.#hits;
    const start = starts[position] ?? 0;
    for (let index = 0; index < this.#chosenCount; index += 1) {
      const hit = this.#chosen[index] ?? 0;
      const [word, end] = [hits[hit + hitFields.word] ?? 0, hits[hit + hitFields.end] ?? 0];
      if (position >= word && start < end) return true;
    }
    return false;
  }

  /** Of a field of a hit chosen. */
  #chosenField(index: number, field: number): number {
    return this.#hits.hits[(this.#chosen[index] ?? 0) + field] ?? 0;
  }

  /** Of the hits chosen, the least of a field. */
  #least(field: number): number {
    let least = this.#chosenField(0, field);
    for (let index = 1; index < this.#chosenCount; index += 1)
      least = Math.min(least, this.#chosenField(index, field));
    return least;
  }

  #most(field: number): number {
    let most = 0;
    for (let index = 0; index < this.#chosenCount; index += 1)
      most = Math.max(most, this.#chosenField(index, field));
    return most;
  }

  #firstWord(): number {
    return this.#least(hitFields.word);
  }

  #lastWord(): number {
    return this.#most(hitFields.word);
  }

  /** Chooses a hit for each word of the phrase, as near to the anchor's as there is. */
  #gather(phrase: number, hit: number, { sentences }: NoteWords): boolean {
    const { hits } = this.#hits;
    const anchor = this.#field(phrase, phraseFields.anchor);
    const at = hits[hit + hitFields.word] ?? 0;
    const count = this.#wordCount(phrase);
    this.#chosenCount = 0;
    let hasAnchor = false;
    for (let index = 0; index < count; index += 1) {
      const wanted = this.#data.phrases[phrase + phraseFields.words + index] ?? 0;
      const isAnchor: boolean = wanted === anchor && !hasAnchor;
      hasAnchor ||= isAnchor;
      const next = isAnchor ? hit : this.#nearest(wanted, at, hit);
      // What one sentence says is not said of the next.
      if (next === -1 || sentences[hits[next + hitFields.word] ?? 0] !== sentences[at]) return false;
      this.#chosen[index] = next;
      this.#chosenCount = index + 1;
    }
    return (
      this.#lastWord() - this.#firstWord() < this.#field(phrase, phraseFields.reach) &&
      this.#isInOrder(phrase)
    );
  }

  #isInOrder(phrase: number): boolean {
    if ((this.#field(phrase, phraseFields.flags) & phraseFlags.ordered) === 0) return true;
    for (let index = 1; index < this.#chosenCount; index += 1) {
      if (this.#chosenField(index, hitFields.start) < this.#chosenField(index - 1, hitFields.start))
        return false;
    }
    return true;
  }

  /** The hit of a phrase word nearest to a word of the note; text that another word has taken counts once. */
  #nearest(phraseWord: number, near: number, anchorHit: number): number {
    const { words } = this.#data;
    const { hits, links } = this.#hits;
    const end = phraseWord + (words[phraseWord] ?? 0);
    let [best, distance] = [-1, Infinity];
    for (let at = phraseWord + 1; at <= end; at += 1) {
      for (let link = this.#hits.firstOf(words[at] ?? 0); link !== -1; link = links[link + 1] ?? -1) {
        const hit = links[link] ?? 0;
        const itsDistance = Math.abs((hits[hit + hitFields.word] ?? 0) - near);
        if (itsDistance >= distance || this.#isTaken(hit, anchorHit)) continue;
        best = hit;
        distance = itsDistance;
      }
    }
    return best;
  }

  #isTaken(hit: number, anchorHit: number): boolean {
    const { hits } = this.#hits;
    const start = hits[hit + hitFields.start];
    if (start === hits[anchorHit + hitFields.start]) return true;
    for (let index = 0; index < this.#chosenCount; index += 1) {
      if (this.#chosenField(index, hitFields.start) === start) return true;
    }
    return false;
  }

  #toMatch(phrase: number, note: NoteWords): PhraseMatch {
    const { reasons, languages } = this.#data;
    const reason = reasons[this.#field(phrase, phraseFields.reason)] ?? '-';
    const { offsets, length, symbols } = note;
    let end = this.#most(hitFields.end);
    // To the end of the word: a stem is rarely all of it. Boilerplate goes on to the end of its clause.
    while (end < length && symbols[end] !== separator) end += 1;
    if (reason === '-') end = clauseEndAfter(note, end);
    return {
      reason,
      language: languages[this.#field(phrase, phraseFields.language)] ?? '',
      priority: this.#field(phrase, phraseFields.priority),
      words: this.#wordCount(phrase),
      start: offsets[this.#least(hitFields.start)] ?? 0,
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
