import { describe, expect, it } from 'vitest';
import { renderTsv, tsvLine } from './tsv.ts';

describe('tsvLine', () => {
  it('holds no tab or line break but its own', () => {
    expect(tsvLine(['a\tb', 'c\nd', 'e\u001B[2J'])).toBe('a b\tc⏎d\te␛[2J\n');
  });
});

describe('renderTsv', () => {
  it('gives the headers and every row', () => {
    const rows = (function* () {
      yield ['1', 'x'];
      yield ['2', 'y'];
    })();
    expect(renderTsv(['number', 'note'], rows)).toBe('number\tnote\n1\tx\n2\ty\n');
  });
});
