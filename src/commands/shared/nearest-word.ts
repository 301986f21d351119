import { distance } from 'fastest-levenshtein';

/** ` Did you mean …?` where one of the words is near to what was typed, else nothing. */
export function nearestWord(typed: string, words: readonly string[]): string {
  const [best = ''] = [...words].sort((a, b) => distance(typed, a) - distance(typed, b));
  // A short word may be within reach of another with which it shares no letter.
  const reach = Math.min(Math.max(2, typed.length / 3), best.length - 1);
  return distance(typed, best) <= reach ? ` Did you mean ${best}?` : '';
}
