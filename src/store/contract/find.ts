import { describe, expect, it } from 'vitest';
import { aTransaction } from '../../orders/an-order.test-data.ts';
import type { Order } from '../../orders/order.ts';
import { toQuery } from '../../orders/query.ts';
import type { FindOptions } from '../store.ts';
import { numbered, numbersOf, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

const anna: Order = numbered('TK-1001', {
  customer: {
    name: 'Anna Müller',
    email: "Anna.O'Neil+shop@Mail.Example",
    phone: '+41 79 555 01 02',
    company: 'Käse & Co',
  },
  references: { invoice: 'RE 2026/17' },
  transactions: [aTransaction({ id: 'pi_3Abc', card: { last4: '4242' } })],
});
const other = numbered('2002', { customer: { name: 'Anna Rossi', phone: '+39 055 555 01 02' } });

function describeReadings(openEmpty: OpenEmptyStore): void {
  describe('given two orders', () => {
    const store = useStore(openEmpty);
    const find = async (text: string) => {
      await putAll(store(), [anna, other]);
      return numbersOf((await store().find(toQuery(text), { limit: 10 })).items);
    };

    it.each([
      ['its number', 'TK-1001'],
      ['its number, loosely', 'tk 1001'],
      ['the e-mail address', "anna.o'neil+SHOP@mail.example"],
      ['the phone number', '079 555 01 02'],
      ['the words of a name in any order', 'muller ANNA'],
      ['the company', 'kase co'],
      ['a reference', 're2026-17'],
      ['a transaction', 'PI_3ABC'],
      ['the last four digits', '**** 4242'],
    ])('finds one by %s', async (_, text) => {
      expect(await find(text)).toEqual(['TK-1001']);
    });

    it.each([
      ['nothing to search for', '···'],
      ['an unknown name', 'Anna Bianchi'],
      [
        'a whole page of words',
        `Anna Müller ${Array.from({ length: 20_000 }, (_, word) => `word${word}`).join(' ')}`,
      ],
      ['part of an address', 'neil+shop@mail.example'],
      ['signs that an index could take for an expression', '"anna" OR *'],
    ])('finds none by %s', async (_, text) => {
      expect(await find(text)).toEqual([]);
    });

    it('finds both by what they share', async () => {
      expect(await find('anna')).toEqual(['2002', 'TK-1001']);
    });
  });
}

function describePages(openEmpty: OpenEmptyStore): void {
  describe('given several orders that answer', () => {
    const store = useStore(openEmpty);
    const at = (day: number) => ({ placedAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00Z` });
    const orders = [
      numbered('500', { ...at(4), customer: { name: 'Room 777' } }),
      numbered('501', { ...at(9), customer: { name: 'Room 777' } }),
      numbered('777', at(1)),
      numbered('777', { ...at(2), merchant: 'other' }),
      numbered('503', { ...at(4), customer: { name: 'Room 777' } }),
    ];
    const page = async (options: Partial<FindOptions>) => {
      await putAll(store(), orders);
      return store().find(toQuery('777'), { limit: 10, ...options });
    };

    it('puts those with that number first, then the latest placed', async () => {
      const { items, hasMore } = await page({});
      expect(items).toEqual([orders[3], orders[2], orders[1], orders[0], orders[4]]);
      expect(hasMore).toBe(false);
    });

    it.each([1, 2, 3, 4, 5])('gives the same in pages of %i', async (limit) => {
      const found: Order[] = [];
      let part = await page({ limit });
      found.push(...part.items);
      while (part.hasMore) {
        const after = found.at(-1);
        part = await page({ limit, ...(after && { after }) });
        found.push(...part.items);
      }
      expect(found).toEqual((await page({})).items);
    });

    it('looks at one merchant only when told to', async () => {
      expect((await page({ merchant: 'other' })).items).toEqual([orders[3]]);
    });

    it('goes past candidates whose phone number only ends alike', async () => {
      const phones = Array.from({ length: 30 }, (_, index) =>
        numbered(`P${index}`, { customer: { phone: `+41 7${index % 9} 555 01 02` } }),
      );
      await putAll(store(), phones);
      const { items, hasMore } = await store().find(toQuery('+41 78 555 01 02'), { limit: 2 });
      expect(numbersOf(items)).toEqual(['P17', 'P26']);
      expect(hasMore).toBe(true);
    });
  });
}

/** What `find` promises, whatever engine is behind it. */
export function describeFind(openEmpty: OpenEmptyStore): void {
  describeReadings(openEmpty);
  describePages(openEmpty);
}
