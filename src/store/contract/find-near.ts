import { describe, expect, it } from 'vitest';
import type { Nearness } from '../../orders/near-words.ts';
import { toQuery } from '../../orders/query.ts';
import { numbered, numbersOf, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

/** What `findNear` promises, whatever engine is behind it. */
export function describeFindNear(openEmpty: OpenEmptyStore): void {
  describe('given names that are not quite what is typed', () => {
    const store = useStore(openEmpty);
    const orders = [
      numbered('1', { placedAt: '2026-03-02T09:00:00Z', customer: { name: 'Jürg Müller' } }),
      numbered('2', {
        placedAt: '2026-03-03T09:00:00Z',
        customer: { name: 'Anna Muller', company: 'Käse AG' },
      }),
      numbered('3', {
        placedAt: '2026-03-04T09:00:00Z',
        merchant: 'other',
        customer: { name: 'Eva Mutter' },
      }),
      numbered('4', { customer: { name: 'Annabella Montgomery' } }),
    ];
    const find = async (text: string, nearness: Nearness, merchant?: string, limit = 9) => {
      await putAll(store(), orders);
      const options = { limit, ...(merchant !== undefined && { merchant }) };
      return numbersOf(await store().findNear(toQuery(text), nearness, options));
    };

    it.each<[string, Nearness, readonly string[]]>([
      ['mül', 'beginning', ['2', '1']],
      ['muel', 'beginning', ['1']],
      ['mull ann', 'beginning', ['2']],
      ['kas', 'beginning', ['2']],
      ['mu', 'beginning', []],
      ['ller', 'beginning', []],
      ['"mul" OR *', 'beginning', []],
      ['miller', 'slip', ['2', '1']],
      ['mulelr', 'slip', ['2', '1']],
      ['uller', 'slip', ['2', '1']],
      ['mulller anna', 'slip', ['2']],
      ['monntgomry', 'slip', ['4']],
      ['bianchi', 'slip', []],
      ['eve', 'slip', []],
      ['···', 'slip', []],
    ])('finds by %s as a %s: %j', async (text, nearness, expected) => {
      expect(await find(text, nearness)).toEqual(expected);
    });

    it('puts the nearest first, and gives no more than asked for', async () => {
      expect(await find('muller', 'slip')).toEqual(['2', '1']);
      expect(await find('mutler', 'slip')).toEqual(['3', '2', '1']);
      expect(await find('mutler', 'slip', undefined, 1)).toEqual(['3']);
    });

    it('finds a name that was removed and has come again', async () => {
      await putAll(store(), orders);
      await store().remove(orders);
      expect(numbersOf(await store().findNear(toQuery('miller'), 'slip', { limit: 9 }))).toEqual([]);
      expect(await find('miller', 'slip')).toEqual(['2', '1']);
    });

    it('looks at one merchant only when told to', async () => {
      expect(await find('mut', 'beginning', 'shop')).toEqual([]);
      expect(await find('mut', 'beginning', 'other')).toEqual(['3']);
    });
  });
}
