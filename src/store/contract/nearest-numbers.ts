import { describe, expect, it } from 'vitest';
import { numbered, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

/** What `nearestNumbers` promises, whatever engine is behind it. */
export function describeNearestNumbers(openEmpty: OpenEmptyStore): void {
  describe('given a number that no order has', () => {
    const store = useStore(openEmpty);
    const nearest = async (typed: string, merchant?: string) => {
      const orders = ['10023', '10024', 'WC-4711', '55555'].map((number) => numbered(number));
      await putAll(store(), [...orders, numbered('20723', { merchant: 'other' })]);
      return store().nearestNumbers(typed, merchant === undefined ? {} : { merchant });
    };

    it.each([
      ['a wrong digit', '10023'.replace('3', '9'), ['10023', '10024']],
      ['a digit too few', '5555', ['55555']],
      ['a digit too many', '555555', ['55555']],
      ['a wrong first digit', '25555', ['55555']],
      ['two digits swapped', '01024', ['10024']],
      ['a missing letter, in its own writing', 'w4711', ['WC-4711']],
      ['nothing near', '99999', []],
      ['nothing typed', ' - ', []],
      ['far too much typed', '1'.repeat(100), []],
    ])('proposes the nearest for %s', async (_, typed, expected) => {
      expect(await nearest(typed)).toEqual(expected);
    });

    it('proposes numbers of one merchant when told to', async () => {
      expect(await nearest('10723')).toContain('20723');
      expect(await nearest('10723', 'shop')).not.toContain('20723');
    });

    it('proposes at most as many as asked for', async () => {
      await nearest('1002');
      expect(await store().nearestNumbers('10025', { limit: 1 })).toEqual(['10023']);
    });
  });
}
