import type { Fact } from './facts/fact.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { affectedBy } from './facts/settles.ts';
import { compileCondition, factsOf, type ConditionNode } from './matcher.ts';
import { families, type Rule } from './rule.ts';
import { certainties, type Certainty } from './vocabulary.ts';

/** Where the evidence of a fact comes from. */
interface EvidenceOf {
  readonly fact: FactId;
  /** Its position among the values. */
  readonly index: number;
  readonly transactionOf: Fact['transaction'];
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Its place among the rules of its set, which are sorted by id. */
  readonly index: number;
  readonly condition: ConditionNode;
  /** Every fact the rule's conditions name. */
  readonly facts: readonly FactId[];
  /** The same, as they are shown once the rule has matched. */
  readonly evidence: readonly EvidenceOf[];
  /** The facts an agent can be asked for whose answer may change what comes of it. */
  readonly asks: readonly FactId[];
  /** Whether it tells known facts from unknown ones, so that an answer may turn it from refused to matched. */
  readonly seeksKnown: boolean;
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

function seeksKnown(node: ConditionNode): boolean {
  if (node.kind !== 'fact') return node.parts.some((part) => node.kind === 'not' || seeksKnown(part));
  return typeof node.matcher === 'object' && 'known' in node.matcher && (node.matcher.known ?? false);
}

export function compileRule(rule: Rule, index: number): CompiledRule {
  const condition = compileCondition(rule.when);
  const facts = factsOf(rule.when);
  return {
    rule,
    index,
    condition,
    facts,
    evidence: facts.map((fact) => ({
      fact,
      index: factIndex.get(fact) ?? -1,
      transactionOf: factOf(fact).transaction,
    })),
    asks: askableFacts.filter((fact) => affectedBy(fact).some((affected) => facts.includes(affected))),
    seeksKnown: seeksKnown(condition),
    rank: families.indexOf(rule.family),
    supersedes: new Set(rule.supersedes),
    certainty: compileCertainty(rule),
    answer: answerOf(rule),
  };
}
