import { describe, expect, test } from 'vitest';
import { dateOrderOf, readInstant } from './dates.ts';

const zurich = { order: undefined, zone: 'Europe/Zurich' } as const;

describe('given a date as exports and pages write it', () => {
  test.each([
    ['2026-05-01 10:11', '2026-05-01T10:11:00+02:00'],
    ['2026-01-01T10:11:12.345', '2026-01-01T10:11:12+01:00'],
    ['2026-05-01 10:11:12 +0100', '2026-05-01T10:11:12+01:00'],
    ['2026-05-01T10:11:12Z', '2026-05-01T10:11:12Z'],
    ['2026-05-01 10:11:12 UTC', '2026-05-01T10:11:12Z'],
    ['2026/5/1', '2026-05-01T00:00:00+02:00'],
    ['01.05.2026, 10:11', '2026-05-01T10:11:00+02:00'],
    ['1.5.26 9:05', '2026-05-01T09:05:00+02:00'],
    ['13/05/2026 10:11', '2026-05-13T10:11:00+02:00'],
    ['05/13/2026 10:11 PM', '2026-05-13T22:11:00+02:00'],
    ['05/13/2026 12:11 am', '2026-05-13T00:11:00+02:00'],
    ['5/5/2026', '2026-05-05T00:00:00+02:00'],
    ['1. Mai 2026, 10:11 Uhr', '2026-05-01T10:11:00+02:00'],
    ['1er mai 2026 à 10:11', '2026-05-01T10:11:00+02:00'],
    ['12 août 2026 10h11', '2026-08-12T10:11:00+02:00'],
    ['3 maggio 2026 10:11', '2026-05-03T10:11:00+02:00'],
    ['May 3, 2026 10:11 AM', '2026-05-03T10:11:00+02:00'],
    ['März 3 2026', '2026-03-03T00:00:00+01:00'],
  ])('when it is %s, then it is %s', (text, instant) => {
    expect(readInstant(text, zurich)).toMatchObject({ instant });
  });

  test.each([
    ['04/05/2026', 'ambiguous'],
    ['30/02/2026', 'no_date'],
    ['2026-13-01', 'no_date'],
    ['yesterday', 'no_date'],
    ['2026-05-01 25:00', 'no_date'],
    ['2026-05-01 10:00 IST', 'unknown_zone'],
    ['45321.5', 'no_date'],
  ])('when it is %s, then it is %s', (text, problem) => {
    expect(readInstant(text, zurich)).toEqual({ problem });
  });

  test('when clocks change, then each side has its own offset', () => {
    const at = (text: string): unknown => readInstant(text, zurich);

    expect(at('2026-03-29 01:59')).toMatchObject({ instant: '2026-03-29T01:59:00+01:00' });
    expect(at('2026-03-29 03:00')).toMatchObject({ instant: '2026-03-29T03:00:00+02:00' });
    expect(at('2026-10-25 03:30')).toMatchObject({ instant: '2026-10-25T03:30:00+01:00' });
  });

  test('then a day after the 12th tells the order', () => {
    expect(['13/01/2026', '01/13/2026', '01/02/2026', '13.01.2026'].map(dateOrderOf)).toEqual([
      'day_first',
      'month_first',
      undefined,
      undefined,
    ]);
  });
});
