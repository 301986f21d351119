import type { DigitGroup } from './digit-groups.ts';

/** How cards print their numbers: in fours (the last group may be short), Amex 4-6-5, Diners 4-6-4, old Visa 4-3-3-3. */
const cardGroupings = new Set([
  ...['4-4-4-1', '4-4-4-2', '4-4-4-3', '4-4-4-4', '4-4-4-4-1', '4-4-4-4-2', '4-4-4-4-3'],
  ...['4-6-5', '4-6-4', '4-3-3-3'],
]);

/** How else people split a number, where no other reading of the groups comes to mind. */
const knownSplits = new Set(['8-8', '6-10', '6-13', '4-12', '12-4', '4-4-8', '4-8-4', '8-4-4']);

export type Grouping = 'contiguous' | 'card' | 'known' | 'odd';

export function groupingOf(groups: readonly DigitGroup[]): Grouping {
  if (groups.length === 1) return 'contiguous';
  const shape = groups.map(({ start, end }) => end - start).join('-');
  if (cardGroupings.has(shape)) return 'card';
  return knownSplits.has(shape) ? 'known' : 'odd';
}
