import type { NoteWords } from './note-words.ts';
import { alphabetSize, separator, symbolsOf } from './symbols.ts';

/** A word as a number: its first eight symbols in base 38, exact for every word of the lists. */
function keyOf(word: string): number {
  const symbols = Array.from(word, (letter) => symbolsOf(letter.codePointAt(0) ?? 0)[0] ?? separator);
  return symbols.reduce((key, symbol) => key * alphabetSize + symbol, 0);
}

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf));

/** Words that turn what follows round, in the four languages. */
const negators = keys(
  'not no non nicht kein keine keinen keiner keinem keines niemals nie weder pas aucun aucune ni senza nessun nessuna nessuno mai ' +
    'without ohne sans never cannot isn wasn doesn don didn hasn haven aren weren couldn wouldn neppure neanche nemmeno neither nor',
);

/** Words that may stand between a negation and what it negates: "not an expired card", "n'est pas encore expirée". */
const fillers = keys(
  'a an the been any yet t ist wurde war noch eine ein der die das est ete encore un une de d du des le la les l ' +
    'e sono stato stata stati state essere viene ancora risulta piu il lo una uno sospetto di motivo ' +
    'be have has siamo abbiamo ho ha hanno ci',
);

/** Longest word that could be one of the lists'. */
const longest = 8;

/** Where a case changes the symbols run on: the next word ends this one as well, so that "NotSuccessful" is negated. */
function wordKeyAt({ symbols, length, starts, wordCount }: NoteWords, word: number): number {
  let key = 0;
  const start = starts[word] ?? length;
  const end = word + 1 < wordCount ? (starts[word + 1] ?? length) : length;
  for (let at = start; at < end; at += 1) {
    const symbol = symbols[at] ?? separator;
    if (symbol === separator) return key;
    if (at - start >= longest) return -1;
    key = key * alphabetSize + symbol;
  }
  return key;
}

/**
 * Whether what stands from the first to the last word is negated: a negation between them, or right before the first
 * in the same clause. "Payment not completed: insufficient funds" negates nothing, because the clause ends before
 * the reason.
 */
export function isNegated(
  note: NoteWords,
  first: number,
  last: number,
  isOfPhrase: (word: number) => boolean,
): boolean {
  for (let word = first + 1; word < last; word += 1) {
    // "could not connect" found as one stem is no negation of itself.
    if (negators.has(wordKeyAt(note, word)) && !isOfPhrase(word)) return true;
  }
  for (let word = first - 1; word >= 0 && note.clauses[word] === note.clauses[first]; word -= 1) {
    const key = wordKeyAt(note, word);
    if (negators.has(key)) return true;
    if (!fillers.has(key)) return false;
  }
  return false;
}
