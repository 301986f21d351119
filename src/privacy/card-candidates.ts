import { findCardRange, type CardRange } from './card-ranges.ts';
import type { DigitRun } from './digit-groups.ts';
import { groupingOf, type Grouping } from './groupings.ts';
import { isLookAlike } from './look-alikes.ts';
import { passesLuhn } from './luhn.ts';

/** Some groups of a run, `first` to `last`, that read as a card number, and their place in the text. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly grouping: Grouping;
  /** Whether the number is as long as nearly all numbers of its network. */
  readonly isUsualLength: boolean;
}

const PREFIX = 6;
const LONGEST = 19;

/** Every reading of a run as a card number that begins with the group `first`, shorter ones first. */
export function candidatesFrom(run: DigitRun, first: number): Candidate[] {
  const candidates: Candidate[] = [];
  let digits = '';
  let range: CardRange | undefined;
  let breaks = 0;
  for (let last = first; ; last++) {
    const group = run.groups[last];
    // Asked before the digits are copied: a group may be a megabyte long.
    if (group === undefined || digits.length + group.end - group.start > LONGEST) return candidates;
    // A number may be wrapped once; a column of numbers is something else.
    if (last > first && isLineBreak(run, last)) breaks++;
    digits += run.plain.slice(group.start, group.end);
    if (digits.length >= PREFIX) range ??= findCardRange(digits);
    if (breaks > 1 || (digits.length >= PREFIX && range === undefined)) return candidates;
    const candidate = range && toCandidate(run, [first, last], digits, range);
    if (candidate) candidates.push(candidate);
  }
}

function toCandidate(
  { plain, groups }: DigitRun,
  [first, last]: readonly [number, number],
  digits: string,
  range: CardRange,
): Candidate | undefined {
  if (!range.lengths.includes(digits.length)) return undefined;
  const hasCheckDigit = passesLuhn(digits);
  if (!hasCheckDigit && range.checkDigit === 'always') return undefined;
  const grouping = groupingOf(groups.slice(first, last + 1));
  if (!hasCheckDigit && grouping !== 'card') return undefined;
  const start = groups[first]?.start ?? 0;
  const end = groups[last]?.end ?? 0;
  if (isLookAlike(plain, start, end)) return undefined;
  return { first, last, start, end, digits, grouping, isUsualLength: digits.length === range.usual };
}

/** Whether a tab or a new line stands before a group. */
export function isLineBreak({ plain, groups }: DigitRun, index: number): boolean {
  const end = groups[index]?.start ?? 0;
  for (let at = groups[index - 1]?.end ?? end; at < end; at++) {
    if (plain.charCodeAt(at) < 32) return true;
  }
  return false;
}
