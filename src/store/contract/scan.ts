import { describe, expect, it } from 'vitest';
import type { ScanOptions } from '../store.ts';
import { numbered, numbersOf, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

/** What `scan` promises, whatever engine is behind it. */
export function describeScan(openEmpty: OpenEmptyStore): void {
  describe('given orders of several merchants, statuses and days', () => {
    const store = useStore(openEmpty);
    const day = (date: number) => ({ placedAt: `2026-03-0${date}T09:00:00+01:00` });
    const orders = [
      numbered('9', { ...day(5), status: 'paid' }),
      numbered('1', { ...day(1), merchant: 'other' }),
      numbered('5', { ...day(3), status: 'expired' }),
      numbered('3', day(3)),
    ];
    const scan = async (options: ScanOptions = {}) => {
      await putAll(store(), orders);
      const found: string[] = [];
      for await (const page of store().scan(options)) found.push(...numbersOf(page));
      return found;
    };

    it('gives them in the order in which they first came', async () => {
      await putAll(store(), orders);
      await putAll(store(), [numbered('1', { merchant: 'other', amount: 5 })]);
      expect(await scan()).toEqual(['9', '1', '5', '3']);
    });

    it.each<[string, ScanOptions, string[]]>([
      ['a merchant', { merchant: 'other' }, ['1']],
      ['statuses', { statuses: ['paid', 'expired'] }, ['9', '5']],
      ['no status', { statuses: [] }, []],
      ['the first moment', { since: Date.parse('2026-03-03T08:00:00Z') }, ['9', '5', '3']],
      ['the first moment that is out', { until: Date.parse('2026-03-03T08:00:00Z') }, ['1']],
      ['where to go on', { after: { merchant: 'other', number: '1' } }, ['5', '3']],
      [
        'all of it',
        { merchant: 'shop', statuses: ['awaiting_payment'], since: 0, until: Date.UTC(2027, 0) },
        ['3'],
      ],
    ])('narrows by %s', async (_, options, expected) => {
      expect(await scan(options)).toEqual(expected);
    });

    it('tells at once how many there are at most', async () => {
      expect(await store().mostOrders()).toBe(0);
      await putAll(store(), orders);
      expect(await store().mostOrders()).toBeGreaterThanOrEqual(orders.length);
    });

    it('counts those before a moment', async () => {
      await putAll(store(), orders);
      expect(await store().countBefore(Date.parse('2026-03-03T08:00:00Z'))).toBe(1);
    });

    it('refuses to go on behind an order it does not know', async () => {
      await expect(scan({ after: { merchant: 'other', number: '404' } })).rejects.toThrow('404');
    });

    it('goes through more orders than fit a page, each once, with puts in between', async () => {
      const many = Array.from({ length: 2345 }, (_, index) => numbered(`N${index}`));
      await putAll(store(), many);
      const found: string[] = [];
      for await (const page of store().scan()) {
        found.push(...numbersOf(page));
        await putAll(store(), many.slice(0, 10));
      }
      expect(found).toEqual(numbersOf(many));
    });

    it('counts them', async () => {
      await putAll(store(), orders);
      expect(await store().info()).toMatchObject({
        orders: 4,
        merchants: [
          { merchant: 'other', orders: 1 },
          { merchant: 'shop', orders: 3 },
        ],
      });
    });
  });
}
