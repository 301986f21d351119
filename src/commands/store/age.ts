import { UsageError } from '../../errors.ts';
import { dayMs } from '../../orders/instant.ts';

const daysOf: Readonly<Record<string, number>> = { d: 1, w: 7, y: 365 };

/** An age such as `400d`, `52w` or `2y` (of 365 days) in milliseconds. */
export function readAge(text: string): number {
  const [, count, unit = ''] = /^(\d{1,5})([dwy])$/.exec(text.trim()) ?? [];
  const days = Number(count) * (daysOf[unit] ?? NaN);
  if (days > 0) return days * dayMs;
  throw new UsageError(
    `--older-than needs a number of days, weeks or years, not "${text}".`,
    'For example --older-than 400d',
  );
}
