import { describe, expect, it } from 'vitest';
import { anOrder } from './an-order.test-data.ts';
import { nearestFirst, slipsBetween, stepsFrom } from './near-words.ts';
import { matchesQuery, toQuery } from './query.ts';

const named = (name: string, number = '1001') =>
  anOrder({ number, customer: { name, company: 'Käse & Co' } });

describe('given a name with umlauts', () => {
  it.each(['mueller', 'Müller', 'MULLER', 'müller jürg', 'juerg mueller', 'jurg mueller', 'kaese'])(
    'is found by %s',
    (text) => {
      expect(matchesQuery(named('Jürg Müller'), toQuery(text))).toContain('word');
    },
  );

  it('finds the one that is written out', () => {
    expect(matchesQuery(named('Juerg Mueller'), toQuery('Jürg Müller'))).toContain('word');
  });

  it.each(['muehler', 'miller', 'mueler'])('is not found by %s', (text) => {
    expect(matchesQuery(named('Jürg Müller'), toQuery(text))).toEqual([]);
  });
});

describe('the steps from what was typed to a name', () => {
  it.each([
    ['Schneid', 1],
    ['schneider ann', 1],
    ['ann schnei', 2],
    ['an schneider', undefined],
    ['Schneider', 0],
    ['hneider', undefined],
    ['sc', undefined],
    ['schneider a', undefined],
    ['schneider@mail.example', undefined],
  ])('are, by their beginnings, for %s: %s', (text, steps) => {
    expect(stepsFrom(named('Anna Schneider'), toQuery(text), 'beginning')).toBe(steps);
  });

  it.each([
    ['Schnieder', 1],
    ['schneidr ana', undefined],
    ['schneidr anna', 1],
    ['anna schnaidr', 2],
    ['chneider', 1],
    ['anne schneider', 1],
    ['schmidt', undefined],
  ])('are, in spite of slips, for %s: %s', (text, steps) => {
    expect(stepsFrom(named('Anna Schneider'), toQuery(text), 'slip')).toBe(steps);
  });

  it('take two swapped letters for one slip', () => {
    expect([slipsBetween('rossi', 'rosis'), slipsBetween('rossi', 'rissa')]).toEqual([1, undefined]);
  });

  it('rank the nearest first', () => {
    const orders = [named('Anna Schnieder', '1'), named('Anna Schneider', '2')];
    expect(nearestFirst(orders, toQuery('schneider'), 'slip').map(({ number }) => number)).toEqual([
      '2',
      '1',
    ]);
  });
});
