import type { NoteWords } from './note-words.ts';
import { separator, toSymbols } from './symbols.ts';
import { endings, leadBits, nextShift, type Trie, type TrieKey } from './trie.ts';

/** What a word does before a phrase; 0 is nothing. */
const roles = { negator: 1, filler: 2 } as const;

/** Words that turn what follows round, in the four languages. */
const negators = (
  'not no non nicht kein keine keinen keiner keinem keines niemals nie weder pas aucun aucune ni senza nessun nessuna nessuno mai ' +
  'without ohne sans never cannot isn wasn doesn don didn hasn haven aren weren couldn wouldn neppure neanche nemmeno neither nor ' +
  'isnt wasnt doesnt dont didnt hasnt havent arent werent couldnt wouldnt cant wont'
).split(' ');

/** Words that may stand between a negation and what it negates: "not an expired card", "n'est pas encore expirée". */
const fillers = (
  'a an the been any yet t ist wurde war noch eine ein der die das est ete encore un une de d du des le la les l ' +
  'e sono stato stata stati state essere viene ancora risulta piu il lo una uno sospetto di motivo ' +
  'be have has siamo abbiamo ho ha hanno ci'
).split(' ');

/** The words of both lists, in a trie that they share with stems. */
export interface NegationData {
  readonly trie: Trie;
  readonly negationRoot: number;
}

/** The words of both lists as they go into the trie, each with its role. */
export function negationKeys(): readonly TrieKey[] {
  const keysOf = (words: readonly string[], value: number): TrieKey[] =>
    words.map((word) => ({ symbols: [...toSymbols(word), endings.wholeStem], value }));
  return [...keysOf(negators, roles.negator), ...keysOf(fillers, roles.filler)];
}

/** Where a case changes the symbols run on: the next word ends this one as well, so that "NotSuccessful" is negated. */
function roleOf({ trie, negationRoot }: NegationData, note: NoteWords, word: number): number {
  const { symbols, length, starts, wordCount } = note;
  const end = word + 1 < wordCount ? (starts[word + 1] ?? length) : length;
  let node = negationRoot;
  for (let at = starts[word] ?? length; at < end; at += 1) {
    const symbol = symbols[at] ?? separator;
    if (symbol === separator) break;
    const place = trie[node + symbol] ?? 0;
    if ((place & leadBits) !== symbol + 1) return 0;
    node = place >> nextShift;
  }
  const place = trie[node + endings.wholeStem] ?? 0;
  return (place & leadBits) === endings.wholeStem + 1 ? place >> nextShift : 0;
}

/**
 * Whether what stands from the first to the last word is negated: a negation between them, or right before the first
 * in the same clause. "Payment not completed: insufficient funds" negates nothing, because the clause ends before
 * the reason.
 */
export function isNegated(
  data: NegationData,
  note: NoteWords,
  first: number,
  last: number,
  isOfPhrase: (word: number) => boolean,
): boolean {
  for (let word = first + 1; word < last; word += 1) {
    // "could not connect" found as one stem is no negation of itself.
    if (roleOf(data, note, word) === roles.negator && !isOfPhrase(word)) return true;
  }
  for (let word = first - 1; word >= 0 && note.clauses[word] === note.clauses[first]; word -= 1) {
    const role = roleOf(data, note, word);
    if (role !== roles.filler) return role === roles.negator;
  }
  return false;
}
