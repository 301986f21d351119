import { findCircle } from '../../../diagnostics/packs/find-circle.ts';
import { inForce, type RuleEntry } from '../../../diagnostics/packs/rule-entry.ts';
import type { Family, Rule } from '../../../diagnostics/rule.ts';
import type { OwnCauses, OwnCauseTexts } from '../../../resolutions/own-causes.ts';
import type { OpenPack, PackRule } from './read-pack.ts';
import { suggestion } from './words.ts';

/** Behind everything about money, closed orders and what the merchant does not take; beside what the bank says. */
const defaultFamily: Family = 'answer';

export interface Joined {
  readonly entries: readonly RuleEntry[];
  readonly causes: OwnCauses;
}

function joinCauses(packs: readonly OpenPack[]): OwnCauses {
  const causes = new Map<string, OwnCauseTexts>();
  for (const { id, texts, fault } of packs.flatMap((pack) => pack.causes)) {
    if (causes.has(id)) throw fault(`the cause ${id} is described twice`);
    causes.set(id, texts);
  }
  return causes;
}

function toRule({ rule }: PackRule, builtIn: ReadonlyMap<string, Rule>): Rule {
  const above = rule.supersedes?.map((id) => builtIn.get(id)?.family).find((family) => family !== undefined);
  return { ...rule, family: rule.family ?? builtIn.get(rule.id)?.family ?? above ?? defaultFamily };
}

/** Where the ids of disabled rules are, and the file that disables each. */
function joinDisabled(
  packs: readonly OpenPack[],
  builtIn: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, string> {
  const disabled = new Map<string, string>();
  for (const { file, disable } of packs) {
    for (const { id, fault } of disable) {
      if (!builtIn.has(id))
        throw fault(`there is no built-in rule "${id}"${suggestion(id, [...builtIn.keys()])}`);
      disabled.set(id, file);
    }
  }
  return disabled;
}

function refuseTwins(rules: readonly PackRule[], disabled: ReadonlyMap<string, string>): void {
  const places = new Map<string, PackRule['place']>();
  for (const {
    rule: { id },
    place,
    fault,
  } of rules) {
    const first = places.get(id);
    if (first !== undefined) throw fault(`the rule ${id} is already at ${first.file}:${first.line}`);
    if (disabled.has(id)) throw fault(`the rule ${id} is replaced here and disabled too: leave one out`);
    places.set(id, place);
  }
}

function refuseCircles(entries: readonly RuleEntry[], rules: readonly PackRule[]): void {
  const circle = findCircle(inForce(entries).map(({ rule }) => rule));
  // The built-in rules have none, so one of a file is in it.
  const here = circle && rules.find(({ rule }) => circle.includes(rule.id));
  if (circle && here) throw here.fault(`supersedes goes in a circle: ${circle.join(' > ')}`);
}

/** The built-in rules with those of the files added, replaced and disabled, by id; throws where files contradict. */
export function joinPacks(builtInRules: readonly Rule[], packs: readonly OpenPack[]): Joined {
  const builtIn = new Map(builtInRules.map((rule) => [rule.id, rule]));
  const causes = joinCauses(packs);
  const rules = packs.flatMap((pack) => pack.rules(new Set(causes.keys())));
  const disabled = joinDisabled(packs, builtIn);
  refuseTwins(rules, disabled);
  const own = new Map(
    rules.map((read): [string, RuleEntry] => {
      const replaces = builtIn.has(read.rule.id) && { replaces: true as const };
      return [read.rule.id, { rule: toRule(read, builtIn), place: read.place, ...replaces }];
    }),
  );
  const kept = builtInRules
    .filter(({ id }) => !own.has(id))
    .map((rule): RuleEntry => {
      const disabledBy = disabled.get(rule.id);
      return { rule, ...(disabledBy !== undefined && { disabledBy }) };
    });
  const entries = [...kept, ...own.values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  refuseCircles(entries, rules);
  return { entries, causes };
}
