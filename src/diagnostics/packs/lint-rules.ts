import { truth } from '../matcher.ts';
import type { Rule } from '../rule.ts';
import { implies, isAlwaysAbove, toCompared, type Compared } from './always-above.ts';
import type { LintFinding } from './lint-finding.ts';
import { inForce, type RuleEntry } from './rule-entry.ts';
import { canBe } from './try-values.ts';

interface Judged extends Compared {
  readonly isOwn: boolean;
}

const isDead = ({ rule, test }: Compared): boolean => canBe(rule.when, test, truth.yes) === false;

/** What each rule lacks or names wrongly, whatever other rules there are. */
function lintParts({ rule }: Judged, byId: ReadonlyMap<string, Rule>): readonly LintFinding[] {
  const named = (rule.supersedes ?? []).map((id) => ({ id, family: byId.get(id)?.family }));
  const unknown = named.filter(({ family }) => family === undefined).map(({ id }) => id);
  const elsewhere = named
    .filter(({ family }) => family !== undefined && family !== rule.family)
    .map(({ id }) => id);
  const about = (check: LintFinding['check'], others: readonly string[] = []): LintFinding => ({
    check,
    subject: rule.id,
    others,
  });
  return [
    ...(unknown.length > 0 ? [about('supersedes_unknown', unknown)] : []),
    ...(elsewhere.length > 0 ? [about('supersedes_other_family', elsewhere)] : []),
    ...(rule.source.trim() === '' ? [about('no_source')] : []),
    ...(rule.examples.length === 0 ? [about('no_examples')] : []),
  ];
}

/** Rules that another rule always outranks; a built-in rule that an own one hides is told once, of the own one. */
function lintRanking(judged: readonly Judged[]): readonly LintFinding[] {
  const superseded = new Set(judged.flatMap(({ rule }) => rule.supersedes ?? []));
  const findings: LintFinding[] = [];
  const hidden = new Map<string, string[]>();
  for (const a of judged) {
    const above = judged.find((b) => a !== b && isAlwaysAbove(b.rule, a.rule, superseded) && implies(a, b));
    if (above === undefined) continue;
    if (above.isOwn && !a.isOwn) {
      if (above.rule.supersedes?.includes(a.rule.id) === true) continue;
      hidden.set(above.rule.id, [...(hidden.get(above.rule.id) ?? []), a.rule.id]);
      continue;
    }
    const check = implies(above, a) ? 'same_condition' : 'never_wins';
    findings.push({ check, subject: a.rule.id, others: [above.rule.id] });
  }
  const hides = [...hidden].map(([subject, others]): LintFinding => ({
    check: 'hides_built_in',
    subject,
    others,
  }));
  return [...findings, ...hides];
}

/** Everything that is wrong with the rules in force, by rule; where a search would be too long nothing is said. */
export function lintRules(entries: readonly RuleEntry[]): readonly LintFinding[] {
  const byId = new Map(entries.map(({ rule }) => [rule.id, rule]));
  const judged = inForce(entries).map(({ rule, place }) => ({
    ...toCompared(rule),
    isOwn: place !== undefined,
  }));
  const dead = judged.filter(isDead);
  const living = judged.filter((each) => !dead.includes(each));
  const findings = [
    ...dead.map(({ rule }): LintFinding => ({ check: 'never_matches', subject: rule.id, others: [] })),
    ...lintRanking(living),
    ...judged.flatMap((each) => lintParts(each, byId)),
  ];
  return findings.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
