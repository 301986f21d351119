import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColours } from './colour.ts';
import { renderTable, type TableColumn } from './table.ts';
import { widthOf } from './width.ts';

const plain = createColours({ flag: false, env: {}, isTTY: false });
const columns: readonly TableColumn[] = [
  { header: 'Time' },
  { header: 'Amount', align: 'right' },
  { header: 'Network', shrink: 'truncate' },
  { header: 'Note', shrink: 'wrap', minWidth: 12 },
];
const rows = [
  ['2026-03-01 10:15', '12.00 EUR', 'visa 4242', 'Do not honor'],
  [
    '2026-03-01 10:16',
    '1200.00 EUR',
    '東京銀行カード',
    'Refused by the issuer: the card is not enrolled in 3-D Secure',
  ],
];

describe('renderTable', () => {
  it('lays out without borders', async () => {
    expect(await renderTable({ columns, rows, width: 120, colours: plain })).toMatchInlineSnapshot(`
      "Time                   Amount  Network         Note
      2026-03-01 10:15    12.00 EUR  visa 4242       Do not honor
      2026-03-01 10:16  1200.00 EUR  東京銀行カード  Refused by the issuer: the card is not enrolled in 3-D Secure
      "
    `);
  });

  it('leaves whole columns out before it cuts one that may not shrink', async () => {
    const given: readonly TableColumn[] = [
      { header: 'Number' },
      { header: 'Amount', leaves: 1 },
      { header: 'Name', shrink: 'truncate' },
      { header: 'Mail', shrink: 'truncate', leaves: 0 },
    ];
    const row = ['HST-730140-2026', 'EUR 1200.00', 'Marianne Oberholzer', 'marianne@example.ch'];
    const heads = async (width: number) => {
      const [head = '', cells = ''] = (
        await renderTable({ columns: given, rows: [row], width, colours: plain })
      ).split('\n');
      expect(cells).toContain('HST-730140-2026');
      expect(widthOf(cells)).toBeLessThanOrEqual(width);
      return head.split(/ +/);
    };
    expect(await heads(80)).toEqual(['Number', 'Amount', 'Name', 'Mail']);
    expect(await heads(46)).toEqual(['Number', 'Amount', 'Name']);
    expect(await heads(30)).toEqual(['Number', 'Name']);
  });

  it('wraps and cuts to the width', async () => {
    expect(await renderTable({ columns, rows, width: 60, colours: plain })).toMatchInlineSnapshot(`
      "Time                   Amount  Network        Note
      2026-03-01 10:15    12.00 EUR  visa 4242      Do not honor
      2026-03-01 10:16  1200.00 EUR  東京銀行カー…  Refused by the
                                                    issuer: the
                                                    card is not
                                                    enrolled in
                                                    3-D Secure
      "
    `);
  });

  it('styles the headers and nothing else', async () => {
    const colours = createColours({ flag: true, env: {}, isTTY: true });
    const table = await renderTable({ columns, rows, width: 120, colours });
    const [head = '', ...body] = table.split('\n');
    expect(head).toContain('\u001B[1mTime\u001B[22m');
    expect(body.join('')).not.toContain('\u001B');
  });

  it('shows escape sequences and line breaks in cells', async () => {
    const table = await renderTable({
      columns: [{ header: 'Note' }],
      rows: [['a\u001B[2Jb\nc\td']],
      width: 80,
      colours: plain,
    });
    expect(table).toBe('Note\na␛[2Jb⏎c d\n');
  });

  it('is no wider than it may be, whatever the cells hold', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '漢', 'é', '…', '\u001B', '\u200B', '-') });
    const row = fc.array(cell, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 5 }),
        fc.integer({ min: 60, max: 200 }),
        async (cells, width) => {
          const table = await renderTable({ columns, rows: cells, width, colours: plain });
          expect(Math.max(...table.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
