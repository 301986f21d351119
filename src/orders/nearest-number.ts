import { distance } from 'fastest-levenshtein';
import { foldNumber } from './search-keys.ts';

/** How many slips of a finger still count as the same number: one in short numbers, two in longer ones. */
function tolerance(length: number): number {
  return length <= 4 ? 1 : 2;
}

/** The order numbers nearest to what was typed, nearest first, at most `limit`. */
export function nearestNumbers(typed: string, numbers: Iterable<string>, limit = 3): readonly string[] {
  const wanted = foldNumber(typed);
  if (wanted === '' || wanted.length > 64) return [];
  const near: { readonly number: string; readonly steps: number }[] = [];
  for (const number of new Set(numbers)) {
    const folded = foldNumber(number);
    if (Math.abs(folded.length - wanted.length) > tolerance(wanted.length)) continue;
    const steps = distance(folded, wanted);
    if (steps <= tolerance(wanted.length)) near.push({ number, steps });
  }
  return near
    .sort((a, b) => a.steps - b.steps || (a.number < b.number ? -1 : 1))
    .slice(0, limit)
    .map(({ number }) => number);
}
