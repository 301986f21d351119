import { describe, expect, it } from 'vitest';
import { aBankNote } from '../../orders/an-order.test-data.ts';
import { aCase, ago, anOpenOrder, aPayment } from '../a-case.test-data.ts';
import { toSituation, type Situation } from './situation.ts';

type Told = Parameters<typeof aPayment>[0];

const situationOf = (...told: readonly Told[]): Situation =>
  toSituation(aCase(anOpenOrder({ transactions: told.map(aPayment) })));

describe('given transactions that are not loaded', () => {
  it('knows of none, which is not the same as none', () => {
    expect(toSituation(aCase(anOpenOrder()))).toMatchObject({
      transactions: undefined,
      money: undefined,
      alive: undefined,
      attempt: undefined,
    });
    expect(situationOf()).toMatchObject({ transactions: [], money: { captured: 'none' } });
  });
});

describe('given several records of one transaction', () => {
  const failed = { id: 'x', status: 'failed', at: ago({ days: 2 }), notes: [aBankNote('43')] } as const;

  it('keeps what an earlier one said: a sensitive reason stays sensitive', () => {
    const { attempt } = situationOf(failed, { id: 'x', status: 'failed' });
    expect(attempt?.said).toMatchObject({ sayToCustomer: 'never', neverRetry: true });
  });

  it('keeps what was said of an attempt beside a void of the same id', () => {
    const { attempt } = situationOf(failed, { id: 'x', type: 'void' });
    expect(attempt?.said).toMatchObject({ sayToCustomer: 'never', neverRetry: true });
  });

  it('takes the latest state for the attempt that decides', () => {
    expect(situationOf(failed, { id: 'x', status: 'cancelled' }).attempt?.transaction.status).toBe(
      'cancelled',
    );
  });
});

describe('given a card check', () => {
  it('reads what the bank said when it failed', () => {
    const { attempt } = situationOf({ type: 'verification', status: 'failed', notes: [aBankNote('54')] });
    expect(attempt?.said.answer.reason).toBe('expired_card');
  });

  it('does not take one that is under way for an attempt that is over', () => {
    const check = { type: 'verification', at: ago({ minutes: 1 }) } as const;
    expect(situationOf({ ...check, status: 'started' }).attempt).toBeUndefined();
    expect(situationOf({ ...check, status: 'requires_action' }).attempt).toBeUndefined();
  });
});
