import { distance } from 'fastest-levenshtein';
import type { Order } from './order.ts';
import type { Query } from './query.ts';
import { searchKeysOf } from './search-keys.ts';

/** `beginning`: the words typed are how words of the order begin; `slip`: they differ from them by a letter or two. */
export type Nearness = 'beginning' | 'slip';

/** Shorter beginnings fit too many words to tell anything. */
const shortestBeginning = 3;
/** Longer words are no names, and take long to compare. */
const longestWord = 40;

/** Numbers have a search of their own: one digit more, and it is another number. */
const hasDigit = /\d/;

/** Whether a word that was typed may be the beginning of another. */
export function isBeginning(word: string): boolean {
  return word.length >= shortestBeginning && !hasDigit.test(word);
}

/** How many letters may be wrong: none in short words, where that makes another name. */
export function tolerance(word: string): number {
  if (word.length < 4 || word.length > longestWord || hasDigit.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** How many slips part two folded words, two swapped letters being one; undefined where they are too many. */
export function slipsBetween(typed: string, word: string): number | undefined {
  const most = tolerance(typed);
  if (typed === word) return 0;
  if (most === 0 || Math.abs(typed.length - word.length) > most) return undefined;
  if (isSwapped(typed, word)) return 1;
  const slips = distance(typed, word);
  // A store compares two slips only among the words that begin alike.
  const isNear = slips < 2 || (slips <= most && typed.slice(0, 2) === word.slice(0, 2));
  return isNear ? slips : undefined;
}

/** The words that were typed, folded; empty where they are too many or too short for this kind of search. */
export function typedWords(query: Query, nearness: Nearness): readonly string[] {
  const typed = query.readings.find(({ kind }) => kind === 'word')?.keys.map(({ value }) => value) ?? [];
  if (query.text.includes('@') || typed.length > 8) return [];
  const isLongEnough = typed.some((word) =>
    nearness === 'beginning' ? isBeginning(word) : tolerance(word) > 0,
  );
  return isLongEnough ? typed : [];
}

function stepsOf(typed: string, words: readonly string[], nearness: Nearness): number | undefined {
  if (words.includes(typed)) return 0;
  if (nearness === 'beginning') {
    return isBeginning(typed) && words.some((word) => word.startsWith(typed)) ? 1 : undefined;
  }
  const slips = words.flatMap((word) => slipsBetween(typed, word) ?? []);
  return slips.length === 0 ? undefined : Math.min(...slips);
}

/** How far the words of an order's customer are from those typed, 0 being the same; undefined where they do not fit. */
export function stepsFrom(order: Order, query: Query, nearness: Nearness): number | undefined {
  const typed = typedWords(query, nearness);
  if (typed.length === 0) return undefined;
  const words = searchKeysOf(order).flatMap(({ kind, value }) => (kind === 'word' ? [value] : []));
  let steps = 0;
  for (const word of typed) {
    const more = stepsOf(word, words, nearness);
    if (more === undefined) return undefined;
    steps += more;
  }
  return steps;
}

/** The orders that fit, the nearest first; among equals they stay as they are. */
export function nearestFirst(orders: readonly Order[], query: Query, nearness: Nearness): readonly Order[] {
  const ranked = orders.flatMap((order) => {
    const steps = stepsFrom(order, query, nearness);
    return steps === undefined ? [] : [{ order, steps }];
  });
  return ranked.sort((a, b) => a.steps - b.steps).map(({ order }) => order);
}
