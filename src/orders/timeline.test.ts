import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction } from './an-order.test-data.ts';
import { toEpochMs } from './instant.ts';
import { randomTransaction } from './random-orders.test-data.ts';
import { inTimeOrder } from './timeline.ts';

const idsOf = (transactions: ReturnType<typeof inTimeOrder>): readonly string[] =>
  transactions.map(({ id }) => id);

const transactions = fc.uniqueArray(randomTransaction, { selector: ({ id }) => id, maxLength: 5 });
const shuffled = transactions.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);

describe('inTimeOrder', () => {
  it('gives one order, whatever the order of the file', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(idsOf(inTimeOrder(other))).toEqual(idsOf(inTimeOrder(list)));
      }),
    );
  });

  it('puts the earlier moment first, whatever its offset, and keeps every transaction', () => {
    fc.assert(
      fc.property(transactions, (list) => {
        const times = inTimeOrder(list).map(({ at }) => toEpochMs(at));
        expect(times).toEqual(list.map(({ at }) => toEpochMs(at)).sort((a, b) => a - b));
      }),
    );
  });

  it('reads a local time as the moment it is', () => {
    const inBern = aTransaction({ id: 'bern', at: '2026-03-03T10:30:00+01:00' });
    const inUtc = aTransaction({ id: 'utc', at: '2026-03-03T10:00:00Z' });
    expect(idsOf(inTimeOrder([inUtc, inBern]))).toEqual(['bern', 'utc']);
  });

  it('lets come first what must come first, where the moment is the same', () => {
    const types = ['verification', 'authorization', 'sale', 'capture', 'void', 'refund'] as const;
    const ofEachType = types.map((type) => aTransaction({ id: type, type, status: 'succeeded' }));
    expect(idsOf(inTimeOrder(ofEachType.toReversed()))).toEqual(types);
    const statuses = ['started', 'requires_action', 'pending', 'failed', 'authorized', 'succeeded'] as const;
    const inEachStatus = statuses.map((status) => aTransaction({ id: status, status }));
    expect(idsOf(inTimeOrder(inEachStatus.toReversed()))).toEqual(statuses);
  });

  it('leaves the list it is given as it is', () => {
    const list = [aTransaction({ id: 'b', at: '2026-03-04T00:00:00Z' }), aTransaction({ id: 'a' })];
    inTimeOrder(list);
    expect(idsOf(list)).toEqual(['b', 'a']);
  });
});
