import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { csvLine } from './csv.ts';

describe('csvLine', () => {
  it('quotes what needs quotes', () => {
    expect(csvLine(['a', 'b,c', 'say "x"', ''])).toBe('a,"b,c","say ""x""",\n');
  });

  it('writes numbers, also negative ones, as they are, and nothing for nothing', () => {
    expect(csvLine([1200, -5, 12n, true, null, undefined])).toBe('1200,-5,12,true,,\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+41 79 123 45 67', "'+41 79 123 45 67"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['  =1+1', "'  =1+1"],
    ['\u00A0=1', "'\u00A0=1"],
    ["'=1+1", "''=1+1"],
    ['"=1+1', `"'""=1+1"`],
    ['\t=1', "' =1"],
    ['\tx', "' x"],
    ['\rx', "'␍x"],
    ['\n=1', "'⏎=1"],
  ])('lets %j be no formula', (cell, expected) => {
    expect(csvLine([cell])).toBe(`${expected}\n`);
  });

  it('leaves text alone that only holds such a sign', () => {
    expect(csvLine(['a=b', '1-2', "it's"])).toBe("a=b,1-2,it's\n");
  });

  it('is one line without control characters, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const line = csvLine(cells);
        expect(line.endsWith('\n')).toBe(true);
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('cleans, quotes and defuses a cell whatever it begins with', () => {
    const sign = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    const start = fc.constantFrom('', 'x', '7', 'é', ' ');
    fc.assert(
      fc.property(start, fc.array(fc.oneof(sign, fc.constantFrom(',', '"', '=', ' '))), (first, signs) => {
        const text = first + signs.join('');
        const clean = cleanText(text);
        const acts = /^[\s'"`´‘’“”«»]*[=+\-@＝＋－＠]/.test(text) || /^\s*[\t\r]/.test(text);
        expect(csvLine([text])).toBe(stringify([[acts ? `'${clean}` : clean]]));
      }),
      {
        examples: [
          ['x', [',']],
          ['', ['=']],
        ],
      },
    );
  });

  it('quotes as others do', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', ';', "'", '\n', 'é') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const harmless = cells.map((text) => `x${text}`);
        expect(csvLine(harmless)).toBe(stringify([harmless.map(cleanText)]));
      }),
    );
  });
});
