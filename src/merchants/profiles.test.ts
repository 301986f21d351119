import { describe, expect, it } from 'vitest';
import { allProfiles, findProfile, nearestProfileId } from './profiles.ts';

describe('findProfile', () => {
  it('knows the four built-in merchants', () => {
    expect(allProfiles.map(({ id }) => id)).toEqual([
      'aruba-hosting',
      'aruba-pec',
      'infomaniak-ticketing',
      'optim-office',
    ]);
  });

  it.each([
    ['aruba-pec', 'aruba-pec'],
    ['Aruba_PEC', 'aruba-pec'],
    ['infomaniak', 'infomaniak-ticketing'],
    ['OptimOffice', 'optim-office'],
  ])('finds %s as %s', (typed, id) => {
    expect(findProfile(typed)?.id).toBe(id);
  });

  it('does not guess between two merchants of one firm', () => {
    expect(findProfile('aruba')).toBeUndefined();
    expect(findProfile('')).toBeUndefined();
  });

  it('gives every id and alias to one merchant', () => {
    const names = allProfiles.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    for (const name of names) {
      expect(
        allProfiles.filter(({ id, aliases = [] }) => id === name || aliases.includes(name)),
      ).toHaveLength(1);
    }
  });
});

describe('nearestProfileId', () => {
  it.each([
    ['aruba-pcc', 'aruba-pec'],
    ['infomaniac-ticketing', 'infomaniak-ticketing'],
    ['optim-ofice', 'optim-office'],
    ['infomanaik', 'infomaniak-ticketing'],
  ])('takes %s for %s', (typed, id) => {
    expect(nearestProfileId(typed)).toBe(id);
  });

  it.each(['', 'shop-42', 'x', 'a'.repeat(10_000)])('suggests nothing for something else', (typed) => {
    expect(nearestProfileId(typed)).toBeUndefined();
  });

  it('looks among the profiles of a merchant file too', () => {
    const own = { id: 'tea-house', name: 'Tea House', languages: [], guides: [] };
    expect(nearestProfileId('tea-huose', [...allProfiles, own])).toBe('tea-house');
  });
});
