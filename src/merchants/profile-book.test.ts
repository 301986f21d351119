import { expect, it } from 'vitest';
import { toGenericProfile } from './generic.ts';
import { ProfileBook } from './profile-book.ts';

const profile = (id: string, ...aliases: readonly string[]) => ({ ...toGenericProfile(id), aliases });

it('finds an id before any alias, and what a file says before what is built in', () => {
  const book = new ProfileBook([
    { profile: profile('b', 'a', 'c') },
    { profile: profile('d', 'c', 'e'), file: 'own.yaml' },
    { profile: profile('a', 'e') },
  ]);
  const found = ['a', 'B', 'c', 'd', 'E', 'x'].map((id) => book.find(id)?.id);
  expect(found).toEqual(['a', 'b', 'd', 'd', 'd', undefined]);
  expect(book.profiles.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});

it('suggests profiles of files too', () => {
  const book = new ProfileBook([{ profile: profile('tea-house'), file: 'own.yaml' }]);
  expect(book.nearestId('tea-huose')).toBe('tea-house');
});
