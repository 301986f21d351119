import { candidatesFrom, isLineBreak, type Candidate } from './card-candidates.ts';
import { findDigitRuns, type DigitGroup, type DigitRun } from './digit-groups.ts';
import { containsDate } from './look-alikes.ts';

/** A card number in a text: where it stands, and its ASCII digits. */
export interface CardNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** In a field that holds an identifier only digits grouped as on a card are believed: any long id may pass Luhn. */
export type Setting = 'text' | 'identifier';

/** 13 digits with at most three blanks, dots or hyphens between two: without them there is no card number. */
const ENOUGH_DIGITS = /\d(?:[ .\-\t-\r]{0,3}\d){12}/;

/** Beside a number in odd groups an expiry and a security code are believed, but no further digits. */
const EXTRA_GROUPS = 3;
const EXTRA_DIGITS = 4;

/** Whether a plain reading can have a card number at all: far cheaper than the search. */
export function mayHoldCardNumber(plain: string): boolean {
  return ENOUGH_DIGITS.test(plain);
}

/** Every card number of a plain reading, in order and without overlaps. */
export function findCardNumbers(plain: string, setting: Setting): CardNumber[] {
  const find = setting === 'text' ? findInText : findInIdentifier;
  return findDigitRuns(plain)
    .flatMap(find)
    .sort((a, b) => a.start - b.start);
}

function findInIdentifier(run: DigitRun): Candidate[] {
  return likeliest(allCandidates(run).filter(({ grouping }) => grouping === 'card'));
}

function findInText(run: DigitRun): Candidate[] {
  const clear = likeliest(allCandidates(run).filter(({ grouping }) => grouping !== 'odd'));
  return [...clear, ...restsOf(run, clear).flatMap((rest) => findInOddGroups(rest) ?? [])];
}

function allCandidates(run: DigitRun): Candidate[] {
  return run.groups.flatMap((_, first) => candidatesFrom(run, first));
}

/** Where readings overlap: digits in one piece, then printed as on a card, then other splits; then the usual length, then the longest. */
function likeliest(candidates: readonly Candidate[]): Candidate[] {
  const rank = { contiguous: 0, card: 2, known: 4, odd: 6 };
  const byRank: Candidate[][] = [];
  for (const candidate of candidates) {
    (byRank[rank[candidate.grouping] + (candidate.isUsualLength ? 0 : 1)] ??= []).push(candidate);
  }
  const taken = new Set<number>();
  const inOrder = byRank.flatMap((equals) => equals.sort((a, b) => b.digits.length - a.digits.length));
  return inOrder.filter(({ first, last }) => {
    for (let index = first; index <= last; index++) if (taken.has(index)) return false;
    for (let index = first; index <= last; index++) taken.add(index);
    return true;
  });
}

/** What is left of a run around the numbers found: stretches of groups on one line. */
function restsOf(run: DigitRun, found: readonly Candidate[]): DigitRun[] {
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  );
  const rests: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  for (const [index, group] of run.groups.entries()) {
    if (taken.has(index) || isLineBreak(run, index)) {
      rests.push({ plain: run.plain, groups });
      groups = [];
    }
    if (!taken.has(index)) groups.push(group);
  }
  return [...rests, { plain: run.plain, groups }];
}

/** A number in any groups, one digit at a time for example, if hardly anything else stands beside it. */
function findInOddGroups(rest: DigitRun): Candidate | undefined {
  const { plain, groups } = rest;
  const isExtra = ({ start, end }: DigitGroup) => end - start <= EXTRA_DIGITS;
  const found: Candidate[] = [];
  for (let first = 0; first <= EXTRA_GROUPS && groups.slice(0, first).every(isExtra); first++) {
    const readings = candidatesFrom(rest, first).filter(
      ({ start, end, last }) =>
        groups.length - 1 - last <= EXTRA_GROUPS &&
        groups.slice(last + 1).every(isExtra) &&
        !containsDate(plain.slice(start, end)),
    );
    found.push(...readings);
  }
  return likeliest(found).at(0);
}
