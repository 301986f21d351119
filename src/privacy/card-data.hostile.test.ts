import { describe, expect, it } from 'vitest';
import { maskCardData } from './card-data.ts';

const hostile = {
  digits: '4',
  blanks: ' ',
  'digits and blanks': '4 ',
  'digits and hyphens': '4 - ',
  'groups of four': '4111 ',
  'card numbers': '4111111111111111 ',
  'card numbers in groups': '4111 1111 1111 1111 ',
  'almost card numbers': '6200 0000 0000 ',
  'full-width digits': '４ ',
  'digits of two code units': '𝟒',
  'names of codes': '1cvc code number ( ',
  'quotes after names of codes': '1cvc"\'"\'   code   ',
  'labelled codes': 'cid:1 2 3 ',
  'escaped bytes': '%224111',
  'parts of UUIDs': '4111-',
  IBANs: 'fr76 3000 6000 0112 3456 7890 189 ',
  lines: '4111\n',
  'lone escapes': '\u001b4111 ',
  'escapes in escapes': '\u001b\u001b[4',
};

const length = 400_000;

describe('maskCardData on hostile texts', () => {
  // Quadratic or worse, any of these would run into the time limit of the test.
  it.each(Object.entries(hostile))('ends soon for %s', (_what, unit) => {
    const text = unit.repeat(length / unit.length);
    expect(maskCardData(text).length).toBeLessThanOrEqual(text.length + 1);
  });
});
