import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBankNote, anOrder } from '../orders/an-order.test-data.ts';
import type { Order } from '../orders/order.ts';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import { aCase, ago, anOpenOrder, aPayment, builtIn, findingOf } from './a-case.test-data.ts';
import { diagnose, type Finding } from './diagnose.ts';
import { isFactId } from './facts/facts.ts';
import { compileRules } from './rule-set.ts';
import { builtInRules } from './rules/built-in.ts';

const failed = aPayment({ id: 'second', status: 'failed', notes: [aBankNote('51')] });

describe('the evidence', () => {
  it('names the facts that decided, with the transaction they are about', () => {
    expect(findingOf(anOpenOrder({ transactions: [failed] })).evidence).toEqual([
      { fact: 'order.state', value: 'open' },
      { fact: 'attempt.reason', value: 'insufficient_funds', transaction: 'second' },
    ]);
  });

  it('names the payment that is alive, and the money that was captured', () => {
    const held = aPayment({ id: 'held', status: 'authorized' });
    const [first, second] = [aPayment({ id: 's1', at: ago({ days: 2 }) }), aPayment({ id: 's2' })];
    const evidence = (order: Order): unknown => findingOf(order).evidence;
    expect(evidence(anOpenOrder({ transactions: [failed, held] }))).toContainEqual({
      fact: 'payment.alive',
      value: 'held',
      transaction: 'held',
    });
    expect(evidence(anOpenOrder({ transactions: [second, first] }))).toEqual([
      { fact: 'money.captured', value: 'excess', transaction: 's2' },
    ]);
  });

  it('holds only facts that are known', () => {
    fc.assert(
      fc.property(randomOrder, (order) => {
        for (const { fact, value } of findingOf(order).evidence) {
          expect(isFactId(fact)).toBe(true);
          expect(value).toBeDefined();
        }
      }),
    );
  });
});

describe('the other causes', () => {
  it('are each named once, the best first, and never the cause itself', () => {
    fc.assert(
      fc.property(randomOrder, (order) => {
        const { cause, otherCauses } = findingOf(order);
        const named = [cause, ...otherCauses.map((other) => other.cause)];
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('are what else matched', () => {
    const order = anOpenOrder({
      expiresAt: ago({ days: 1 }),
      transactions: [aPayment({ status: 'authorized' })],
    });
    expect(findingOf(order)).toMatchObject({
      cause: 'payment_in_progress',
      otherCauses: [{ cause: 'order_expired', certainty: 'certain', rule: 'order-past-deadline' }],
    });
  });
});

describe('the same input gives the same bytes', () => {
  const toJson = (finding: Finding): string =>
    JSON.stringify({ ...finding, answers: [...finding.answers.values()] });

  it('at every run', () => {
    fc.assert(
      fc.property(randomOrder, (order) => {
        expect(toJson(findingOf(structuredClone(order)))).toBe(toJson(findingOf(order)));
      }),
    );
  });

  it('whatever the order of the transactions in the file', () => {
    const shuffled = randomOrder
      .filter(
        ({ transactions = [] }) => new Set(transactions.map(({ id }) => id)).size === transactions.length,
      )
      .chain((order) => {
        const { transactions = [] } = order;
        return fc.tuple(
          fc.constant(order),
          fc.shuffledSubarray([...transactions], { minLength: transactions.length }),
        );
      });
    fc.assert(
      fc.property(shuffled, ([order, transactions]) => {
        fc.pre(order.transactions !== undefined);
        expect(toJson(findingOf(anOrder({ ...order, transactions })))).toBe(toJson(findingOf(order)));
      }),
    );
  });

  it('whatever the order of the rules', () => {
    const reversed = compileRules(builtInRules.toReversed());
    fc.assert(
      fc.property(randomOrder, (order) => {
        expect(toJson(diagnose(reversed, aCase(order)))).toBe(toJson(diagnose(builtIn, aCase(order))));
      }),
    );
  });
});
