import { factIndex, type FactId, type FactValues } from './facts/facts.ts';
import { compileCondition, factsOf, type ConditionNode } from './matcher.ts';
import { families, type Rule } from './rule.ts';
import { certainties, type Certainty } from './vocabulary.ts';

export interface CompiledRule {
  readonly rule: Rule;
  /** Its place among the rules of its set, which are sorted by id. */
  readonly index: number;
  readonly condition: ConditionNode;
  /** Every fact the rule's conditions name. */
  readonly facts: readonly FactId[];
  /** Position of its family in the order of causes. */
  readonly rank: number;
  /** Ids of rules of its own family that rank below it. */
  readonly supersedes: ReadonlySet<string>;
  readonly certainty: (values: FactValues) => Certainty;
  /** What its match would say and advise: rules that share it give the same answer for different reasons. */
  readonly answer: string;
}

/** A rule that matched. */
export interface Match {
  readonly compiled: CompiledRule;
  readonly certainty: Certainty;
}

function compileCertainty({ certainty }: Rule): (values: FactValues) => Certainty {
  if (typeof certainty === 'string') return () => certainty;
  const index = factIndex.get(certainty.fact) ?? -1;
  return (values) => certainties.find((known) => known === values[index]) ?? 'possible';
}

function answerOf({ cause, resolution: { action, alternatives = [], actor, retry } }: Rule): string {
  return [cause, action, actor, retry, ...alternatives].join(' ');
}

export function compileRule(rule: Rule, index: number): CompiledRule {
  return {
    rule,
    index,
    condition: compileCondition(rule.when),
    facts: factsOf(rule.when),
    rank: families.indexOf(rule.family),
    supersedes: new Set(rule.supersedes),
    certainty: compileCertainty(rule),
    answer: answerOf(rule),
  };
}
