import type { Condition, Rule } from './rule.ts';

/** A likely rule of the last family that holds under a condition. */
export function aRule(id: string, when: Condition = {}, fields: Partial<Rule> = {}): Rule {
  return {
    id,
    family: 'silence',
    cause: 'unknown',
    certainty: 'likely',
    when,
    resolution: { action: 'none' },
    source: 'test',
    examples: [],
    ...fields,
  };
}
