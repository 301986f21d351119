import type { CompiledRule, Match } from './compiled-rule.ts';
import { certainties } from './vocabulary.ts';

/** What put one match below another, in the order in which it is asked. */
export type Precedence = 'family' | 'supersedes' | 'certainty' | 'id';

/** Why a match of `a` ranks above every match of `b` whatever their certainty; undefined where it does not. */
export function findPrecedence(a: CompiledRule, b: CompiledRule): 'family' | 'supersedes' | undefined {
  if (a.rank !== b.rank) return a.rank < b.rank ? 'family' : undefined;
  return a.supersedes.has(b.rule.id) ? 'supersedes' : undefined;
}

function certaintyOrder(a: Match, b: Match): number {
  return certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty);
}

/** Family, certainty, id: the ranking where no rule of a family supersedes another. */
function compareMatches(a: Match, b: Match): number {
  return a.compiled.rank - b.compiled.rank || certaintyOrder(a, b) || a.compiled.index - b.compiled.index;
}

function isFree({ compiled }: Match, among: readonly Match[]): boolean {
  return !among.some((other) => findPrecedence(other.compiled, compiled) !== undefined);
}

/** A match that another match supersedes ranks below it whatever its certainty; then certainty decides, then id. */
export function rank(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const left = [...matches].sort(compareMatches);
  if (left.every(({ compiled }) => compiled.supersedes.size === 0)) return left;
  const ranked: Match[] = [];
  while (left.length > 0) {
    // Rules that supersede one another in a circle are refused when they are loaded; here the best of them goes on.
    const free = left.findIndex(
      (match) => isFree(match, left) && match.compiled.rank === left[0]?.compiled.rank,
    );
    ranked.push(...left.splice(Math.max(0, free), 1));
  }
  return ranked;
}

/** What the place of a match among all of them comes from. */
export interface Standing {
  /** From 1, the best. */
  readonly position: number;
  /** The match it lost to, for the best the one it won over; null: nothing else matched. */
  readonly against: string | null;
  readonly because: Precedence | null;
}

function lostTo(match: Match, above: readonly Match[]): Pick<Standing, 'against' | 'because'> {
  for (const { compiled } of above) {
    const because = findPrecedence(compiled, match.compiled);
    if (because !== undefined) return { against: compiled.rule.id, because };
  }
  const [best] = above;
  if (best === undefined) return { against: null, because: null };
  return { against: best.compiled.rule.id, because: certaintyOrder(best, match) < 0 ? 'certainty' : 'id' };
}

/** Why each of the ranked matches stands where it stands. */
export function toStandings(ranked: readonly Match[]): readonly Standing[] {
  return ranked.map((match, place) => {
    const [, second] = ranked;
    if (place > 0 || second === undefined)
      return { position: place + 1, ...lostTo(match, ranked.slice(0, place)) };
    return { ...lostTo(second, [match]), position: 1, against: second.compiled.rule.id };
  });
}
