import { distance } from 'fastest-levenshtein';

/** ` Did you mean …?` where one of the words is near to what was typed, else nothing. */
export function nearestWord(typed: string, words: readonly string[]): string {
  const [best] = [...words].sort((a, b) => distance(typed, a) - distance(typed, b));
  return best !== undefined && distance(typed, best) <= Math.max(2, typed.length / 3)
    ? ` Did you mean ${best}?`
    : '';
}
