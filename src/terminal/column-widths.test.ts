import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWidths } from './column-widths.ts';

describe('fitWidths', () => {
  it('leaves columns alone that fit', () => {
    expect(
      fitWidths(
        [
          { natural: 10, minimum: 3 },
          { natural: 20, minimum: 20 },
        ],
        30,
      ),
    ).toEqual([10, 20]);
  });

  it('takes room from the widest columns first, and none from those that may not shrink', () => {
    const columns = [
      { natural: 16, minimum: 16 },
      { natural: 40, minimum: 8 },
      { natural: 100, minimum: 8 },
    ];
    expect(fitWidths(columns, 80)).toEqual([16, 32, 32]);
  });

  it('goes below the minimum only where nothing else helps', () => {
    expect(
      fitWidths(
        [
          { natural: 20, minimum: 20 },
          { natural: 20, minimum: 20 },
        ],
        30,
      ),
    ).toEqual([15, 15]);
  });

  it('fits whenever three columns each do', () => {
    const column = fc.record({
      natural: fc.integer({ min: 1, max: 5000 }),
      minimum: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 36, max: 200 }),
        (columns, available) => {
          const widths = fitWidths(columns, available);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(available);
          widths.forEach((width, index) => {
            expect(width).toBeLessThanOrEqual(columns[index]?.natural ?? 0);
            expect(width).toBeGreaterThan(0);
          });
        },
      ),
    );
  });
});
