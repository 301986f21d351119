import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, isInstant, minuteMs, toEpochMs } from './instant.ts';
import { randomTime } from './random-orders.test-data.ts';

describe('isInstant', () => {
  it.each([
    '2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00+01:00',
    '2026-03-02T09:00:00-11:30',
    '2026-03-02T09:00:00.5Z',
    '2026-03-02T09:00:00.123456789Z',
    '2026-03-02t09:00:00z',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '2026-06-30T23:59:60Z',
  ])('takes %s', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    ['without an offset', '2026-03-02T09:00:00'],
    ['a day alone', '2026-03-02'],
    ['without seconds', '2026-03-02T09:00Z'],
    ['30 February', '2026-02-30T09:00:00Z'],
    ['29 February of a common year', '2026-02-29T09:00:00Z'],
    ['29 February 1900', '1900-02-29T09:00:00Z'],
    ['31 April', '2026-04-31T09:00:00Z'],
    ['day 0', '2026-03-00T09:00:00Z'],
    ['month 13', '2026-13-01T09:00:00Z'],
    ['month 0', '2026-00-01T09:00:00Z'],
    ['24 o’clock', '2026-03-02T24:00:00Z'],
    ['minute 60', '2026-03-02T09:60:00Z'],
    ['second 61', '2026-03-02T09:00:61Z'],
    ['an offset of a day', '2026-03-02T09:00:00+24:00'],
    ['an offset without a colon', '2026-03-02T09:00:00+0100'],
    ['the name of a zone', '2026-03-02T09:00:00 CET'],
    ['a year of two digits', '26-03-02T09:00:00Z'],
    ['seconds since 1970', '1772442000'],
    ['text around it', ' 2026-03-02T09:00:00Z'],
    ['a line after it', '2026-03-02T09:00:00Z\n'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    expect(isInstant(text)).toBe(false);
  });
});

it('knows the last day of every month', () => {
  for (const year of [1900, 2000, 2024, 2026, 2100]) {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const day = (number: number): string => `${year}-${String(month).padStart(2, '0')}-${number}T00:00:00Z`;
      expect([isInstant(day(last)), isInstant(day(last + 1))], day(last)).toEqual([true, false]);
    }
  }
});

describe('toEpochMs', () => {
  it('reads the same moment from any offset', () => {
    expect(toEpochMs('2026-03-02T10:00:00+01:00')).toBe(toEpochMs('2026-03-02T09:00:00Z'));
    expect(toEpochMs('2026-03-01T21:30:00-11:30')).toBe(toEpochMs('2026-03-02T09:00:00Z'));
  });

  it('counts a leap second as the second before it, in any spelling', () => {
    const second59 = Date.parse('2026-06-30T23:59:59Z');
    expect(toEpochMs('2026-06-30T23:59:60Z')).toBe(second59);
    expect(toEpochMs('2026-06-30t23:59:60z')).toBe(second59);
    expect(toEpochMs('2026-07-01T01:59:60+02:00')).toBe(second59);
    expect(toEpochMs('2026-06-30T23:59:60.5Z')).toBe(second59 + 500);
  });

  it('gives back the moment of every time it is given', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const text = date.toISOString();
        expect(isInstant(text)).toBe(true);
        expect(toEpochMs(text)).toBe(date.getTime());
      }),
    );
  });

  it('reads a time without fractions as Date.parse does, in every year', () => {
    const seconds = fc.integer({
      min: Date.parse('0000-01-01') / 1000,
      max: Date.parse('9999-12-31') / 1000,
    });
    fc.assert(
      fc.property(seconds, (second) => {
        const text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
        expect(toEpochMs(text)).toBe(Date.parse(text));
        expect(toEpochMs(text.toLowerCase())).toBe(Date.parse(text));
      }),
    );
  });

  it('is a number for every time that is taken, whatever its offset', () => {
    fc.assert(
      fc.property(randomTime, (text) => {
        expect(isInstant(text)).toBe(true);
        expect(toEpochMs(text)).toBeTypeOf('number');
        expect(Number.isFinite(toEpochMs(text.toLowerCase()))).toBe(true);
      }),
    );
  });
});

it('counts in milliseconds', () => {
  expect([minuteMs, hourMs, dayMs]).toEqual([60_000, 3_600_000, 86_400_000]);
});
