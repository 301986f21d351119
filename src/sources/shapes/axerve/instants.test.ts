import { expect, test } from 'vitest';
import { toInstant } from './instants.ts';

test.each([
  ['29/03/2026 01:59:59', '2026-03-29T01:59:59+01:00'],
  ['29/03/2026 03:00:00', '2026-03-29T03:00:00+02:00'],
  ['25/10/2026 01:59:59', '2026-10-25T01:59:59+02:00'],
  ['25/10/2026 02:30:00', '2026-10-25T02:30:00+01:00'],
  ['01/02/26 08:09:10', '2026-02-01T08:09:10+01:00'],
  ['31/02/2026 08:00:00', undefined],
  ['2026-02-01 08:00:00', undefined],
  ['', undefined],
])('given %s in Italy, then it is %s', (text, instant) => {
  expect(toInstant(text)).toBe(instant);
});
