import type { Transaction } from '../orders/order.ts';
import { isReason, reasonFacts, strictest, type SayToCustomer } from './answers/reasons.ts';
import { toFullAdvice, type FullAdvice } from './advice.ts';
import type { Match } from './compiled-rule.ts';
import { decidingTransaction } from './deciding-transaction.ts';
import { readFacts, type FactId, type FactValues } from './facts/facts.ts';
import { toSituation, type Case, type FactValue, type Situation } from './facts/situation.ts';
import { findPayBar } from './pay-again.ts';
import { decide, type Decision, type OtherCause } from './decide.ts';
import type { DecisionMemory } from './decision-memory.ts';
import type { Question } from './questions.ts';
import type { RuleSet } from './rule-set.ts';
import type { Cause, Certainty, VerdictKind } from './vocabulary.ts';

/** A fact that made the winning rule match. */
export interface Evidence {
  readonly fact: FactId;
  readonly value: FactValue;
  /** Id of the transaction the value is about. */
  readonly transaction?: string;
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
  /** What the verdict, the questions and the other causes are taken from: alike orders may share it. */
  readonly decision: Decision;
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
  const evidence: Evidence[] = [];
  for (const { fact, index, transactionOf } of match.compiled.evidence) {
    const value = values[index];
    if (value === undefined) continue;
    const transaction = transactionOf?.(situation);
    evidence.push(transaction === undefined ? { fact, value } : { fact, value, transaction });
  }
  return evidence;
}

function discretion(cause: Cause | undefined, answers: Situation['answers']): SayToCustomer {
  let word = cause !== undefined && isReason(cause) ? reasonFacts(cause).sayToCustomer : 'ok';
  for (const { sayToCustomer } of answers.values()) {
    if (sayToCustomer !== word) word = strictest([word, sayToCustomer]);
  }
  return word;
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
  const decision = memory?.decide(situation, values) ?? decide(set, situation, values);
  const { best, verdict, questions, otherCauses } = decision;
  const cause = best?.compiled.rule.cause;
  const bar = findPayBar(situation);
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
          ? toFullAdvice(best.compiled.rule.resolution, cause, situation, bar)
          : null,
    mayGoThrough: bar !== undefined,
    sayToCustomer: discretion(cause, situation.answers),
    questions,
    otherCauses,
    decision,
    answers: situation.answers,
    transactions: situation.transactions,
    deciding: decidingTransaction(cause, situation),
    told: situation.told,
    facts: values,
  };
}
