import { describe, expect, it } from 'vitest';
import { toLanguage } from './language.ts';

describe('toLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['FR_fr', 'fr'],
    [' it ', 'it'],
    ['es', undefined],
    ['', undefined],
    ['deutsch', undefined],
  ])('reads %j as %s', (tag, language) => {
    expect(toLanguage(tag)).toBe(language);
  });
});
