import { stringify } from 'yaml';
import type { Rule } from '../../diagnostics/rule.ts';
import type { OwnCauses } from '../../resolutions/own-causes.ts';

/** A rule as a rule file, with the texts of its cause where a file brought them. */
export function toRuleFile(rule: Rule, causes: OwnCauses): string {
  const texts = causes.get(rule.cause);
  const file = { ...(texts !== undefined && { causes: { [rule.cause]: texts } }), rules: [rule] };
  // Through JSON: an expression becomes its text again.
  return stringify(JSON.parse(JSON.stringify(file)), { aliasDuplicateObjects: false, lineWidth: 100 });
}
