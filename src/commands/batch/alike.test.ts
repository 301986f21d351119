import { describe, expect, it } from 'vitest';
import { daysOfAMark, PaidMarksList } from '../../orders/stand-ins.ts';
import { dayMs } from '../../orders/instant.ts';
import type { Outline } from '../../store/store.ts';
import { AlikeOrders, type Outcome } from './alike.ts';

const placed = Date.parse('2026-03-02T09:00:00Z');
const settles = 8 * dayMs;
const outcome: Outcome = {
  verdict: 'diagnosed',
  isFinding: false,
  isPrinted: true,
  group: undefined,
  tail: ['diagnosed'],
};

function paidMarks(...values: readonly number[]) {
  const list = new PaidMarksList();
  list.addAll(values);
  return list.sorted();
}

function anOutline(shape: string, fields: Partial<NonNullable<Outline['known']>> = {}): Outline {
  const head = {
    merchant: 'shop',
    number: '1',
    status: 'awaiting_payment',
    placedAt: '2026-03-02T09:00:00Z',
  } as const;
  return { id: 1, known: { head, shape, latest: placed, mayBePaid: false, marks: [7, 0], ...fields } };
}

const alikeAt = (now: number): AlikeOrders => new AlikeOrders(now, () => settles);

describe('orders of one shape', () => {
  it('come to the same once they have settled, and not a moment before', () => {
    const [before, after] = [alikeAt(placed + settles - 1), alikeAt(placed + settles)];
    for (const alike of [before, after]) alike.keep('a', outcome);
    expect(before.find(anOutline('a'), paidMarks())).toMatchObject({ shape: undefined, outcome: undefined });
    expect(after.find(anOutline('a'), paidMarks())).toMatchObject({ shape: 'a', outcome });
    expect(after.find(anOutline('b'), paidMarks())).toMatchObject({ shape: 'b', outcome: undefined });
  });

  it('stand for themselves where another may stand in for them, or where nobody knows', () => {
    const alike = alikeAt(placed + settles);
    alike.keep('a', outcome);
    const paid = paidMarks(7 * daysOfAMark + Math.floor(placed / dayMs));
    expect(alike.find(anOutline('a'), paid).shape).toBeUndefined();
    expect(alike.find(anOutline('a', { mayBePaid: true }), paid).shape).toBe('a');
    expect(alike.find(anOutline('a', { marks: [8, 0] }), paid).shape).toBe('a');
    expect(alike.find(anOutline('a'), undefined).shape).toBeUndefined();
    expect(alike.find({ id: 1, known: undefined }, paid).shape).toBeUndefined();
  });

  it('are remembered as long as they go on being met, however many others come', () => {
    const alike = alikeAt(placed + settles);
    const isKnown = (shape: string): boolean =>
      alike.find(anOutline(shape), paidMarks()).outcome !== undefined;
    alike.keep('met', outcome);
    alike.keep('never met', outcome);
    for (let index = 0; index < 120_000; index++) {
      alike.keep(`other ${index}`, outcome);
      if (index % 10_000 === 0) expect(isKnown('met')).toBe(true);
    }
    expect([isKnown('met'), isKnown('never met')]).toEqual([true, false]);
  });
});
