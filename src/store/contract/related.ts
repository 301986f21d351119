import { describe, expect, it } from 'vitest';
import type { Order } from '../../orders/order.ts';
import { numbered, numbersOf, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

/** What `related` promises, whatever engine is behind it. */
export function describeRelated(openEmpty: OpenEmptyStore): void {
  describe('given orders around one of a customer', () => {
    const store = useStore(openEmpty);
    const customer = { email: 'Eva@mail.example', phone: '+41 79 555 01 02' };
    const order = numbered('1', { placedAt: '2026-03-02T09:00:00Z', customer });
    const later = (number: string, fields: Partial<Order>) =>
      numbered(number, { placedAt: '2026-03-04T09:00:00Z', ...fields });
    const related = async (...others: readonly Order[]) => {
      await putAll(store(), [order, ...others]);
      return numbersOf(await store().related(order));
    };

    it('gives those with the same address or phone, the earliest first', async () => {
      expect(
        await related(
          later('3', { customer: { email: 'eva@MAIL.example' } }),
          later('2', { placedAt: order.placedAt, customer: { phone: '079 555 01 02' } }),
        ),
      ).toEqual(['2', '3']);
    });

    it.each<[string, Partial<Order>]>([
      ['placed before', { placedAt: '2026-03-02T08:59:59Z', customer }],
      ['placed more than seven days later', { placedAt: '2026-03-09T09:00:01Z', customer }],
      ['at another merchant', { merchant: 'other', customer }],
      ['of somebody whose phone number ends alike', { customer: { phone: '+41 78 555 01 02' } }],
      ['of nobody known', {}],
    ])('leaves out one %s', async (_, fields) => {
      expect(await related(later('2', fields))).toEqual([]);
    });

    it('takes one placed seven days later to the second', async () => {
      expect(await related(later('2', { placedAt: '2026-03-09T09:00:00Z', customer }))).toEqual(['2']);
    });

    it('gives none for an order without a customer', async () => {
      await putAll(store(), [numbered('8'), numbered('9')]);
      expect(await store().related(numbered('8'))).toEqual([]);
    });
  });
}
