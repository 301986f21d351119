import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from './an-order.test-data.ts';
import { dayMs } from './instant.ts';
import { contactMarksOf, mayBeStoodInFor, PaidContactsList, standInMs } from './paid-contacts.ts';

const eva = { email: 'Eva@mail.example', phone: '+41 79 555 01 02' };
const marks = contactMarksOf(anOrder({ customer: eva }));

function paidAt(...times: readonly number[]) {
  const list = new PaidContactsList();
  for (const time of times) list.add(time, marks);
  return list.sorted();
}

describe('the marks of an order', () => {
  it('are the same for an address and a phone number however they are written', () => {
    expect(
      contactMarksOf(anOrder({ customer: { email: ' eva@MAIL.example', phone: '0795550102' } })),
    ).toEqual(marks);
  });

  it('are 0 for what is not known, and differ for others', () => {
    expect(contactMarksOf(anOrder())).toEqual([0, 0]);
    expect(contactMarksOf(anOrder({ customer: { phone: eva.phone } }))).toEqual([marks[1], 0]);
    expect(contactMarksOf(anOrder({ customer: { email: 'adam@mail.example' } }))[0]).not.toBe(marks[0]);
  });
});

describe('paid orders of many customers', () => {
  const day = Date.UTC(2026, 2, 2);

  it('may stand in for one when they came on its day or in the week behind it', () => {
    const isFound = (time: number): boolean => mayBeStoodInFor(paidAt(time), marks, day);
    expect([day - dayMs, day, day + standInMs, day + standInMs + dayMs].map(isFound)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('stand in for nobody else, nor for a customer who is not known', () => {
    const others = contactMarksOf(anOrder({ customer: { email: 'adam@mail.example' } }));
    expect(mayBeStoodInFor(paidAt(day), others, day)).toBe(false);
    expect(mayBeStoodInFor(paidAt(day), [0, 0], day)).toBe(false);
    expect(mayBeStoodInFor(paidAt(), marks, day)).toBe(false);
  });

  it('are found however many there are, before 1970 and after 2328 as well', () => {
    const time = fc.oneof(fc.integer({ min: -2 * dayMs, max: 20 * dayMs }), fc.constantFrom(-1e13, 2e13));
    fc.assert(
      fc.property(fc.array(time, { maxLength: 3000 }), time, (times, placedAt) => {
        const stands = times.some((one) => one >= placedAt && one <= placedAt + standInMs);
        if (stands) expect(mayBeStoodInFor(paidAt(...times), marks, placedAt)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
