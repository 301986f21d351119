import { describe, expect, it } from 'vitest';
import { GroupCounts } from './group-counts.ts';

describe('groups', () => {
  it('are bounded: what comes after the last is counted as other, at the end', () => {
    const counts = new GroupCounts(2);
    for (const merchant of ['a', 'b', 'c', 'd', 'b', 'c']) counts.add(merchant);
    expect(counts.groups().map(({ group, count }) => [group, count])).toEqual([
      ['b', 2],
      ['a', 1],
      ['other', 3],
    ]);
  });

  it('are the same whatever the order of the input, ties by name', () => {
    const namesOf = (merchants: readonly string[]): readonly string[] => {
      const counts = new GroupCounts();
      for (const merchant of merchants) counts.add(merchant);
      return counts.groups().map(({ group }) => group);
    };
    expect(namesOf(['b', 'a', 'c', 'c'])).toEqual(['c', 'a', 'b']);
    expect(namesOf(['c', 'c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  });
});
