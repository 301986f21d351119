import { describe, expect, it } from 'vitest';
import type { ImportMark } from '../store.ts';
import {
  allOrders,
  fromPayments,
  fromShop,
  numbered,
  numbersOf,
  useStore,
  type OpenEmptyStore,
} from './fixture.ts';

/** What `take` and `findImport` promise, whatever engine is behind them. */
export function describeImports(openEmpty: OpenEmptyStore): void {
  describe('given orders of a file', () => {
    const store = useStore(openEmpty);
    const path = '/exports/orders.ndjson';
    const mark = (offset: number): ImportMark => ({
      file: { path, size: 9_000_000_000, modifiedAt: 1_790_000_000_000 },
      offset,
      line: 7,
      fingerprint: 'f',
      state: '{"read":6}',
    });

    it('notes with them how far the file is, until it has ended', async () => {
      const orders = [fromShop(numbered('1'))];
      await store().take(orders, () => [{ kind: 'at', mark: mark(100) }]);
      await store().take([], ({ outcomes }) => [{ kind: 'at', mark: mark(200 + outcomes.length) }]);
      expect(await store().findImport(path)).toEqual(mark(200));
      expect(await store().findImport('/exports/others.ndjson')).toBeUndefined();
      await store().take([], () => [{ kind: 'ended', path }]);
      expect(await store().findImport(path)).toBeUndefined();
    });

    it('takes nothing where the note fails', async () => {
      const failing = store().take([fromShop(numbered('1'))], () => {
        throw new Error('no note');
      });
      await expect(failing).rejects.toThrow('no note');
      expect(await allOrders(store())).toEqual([]);
    });

    it('counts the records that tell of an order again, payments aside', async () => {
      const [one, two] = [numbered('1'), numbered('2')];
      await store().take([fromShop(one), fromPayments(two)]);
      const { outcomes, repeated } = await store().take([fromShop(one), fromPayments(two), fromShop(two)]);
      expect([outcomes, repeated]).toEqual([['unchanged', 'unchanged', 'replaced'], 1]);
    });

    it('keeps the text that a record came with, and gives back its order', async () => {
      const order = numbered('1', { amount: 5 });
      const text = JSON.stringify(Object.fromEntries(Object.entries(order).reverse()), undefined, 1);
      await store().take([{ order, partial: false, text }]);
      expect(await allOrders(store())).toEqual([order]);
      expect((await store().take([fromShop(order)])).outcomes).toEqual(['unchanged']);
      await store().tidy();
      expect(numbersOf(await allOrders(store()))).toEqual(['1']);
    });
  });
}
