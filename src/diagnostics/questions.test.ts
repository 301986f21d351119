import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import {
  aCase,
  ago,
  anOpenOrder,
  aPayment,
  builtIn,
  findingOf,
  shop,
  ticketing,
} from './a-case.test-data.ts';
import { aRule } from './a-rule.test-data.ts';
import { diagnose, type Finding } from './diagnose.ts';
import { askableFacts, factOf, type FactId } from './facts/facts.ts';
import { toSituation, type Case, type FactValue } from './facts/situation.ts';
import type { Condition, Rule } from './rule.ts';
import { compileRules } from './rule-set.ts';
import { builtInRules } from './rules/built-in.ts';

const asked = ({ questions }: Finding): readonly FactId[] => questions.map(({ fact }) => fact);

const askedBy = (...rules: readonly Rule[]): readonly FactId[] =>
  asked(diagnose(compileRules(rules), aCase(anOpenOrder())));

describe('an undecided rule', () => {
  const debited: Condition = { 'bank.debited': true };
  const matched = aRule('m', {}, { cause: 'generic_decline' });

  it('asks for its unknown fact, where nothing matched', () => {
    expect(askedBy(aRule('u', debited))).toEqual(['bank.debited']);
  });

  it('asks where it would come first', () => {
    expect(askedBy(matched, aRule('u', debited, { certainty: 'certain' }))).toEqual(['bank.debited']);
    expect(askedBy(matched, aRule('a', debited))).toEqual(['bank.debited']);
    expect(askedBy(matched, aRule('u', debited, { certainty: 'possible', supersedes: ['m'] }))).toEqual([
      'bank.debited',
    ]);
  });

  it('does not ask where it would come second', () => {
    expect(askedBy(matched, aRule('u', debited, { certainty: 'possible' }))).toEqual([]);
    expect(askedBy(matched, aRule('z', debited))).toEqual([]);
    const above = { ...matched, supersedes: ['u'] };
    expect(askedBy(above, aRule('u', debited, { certainty: 'certain' }))).toEqual([]);
  });

  it('does not ask what nobody can answer', () => {
    expect(askedBy(aRule('u', { 'attempt.reason': 'expired_card' }))).toEqual([]);
  });

  it('does not ask for one fact where another keeps it from matching', () => {
    expect(askedBy(aRule('u', { ...debited, 'attempt.reason': 'expired_card' }))).toEqual([]);
  });

  it('does not ask in order to say and advise the same for another reason', () => {
    expect(askedBy(matched, aRule('a', debited, { cause: 'generic_decline' }))).toEqual([]);
    const other: Partial<Rule> = { cause: 'generic_decline', resolution: { action: 'wait' } };
    expect(askedBy(matched, aRule('a', debited, other))).toEqual(['bank.debited']);
  });

  it('asks for two facts that change nothing but together, after those that do alone', () => {
    const both: Condition = { ...debited, 'payer.returned': false };
    expect(askedBy(aRule('u', both))).toEqual(['bank.debited', 'payer.returned']);
    expect(askedBy(aRule('u', both), aRule('v', { symptom: 'other' }), aRule('w', debited))).toEqual([
      'bank.debited',
    ]);
    expect(askedBy(aRule('u', both), aRule('v', { symptom: 'no_invoice' }))).toEqual([
      'symptom',
      'bank.debited',
      'payer.returned',
    ]);
    expect(askedBy(matched, aRule('u', both, { certainty: 'possible' }))).toEqual([]);
    expect(askedBy(aRule('u', { ...both, 'attempt.reason': 'expired_card' }))).toEqual([]);
  });

  it('asks for the network of the card in order to know whether it is accepted', () => {
    expect(askedBy(aRule('u', { 'card.accepted': false }))).toEqual(['card.network']);
  });

  it('asks the most decisive first, then in the order of the facts', () => {
    const rules = [
      aRule('a', debited),
      aRule('b', { 'payer.returned': true }),
      aRule('c', { symptom: 'blank_page' }),
      aRule('d', { symptom: 'auth_stuck' }, { cause: 'authentication_pending' }),
    ];
    expect(askedBy(...rules)).toEqual(['symptom', 'bank.debited', 'payer.returned']);
  });
});

describe('given what is known of an order', () => {
  it('asks nothing after a certain overcharge, late payment or payment the shop missed', () => {
    const [first, second] = [aPayment({ type: 'sale' }), aPayment({ id: 't2', type: 'sale' })];
    const findings = [
      findingOf(anOpenOrder({ transactions: [first, second] })),
      findingOf(anOpenOrder({ status: 'cancelled', transactions: [first] })),
      findingOf(anOpenOrder({ transactions: [first] })),
    ];
    expect(findings.map(({ cause }) => cause)).toEqual([
      'charged_twice',
      'paid_after_cancellation',
      'paid_but_not_registered',
    ]);
    expect(findings.flatMap(asked)).toEqual([]);
  });

  it('asks nothing while money is held', () => {
    const held = aPayment({ status: 'authorized', at: ago({ hours: 2 }) });
    expect(asked(findingOf(anOpenOrder({ transactions: [held] })))).toEqual([]);
  });

  it('asks what else a blank page could be', () => {
    const finding = findingOf(anOpenOrder({ transactions: [] }), { told: { symptom: 'blank_page' } });
    expect(finding.certainty).toBe('likely');
    expect(asked(finding)).toEqual(expect.arrayContaining(['card.network', 'card.threeDSEnabled']));
  });

  it('asks for the transactions where their absence would say something', () => {
    expect(asked(findingOf(anOpenOrder(), { terms: ticketing }))).toContain('transactions.count');
    expect(asked(findingOf(anOpenOrder({ transactions: [] }), { terms: ticketing }))).not.toContain(
      'transactions.count',
    );
  });

  it('asks whether the customer came back in order to know what keeps the shop waiting', () => {
    const justPaid = anOpenOrder({ transactions: [aPayment({ at: ago({ minutes: 5 }) })] });
    expect(asked(findingOf(justPaid))).toEqual(['payer.returned']);
    expect(asked(findingOf({ ...justPaid, events: [] }))).toEqual([]);
  });
});

describe('any order', () => {
  const told = fc
    .subarray([...askableFacts])
    .chain((some) =>
      fc
        .tuple(...some.map((fact) => fc.constantFrom(...(factOf(fact).ask ?? []))))
        .map((values) => Object.fromEntries(some.map((fact, index) => [fact, values[index] ?? '']))),
    );
  const terms = fc.constantFrom(shop, ticketing, { id: 'unknown' });
  const outcome = ({ rule, cause, certainty }: Finding): string =>
    JSON.stringify([cause, certainty, builtInRules.find(({ id }) => id === rule)?.resolution]);

  it('is asked for what is unknown, worth asking and could change the outcome, and for nothing once the outcome is settled', () => {
    fc.assert(
      fc.property(randomOrder, told, terms, (order, known, merchant) => {
        const given = (answers: Readonly<Record<string, FactValue>>): Case =>
          aCase(order, { terms: merchant, told: { ...known, ...answers } });
        const before = diagnose(builtIn, given({}));
        const isSettled = before.certainty === 'certain' && before.advice?.actor !== 'nobody';
        const situation = toSituation(given({}));
        const isOpen = (fact: FactId): boolean =>
          factOf(fact).read(situation) === undefined && factOf(fact).isWorthAsking?.(situation) !== false;
        const changes = (fact: FactId): boolean =>
          (factOf(fact).ask ?? []).some(
            (value) => outcome(diagnose(builtIn, given({ [fact]: value }))) !== outcome(before),
          );
        expect([...asked(before)].toSorted()).toEqual(
          isSettled ? [] : askableFacts.filter((fact) => isOpen(fact) && changes(fact)).toSorted(),
        );
      }),
    );
  });
});
