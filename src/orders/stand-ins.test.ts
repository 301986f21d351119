import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from './an-order.test-data.ts';
import { dayMs } from './instant.ts';
import type { Order } from './order.ts';
import { daysOfAMark, marksOf, mayBeStoodInFor, PaidMarksList, standInMs } from './stand-ins.ts';

const customer = { email: 'Eva@mail.example', phone: '+41 79 555 01 02' };
const one = { amount: 500, currency: 'EUR', customer } as const;
const marks = marksOf(anOrder(one));

describe('the marks of an order', () => {
  it('are the same for an address and a phone number however they are written', () => {
    const other = { ...one, customer: { email: ' eva@MAIL.example', phone: '0795550102' } };
    expect(marksOf(anOrder(other))).toEqual(marks);
  });

  it('are one where the customer has left only one', () => {
    expect(marksOf(anOrder({ ...one, customer: { phone: customer.phone } }))).toEqual([marks[1], 0]);
  });

  it.each<[string, Partial<Order>]>([
    ['customer', { customer: { email: 'adam@mail.example' } }],
    ['merchant', { merchant: 'other' }],
    ['amount', { amount: 501 }],
    ['currency', { currency: 'CHF' }],
  ])('differ for another %s', (_, fields) => {
    expect(marks).not.toContain(marksOf(anOrder({ ...one, ...fields }))[0]);
  });

  it('are none where nobody is known, or no amount', () => {
    expect(marksOf(anOrder({ amount: 500, currency: 'EUR' }))).toEqual([0, 0]);
    expect(marksOf(anOrder({ customer }))).toEqual([0, 0]);
  });
});

describe('the marks of paid orders', () => {
  const day = Date.UTC(2026, 2, 2);
  const toDay = (time: number): number => Math.min(Math.max(Math.floor(time / dayMs), 0), daysOfAMark - 1);
  const paidAt = (...times: readonly number[]) => {
    const list = new PaidMarksList();
    list.addAll(times.map((time) => marks[0] * daysOfAMark + toDay(time)));
    return list.sorted();
  };
  const asking = { marks, placedAt: day, isAmongThem: false };

  it('tell of one on the day of an order or in the week behind it', () => {
    const isFound = (time: number): boolean => mayBeStoodInFor(paidAt(time), asking);
    const times = [day - dayMs, day, day + standInMs, day + standInMs + dayMs];
    expect(times.map(isFound)).toEqual([false, true, true, false]);
  });

  it('tell of none that the order itself is', () => {
    expect(mayBeStoodInFor(paidAt(day), { ...asking, isAmongThem: true })).toBe(false);
    expect(mayBeStoodInFor(paidAt(day, day), { ...asking, isAmongThem: true })).toBe(true);
  });

  it('tell of none for others, nor for an order without marks', () => {
    expect(mayBeStoodInFor(paidAt(day), { ...asking, marks: [7, 8] })).toBe(false);
    expect(mayBeStoodInFor(paidAt(day), { ...asking, marks: [0, 0] })).toBe(false);
    expect(mayBeStoodInFor(paidAt(), asking)).toBe(false);
  });

  it('miss none, however many there are, before 1970 and after 2328 as well', () => {
    const time = fc.oneof(fc.integer({ min: -2 * dayMs, max: 20 * dayMs }), fc.constantFrom(-1e13, 2e13));
    fc.assert(
      fc.property(fc.array(time, { maxLength: 3000 }), time, (times, placedAt) => {
        if (!times.some((each) => each >= placedAt && each <= placedAt + standInMs)) return;
        expect(mayBeStoodInFor(paidAt(...times), { ...asking, placedAt })).toBe(true);
        const isAmongThem = true;
        expect(mayBeStoodInFor(paidAt(...times, placedAt), { ...asking, placedAt, isAmongThem })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
