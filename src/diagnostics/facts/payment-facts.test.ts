import { describe, expect, it } from 'vitest';
import { aBankNote, anOrder } from '../../orders/an-order.test-data.ts';
import { ago, anOpenOrder, aPayment, shop } from '../a-case.test-data.ts';
import { factIds } from './facts.ts';
import { readFact, readFactOf } from './read-fact.test-data.ts';

describe('given transactions that are not loaded', () => {
  it('knows nothing of money, of what is alive, and of attempts', () => {
    const about = factIds.filter((id) => /^(transactions|money|payment|attempt)\./.test(id));
    expect(about.length).toBeGreaterThan(8);
    expect(about.filter((id) => readFact(id, anOpenOrder()) !== undefined)).toEqual([]);
  });

  it('takes the agent’s look at the tab: none is known to be none', () => {
    const told = { 'transactions.count': 0 };
    expect(readFact('transactions.count', anOpenOrder(), { told })).toBe(0);
    expect(readFact('money.captured', anOpenOrder(), { told })).toBe('none');
    expect(readFact('payment.alive', anOpenOrder(), { told })).toBe('none');
  });

  it('takes a tab with transactions for no more than their number', () => {
    const told = { 'transactions.count': 1 };
    expect(readFact('transactions.count', anOpenOrder(), { told })).toBe(1);
    expect(readFact('money.captured', anOpenOrder(), { told })).toBeUndefined();
  });
});

describe('given transactions', () => {
  it('believes them more than the agent', () => {
    expect(readFactOf('transactions.count', [{}, {}], { told: { 'transactions.count': 0 } })).toBe(2);
    expect(readFactOf('transactions.count', [])).toBe(0);
  });

  it('says what is alive, and that nothing is', () => {
    expect(readFactOf('payment.alive', [{ status: 'authorized' }])).toBe('held');
    expect(readFactOf('payment.alive', [{ status: 'failed' }])).toBe('none');
    expect(readFactOf('payment.overdue', [{ status: 'authorized', at: ago({ days: 8 }) }])).toBe(true);
    expect(readFactOf('payment.overdue', [])).toBe(false);
  });
});

describe('the attempt that decides', () => {
  const early = { at: ago({ days: 2 }) };
  const late = { at: ago({ days: 1 }) };

  it('is the latest by time, whatever the order of the file', () => {
    const [first, second] = [
      { ...early, status: 'failed', notes: [aBankNote('54')] },
      { ...late, status: 'expired', notes: [aBankNote('51')] },
    ] as const;
    for (const transactions of [
      [first, second],
      [second, first],
    ]) {
      expect(readFactOf('attempt.status', transactions)).toBe('expired');
      expect(readFactOf('attempt.reason', transactions)).toBe('insufficient_funds');
      expect(readFactOf('attempt.certainty', transactions)).toBe('certain');
      expect(readFactOf('attempt.saysWhy', transactions)).toBe(true);
    }
  });

  it.each(['succeeded', 'authorized', 'pending'] as const)('is none that is %s', (status) => {
    expect(
      readFactOf('attempt.status', [
        { ...early, status: 'failed' },
        { ...late, status },
      ]),
    ).toBe('failed');
  });

  it('is none that may still go through', () => {
    const started = { status: 'started', at: ago({ minutes: 1 }) } as const;
    expect(readFactOf('attempt.status', [{ ...early, status: 'failed' }, started])).toBe('failed');
    expect(
      readFactOf('attempt.status', [
        { ...early, status: 'failed' },
        { ...started, ...late },
      ]),
    ).toBe('started');
  });

  it.each(['capture', 'void', 'refund'] as const)('is no %s', (type) => {
    expect(readFactOf('attempt.status', [{ type, status: 'failed' }])).toBeUndefined();
  });

  it('says nothing where the bank said nothing, or only that all is well', () => {
    for (const notes of [[], [aBankNote('00')], [{ text: 'hello' }]]) {
      expect(readFactOf('attempt.saysWhy', [{ status: 'failed', notes }])).toBe(false);
      expect(readFactOf('attempt.reason', [{ status: 'failed', notes }])).toBeUndefined();
    }
  });

  it('used a stored card: as the transaction says, else as the order says', () => {
    const failed = aPayment({ status: 'failed' });
    const saved = anOpenOrder({ instrument: 'saved', transactions: [failed] });
    const typed = anOpenOrder({
      instrument: 'saved',
      transactions: [{ ...failed, card: { stored: false } }],
    });
    expect(readFact('attempt.storedCard', saved)).toBe(true);
    expect(readFact('attempt.storedCard', typed)).toBe(false);
    expect(readFactOf('attempt.storedCard', [failed])).toBeUndefined();
  });

  it.each([
    [true, { challengeSentAt: ago({ days: 1 }) }],
    [true, { transStatus: 'C' }],
    [true, { flow: 'challenge' }],
    [false, { transStatus: 'C', completedAt: ago({ days: 1 }) }],
    [false, { challengeSentAt: ago({ days: 1 }), transStatus: 'N' }],
    [false, { flow: 'frictionless' }],
    [false, {}],
  ] as const)('waits for the bank: %s for %j', (waits, threeDS) => {
    expect(readFactOf('attempt.awaitsAuthentication', [{ status: 'failed', threeDS }])).toBe(waits);
  });
});

describe('card.network', () => {
  const amex = { status: 'failed', at: ago({ days: 3 }), card: { network: 'American Express' } } as const;
  const visa = { status: 'failed', at: ago({ days: 2 }), card: { bin: '411111' } } as const;

  it('is that of the card used last, by name or by its first digits', () => {
    expect(readFactOf('card.network', [amex])).toBe('amex');
    expect(readFactOf('card.network', [amex, visa])).toBe('visa');
  });

  it('is that of any attempt or card check, not of money given back', () => {
    for (const type of ['authorization', 'sale', 'verification'] as const) {
      expect(readFactOf('card.network', [visa, { ...amex, type, at: ago({ days: 1 }) }])).toBe('amex');
    }
    expect(readFactOf('card.network', [visa, { ...amex, type: 'refund', at: ago({ days: 1 }) }])).toBe(
      'visa',
    );
  });

  it('is what the customer says, where no transaction says it', () => {
    const told = { 'card.network': 'amex' };
    expect(readFact('card.network', anOpenOrder(), { told })).toBe('amex');
    expect(readFactOf('card.network', [{ status: 'failed' }], { told })).toBe('amex');
    expect(readFactOf('card.network', [visa], { told })).toBe('visa');
  });

  it('is not that of an earlier attempt, where the latest does not tell it', () => {
    expect(readFactOf('card.network', [amex, { status: 'failed', at: ago({ days: 1 }) }])).not.toBe('amex');
  });

  it.each(['', ' ', '???', 'unknown'])('is unknown where the record says "%s"', (network) => {
    const transactions = [{ status: 'failed', card: { network } }] as const;
    expect(readFactOf('card.network', transactions)).toBeUndefined();
    expect(readFactOf('card.accepted', transactions)).toBeUndefined();
  });
});

describe('card.accepted', () => {
  const accepted = (network: string, networks?: readonly string[]): unknown =>
    readFactOf('card.accepted', [{ status: 'failed', card: { network } }], {
      terms: { id: 'x', ...(networks !== undefined && { networks }) },
    });

  it('compares with the merchant’s list, and knows nothing without one', () => {
    expect(accepted('VISA', shop.networks)).toBe(true);
    expect(accepted('American Express', shop.networks)).toBe(false);
    expect(accepted('amex')).toBeUndefined();
    expect(readFact('card.accepted', anOrder())).toBeUndefined();
  });
});

describe('3-D Secure on the card', () => {
  it.each([{ enrolled: 'Y' }, { challengeSentAt: ago({ days: 1 }) }, { transStatus: 'N' }] as const)(
    'was seen working: %j, whatever the customer says',
    (threeDS) => {
      const told = { 'card.threeDSEnabled': false };
      expect(readFactOf('card.threeDSEnabled', [{ status: 'failed', threeDS }], { told })).toBe(true);
      expect(readFactOf('card.threeDSWorks', [{ status: 'failed', threeDS }], { told })).toBe(true);
    },
  );

  it('is as the customer says, else unknown; and nothing contradicts that it is missing', () => {
    expect(readFact('card.threeDSEnabled', anOrder(), { told: { 'card.threeDSEnabled': false } })).toBe(
      false,
    );
    expect(readFact('card.threeDSWorks', anOrder(), { told: { 'card.threeDSEnabled': true } })).toBe(true);
    expect(readFact('card.threeDSEnabled', anOrder())).toBeUndefined();
    expect(readFact('card.threeDSWorks', anOrder())).toBe(false);
  });
});
