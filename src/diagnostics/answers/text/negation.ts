import type { NoteWords } from './note-words.ts';
import type { StemHit } from './stem-index.ts';
import { separator, symbolsOf } from './symbols.ts';

function keyOf(word: string): string {
  return Array.from(word, (letter) => symbolsOf(letter.codePointAt(0) ?? 0).join()).join();
}

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(keyOf));

/** Words that turn what follows round, in the four languages. */
const negators = keys(
  'not no non nicht kein keine keinen keiner pas senza without ohne sans never nie cannot isn wasn doesn',
);

/** Words that may stand between a negation and what it negates: "not an expired card", "n'est pas encore expirée". */
const fillers = keys(
  'a an the been ist wurde war est ete stato stata encore yet noch ancora un une una der die das t',
);

/** Longest word that could be one of the lists'. */
const longest = 8;

function wordKeyAt({ symbols, length, starts }: NoteWords, word: number): string {
  const start = starts[word] ?? length;
  let end = start;
  while (end < length && symbols[end] !== separator && end - start <= longest) end += 1;
  return symbols.slice(start, end).join();
}

/**
 * Whether the words found are negated: a negation between them, or right before the first of them in the same
 * clause. "Payment not completed: insufficient funds" negates nothing, because the clause ends before the reason.
 */
export function isNegated(note: NoteWords, found: readonly StemHit[]): boolean {
  const first = Math.min(...found.map((hit) => hit.word));
  const last = Math.max(...found.map((hit) => hit.word));
  for (let word = first + 1; word < last; word += 1) {
    if (negators.has(wordKeyAt(note, word))) return true;
  }
  for (let word = first - 1; word >= 0 && note.clauses[word] === note.clauses[first]; word -= 1) {
    const key = wordKeyAt(note, word);
    if (negators.has(key)) return true;
    if (!fillers.has(key)) return false;
  }
  return false;
}
