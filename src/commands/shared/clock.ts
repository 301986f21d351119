import { UsageError } from '../../errors.ts';
import { isInstant, toEpochMs } from '../../orders/instant.ts';

/** The clock of this run in epoch milliseconds: `--now`, else the real one. */
export function readClock(now: string | undefined): number {
  if (now === undefined) return Date.now();
  if (!isInstant(now)) {
    throw new UsageError(
      `--now needs an RFC 3339 time with an offset, not "${now}".`,
      'For example --now 2026-11-20T19:30:00+01:00',
    );
  }
  return toEpochMs(now);
}

/** A bound of a time span: a time, or a day that stands for its first (`since`) or last moment (`until`), in UTC. */
export function readBound(flag: '--since' | '--until', text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const moment = flag === '--since' ? 'T00:00:00Z' : 'T23:59:59.999Z';
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}${moment}` : text;
  if (!isInstant(instant)) {
    throw new UsageError(
      `${flag} needs a day or an RFC 3339 time with an offset, not "${text}".`,
      `For example ${flag} 2026-11-20`,
    );
  }
  return toEpochMs(instant);
}
