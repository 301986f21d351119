import type { CompiledRule } from './compiled-rule.ts';
import { factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';
import type { ConditionNode } from './matcher.ts';

/** The rules that can only match while one fact has one of a few values, found by that value. */
interface Drawer {
  /** Position of the fact among the values. */
  readonly position: number;
  readonly byValue: Map<FactValue, CompiledRule[]>;
}

/** Finds the few rules that may match an order without a look at the others: most rules name a value that must hold. */
export interface RuleIndex {
  readonly drawers: readonly Drawer[];
  /** Rules that name no such value. */
  readonly others: readonly CompiledRule[];
}

interface Need {
  readonly fact: FactId;
  readonly values: readonly FactValue[];
}

/** How many values a fact whose values are not listed is taken to have. */
const MANY = 50;

function needsOf(node: ConditionNode): readonly Need[] {
  if (node.kind === 'all') return node.parts.flatMap(needsOf);
  if (node.kind !== 'fact') return [];
  const { fact, matcher } = node;
  if (typeof matcher !== 'object') return [{ fact, values: [matcher] }];
  return Array.isArray(matcher) ? [{ fact, values: matcher }] : [];
}

/** The share of a fact's values that would do. */
function shareOf({ fact, values }: Need): number {
  const { type, values: known } = factOf(fact);
  return values.length / (type === 'boolean' ? 2 : (known?.length ?? MANY));
}

export function buildIndex(rules: readonly CompiledRule[]): RuleIndex {
  const drawers = new Map<FactId, Drawer>();
  const others: CompiledRule[] = [];
  for (const compiled of rules) {
    const [narrowest] = [...needsOf(compiled.condition)].sort((a, b) => shareOf(a) - shareOf(b));
    if (narrowest === undefined) {
      others.push(compiled);
      continue;
    }
    const { fact, values } = narrowest;
    const drawer: Drawer = drawers.get(fact) ?? { position: factIndex.get(fact) ?? -1, byValue: new Map() };
    drawers.set(fact, drawer);
    for (const value of new Set(values)) {
      const found = drawer.byValue.get(value);
      if (found === undefined) drawer.byValue.set(value, [compiled]);
      else found.push(compiled);
    }
  }
  return { drawers: [...drawers.values()], others };
}

/** Calls back with every rule that may match these values; no rule comes twice, and the order says nothing. */
export function forEachCandidate(
  { drawers, others }: RuleIndex,
  values: FactValues,
  visit: (compiled: CompiledRule) => void,
): void {
  for (const compiled of others) visit(compiled);
  for (const { position, byValue } of drawers) {
    const value = values[position];
    if (value === undefined) continue;
    const found = byValue.get(value);
    if (found !== undefined) for (const compiled of found) visit(compiled);
  }
}
