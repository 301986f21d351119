import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from '../orders/an-order.test-data.ts';
import type { Order } from '../orders/order.ts';
import { randomOrder } from '../orders/random-orders.test-data.ts';
import { aCase, ago, anOpenOrder, aPayment, findingOf, now, shop, ticketing } from './a-case.test-data.ts';
import { actionFacts } from './advice.ts';
import type { Finding } from './diagnose.ts';
import { toSituation } from './facts/situation.ts';
import { symptoms, type Action } from './vocabulary.ts';

const advised = ({ advice }: Finding): readonly Action[] =>
  advice === null ? [] : [advice.action, ...advice.alternatives];
const paying = (finding: Finding): readonly Action[] =>
  advised(finding).filter((action) => actionFacts[action].pays);

/** What an agent may have been told, at a moment near the order's transactions, where much may be alive. */
const parts = fc
  .record({
    symptom: fc.constantFrom(...symptoms),
    debited: fc.boolean(),
    minutesAgo: fc.integer({ min: 0, max: 20_000 }),
    terms: fc.constantFrom(shop, ticketing, { id: 'unknown' }),
  })
  .map(({ symptom, debited, minutesAgo, terms }) => ({
    terms,
    now: now - minutesAgo * 60_000,
    told: { symptom, 'bank.debited': debited },
  }));

describe('any order', () => {
  it('is not paid again while a payment may still go through', () => {
    fc.assert(
      fc.property(randomOrder, parts, (order, known) => {
        fc.pre(toSituation(aCase(order, known)).alive !== undefined);
        const finding = findingOf(order, known);
        expect(paying(finding)).toEqual([]);
        expect(['yes_same_card', 'other_card', 'other_method', 'later']).not.toContain(finding.advice?.retry);
      }),
      { numRuns: 500 },
    );
  });

  it('is not paid again while the shop holds money for it', () => {
    fc.assert(
      fc.property(randomOrder, parts, (order, known) => {
        const captured = toSituation(aCase(order, known)).money?.captured;
        fc.pre(captured !== undefined && captured !== 'none');
        expect(paying(findingOf(order, known))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is not paid again once the shop calls it paid', () => {
    fc.assert(
      fc.property(randomOrder, parts, fc.constantFrom('paid', 'processing'), (order, known, status) => {
        expect(paying(findingOf({ ...order, status }, known))).toEqual([]);
      }),
    );
  });

  it('keeps a sensitive reason from the customer, whatever else was said', () => {
    const isSensitive = ({ transactions = [] }: Order): boolean =>
      transactions.some(({ notes = [] }) =>
        notes.some(({ scheme, code = '' }) => scheme === 'iso8583' && ['41', '43', '59'].includes(code)),
      );
    fc.assert(
      fc.property(randomOrder, parts, (order, known) => {
        fc.pre(isSensitive(order));
        expect(findingOf(order, known).sayToCustomer).toBe('never');
      }),
      { numRuns: 500 },
    );
  });

  it('is never tried again with a card that the bank barred', () => {
    const again = ['retry_same_card', 'retry_later', 'correct_card_details', 'complete_authentication'];
    const barring = fc.constantFrom('41', '43', 'N5', 'R1');
    fc.assert(
      fc.property(randomOrder, parts, barring, (order, known, code) => {
        const transactions = (order.transactions ?? []).map(({ provider: _wallet, ...each }) => ({
          ...each,
          card: { last4: '1111' },
        }));
        const barred = aPayment({
          id: 'barred',
          at: order.placedAt,
          status: 'failed',
          card: { last4: '1111' },
          notes: [{ scheme: 'iso8583', code }],
        });
        const finding = findingOf(anOrder({ ...order, transactions: [barred, ...transactions] }), known);
        expect(advised(finding).filter((action) => again.includes(action))).toEqual([]);
        expect(['yes_same_card', 'after_auth', 'later']).not.toContain(finding.advice?.retry);
      }),
      { numRuns: 500 },
    );
  });
});

it('a part that was captured in time is not forgotten once the deadline is over', () => {
  const part = aPayment({ type: 'sale', amount: 6_000, at: ago({ days: 2 }) });
  const order = anOpenOrder({ expiresAt: ago({ days: 1 }), transactions: [part] });
  expect(paying(findingOf(order))).toEqual([]);
});
