import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs } from '../instant.ts';
import { easterOf } from './easter.ts';
import { isHoliday } from './holidays.ts';
import { afterWorkingDays, dayIn } from './working-days.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const toText = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);

describe('easterOf', () => {
  it.each([
    [2024, 3, 31],
    [2025, 4, 20],
    [2026, 4, 5],
    [2027, 3, 28],
    [2038, 4, 25],
    [2285, 3, 22],
  ])('finds Easter of %i', (year, month, date) => {
    expect(easterOf(year)).toEqual([month, date]);
  });
});

describe('isHoliday', () => {
  it.each([
    ['2026-05-14', 'FR', true],
    ['2026-07-14', 'FR', true],
    ['2026-04-03', 'FR', false],
    ['2026-04-03', 'DE', true],
    ['2026-05-25', 'IT', false],
    ['2026-06-02', 'IT', true],
    ['2025-10-04', 'IT', false],
    ['2026-10-04', 'IT', true],
    ['2026-06-04', 'AT', true],
    ['2026-08-01', 'CH', true],
    ['2026-08-01', 'US', undefined],
    ['2026-08-01', 'constructor', undefined],
  ])('knows %s in %s', (text, country, expected) => {
    expect(isHoliday(day(text), country)).toBe(expected);
  });
});

describe('afterWorkingDays', () => {
  it.each([
    ['2026-03-19', 1, '2026-03-20'],
    ['2026-03-20', 1, '2026-03-23'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-03-21', 1, '2026-03-23'],
    ['2026-03-21', 0, '2026-03-21'],
  ])('counts from %s, %i French working days, to %s', (from, count, to) => {
    expect(toText(afterWorkingDays(day(from), count, 'FR'))).toBe(to);
  });

  it('does not count where no calendar is known', () => {
    expect(afterWorkingDays(day('2026-03-20'), 1, 'US')).toBeUndefined();
  });
});

describe('dayIn', () => {
  it('changes the day at midnight of the zone, summer time included', () => {
    expect(toText(dayIn('Europe/Paris', Date.parse('2026-03-20T22:59:59Z')))).toBe('2026-03-20');
    expect(toText(dayIn('Europe/Paris', Date.parse('2026-03-20T23:00:00Z')))).toBe('2026-03-21');
    expect(toText(dayIn('Europe/Paris', Date.parse('2026-07-20T22:00:00Z')))).toBe('2026-07-21');
  });

  it.each(['0000-01-01T00:00:00Z', '0099-03-01T23:59:59Z', '0999-12-31T12:00:00Z', '9999-12-31T23:59:59Z'])(
    'takes a year that only a slip names as it stands: %s',
    (time) => {
      for (const zone of ['Pacific/Kiritimati', 'America/St_Johns']) {
        expect(toText(dayIn(zone, Date.parse(time)))).toBe(time.slice(0, 10));
      }
    },
  );

  it('remembers for every zone what its clock says, a second before and after each quarter of an hour', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+12', '+05:45');
    const quarters = Date.UTC(2100, 0) / (15 * minuteMs);
    const firstQuarter = Date.UTC(1973, 0) / (15 * minuteMs);
    const quarter = fc.integer({ min: firstQuarter, max: quarters });
    const aside = fc.constantFrom(-1000, -1, 0, 1, 1000, 14 * minuteMs);
    fc.assert(
      fc.property(zone, fc.array(fc.tuple(quarter, aside), { minLength: 1, maxLength: 3 }), (zone, times) => {
        for (const [index, ms] of times.flatMap((one) => [one, one])) {
          const instant = index * 15 * minuteMs + ms;
          expect(toText(dayIn(zone, instant))).toBe(
            new Date(instant).toLocaleDateString('sv-SE', { timeZone: zone }),
          );
        }
      }),
    );
  });
});
