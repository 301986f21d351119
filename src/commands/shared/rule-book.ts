import { inForce, type RuleEntry } from '../../diagnostics/packs/rule-entry.ts';
import type { Rule } from '../../diagnostics/rule.ts';
import { compileRules, type RuleSet } from '../../diagnostics/rule-set.ts';
import { builtInRules } from '../../diagnostics/rules/built-in.ts';
import type { OwnCauses } from '../../resolutions/own-causes.ts';

/** The rules of a run and where they come from, with the texts of causes that files bring. */
export interface RuleBook {
  /** Every rule by id, those that are switched off included. */
  readonly entries: readonly RuleEntry[];
  /** The rules that run. */
  readonly rules: readonly Rule[];
  /** The same, compiled. */
  readonly set: RuleSet;
  readonly causes: OwnCauses;
}

/** A rule ranks only below rules of its family; `rules lint` tells of others that it names. */
function withinFamily(rules: readonly Rule[]): readonly Rule[] {
  const familyOf = new Map(rules.map(({ id, family }) => [id, family]));
  return rules.map((rule) => {
    const { supersedes = [], family } = rule;
    const below = supersedes.filter((id) => familyOf.get(id) === family);
    return below.length === supersedes.length ? rule : { ...rule, supersedes: below };
  });
}

/** The built-in rules with those of rule files (`--rule-file`); throws a usage error, exit 2, for a fault in a file. */
export async function loadRuleBook(files: readonly string[] = []): Promise<RuleBook> {
  if (files.length === 0) {
    const entries = builtInRules.map((rule) => ({ rule }));
    return { entries, rules: builtInRules, set: compileRules(builtInRules), causes: new Map() };
  }
  const [{ openPack }, { joinPacks }] = await Promise.all([
    import('./rule-file/read-pack.ts'),
    import('./rule-file/join-packs.ts'),
  ]);
  const packs = await Promise.all([...new Set(files)].map(openPack));
  const { entries, causes } = joinPacks(builtInRules, packs);
  const rules = withinFamily(inForce(entries).map(({ rule }) => rule));
  return { entries, rules, set: compileRules(rules), causes };
}
