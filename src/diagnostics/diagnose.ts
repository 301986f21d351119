import type { Transaction } from '../orders/order.ts';
import { isReason, reasonFacts, strictest, type SayToCustomer } from './answers/reasons.ts';
import { toFullAdvice, type FullAdvice } from './advice.ts';
import type { Match } from './compiled-rule.ts';
import { decidingTransaction } from './deciding-transaction.ts';
import { factIndex, factOf, readFacts, type FactId, type FactValues } from './facts/facts.ts';
import { toSituation, type Case, type FactValue, type Situation } from './facts/situation.ts';
import { findPayBar } from './pay-again.ts';
import { decide } from './decide.ts';
import type { DecisionMemory } from './decision-memory.ts';
import type { Question } from './questions.ts';
import type { RuleSet } from './rule-set.ts';
import { toVerdict } from './verdict.ts';
import type { Cause, Certainty, VerdictKind } from './vocabulary.ts';

/** A fact that made the winning rule match. */
export interface Evidence {
  readonly fact: FactId;
  readonly value: FactValue;
  /** Id of the transaction the value is about. */
  readonly transaction?: string;
}

export interface OtherCause {
  readonly cause: Cause;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** What is wrong with an order, as ids and data; the wording is made elsewhere. */
export interface Finding {
  readonly verdict: VerdictKind;
  readonly cause: Cause | null;
  readonly certainty: Certainty | null;
  readonly rule: string | null;
  readonly evidence: readonly Evidence[];
  readonly advice: FullAdvice | null;
  /** Money may be there or on its way: nothing may be said that sounds like "pay". */
  readonly mayGoThrough: boolean;
  /** How far the customer may be told: the strictest of everything said about any attempt. */
  readonly sayToCustomer: SayToCustomer;
  readonly questions: readonly Question[];
  readonly otherCauses: readonly OtherCause[];
  readonly answers: Situation['answers'];
  /** Transactions known; `undefined`: not loaded. */
  readonly transactions: Situation['transactions'];
  /** The transaction that the cause is about, if it is about one. */
  readonly deciding: Transaction | undefined;
  /** What the agent was told. */
  readonly told: Situation['told'];
  /** What the rules were run on. */
  readonly facts: FactValues;
}

function toEvidence(match: Match, values: FactValues, situation: Situation): readonly Evidence[] {
  return match.compiled.facts.flatMap((fact) => {
    const value = values[factIndex.get(fact) ?? -1];
    if (value === undefined) return [];
    const transaction = factOf(fact).transaction?.(situation);
    return [{ fact, value, ...(transaction === undefined ? {} : { transaction }) }];
  });
}

function toOtherCauses([best, ...rest]: readonly Match[]): readonly OtherCause[] {
  const seen = new Set([best?.compiled.rule.cause]);
  return rest.flatMap(({ compiled: { rule }, certainty }) => {
    if (seen.has(rule.cause)) return [];
    seen.add(rule.cause);
    return [{ cause: rule.cause, certainty, rule: rule.id }];
  });
}

function discretion(cause: Cause | undefined, answers: Situation['answers']): SayToCustomer {
  const ofCause = cause !== undefined && isReason(cause) ? [reasonFacts(cause).sayToCustomer] : [];
  return strictest([...ofCause, ...[...answers.values()].map((answer) => answer.sayToCustomer)]);
}

const nobodyKnows: FullAdvice = {
  action: 'escalate',
  actor: 'support',
  retry: 'not_needed',
  alternatives: [],
};

/**
 * Runs the rules over one case. Pure: the same case gives the same finding, with `memory` or without; that is one of the
 * same rules and the same `told`.
 */
export function diagnose(set: RuleSet, input: Case, memory?: DecisionMemory): Finding {
  const situation = toSituation(input);
  const values = readFacts(situation);
  const { matches, questions } = memory?.decide(situation, values) ?? decide(set, situation, values);
  const [best] = matches;
  const verdict = toVerdict(best, questions.length > 0);
  const cause = best?.compiled.rule.cause;
  return {
    verdict,
    cause: cause ?? null,
    certainty: best?.certainty ?? null,
    rule: best?.compiled.rule.id ?? null,
    evidence: best === undefined ? [] : toEvidence(best, values, situation),
    advice:
      verdict === 'undetermined'
        ? nobodyKnows
        : best !== undefined && cause !== undefined
          ? toFullAdvice(best.compiled.rule.resolution, cause, situation)
          : null,
    mayGoThrough: findPayBar(situation) !== undefined,
    sayToCustomer: discretion(cause, situation.answers),
    questions,
    otherCauses: toOtherCauses(matches),
    answers: situation.answers,
    transactions: situation.transactions,
    deciding: decidingTransaction(cause, situation),
    told: situation.told,
    facts: values,
  };
}
