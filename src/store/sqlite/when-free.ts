import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from './translate-error.ts';

/** SQLite itself waits this long for another process, then gives up; meanwhile this process can do nothing else. */
export const busyTimeoutMs = 5000;

const patienceMs = 60_000;

/**
 * Runs something that needs the file's lock, again and again while another process has it, for about a minute.
 * Some steps of SQLite give up at once instead of waiting, and between two tries an interruption gets through.
 */
export async function whenFree<T>(action: () => T, longestMs = patienceMs): Promise<T> {
  // Not the clock on the wall, which may be set back.
  const giveUpAt = performance.now() + longestMs;
  for (let pauseMs = 10; ; pauseMs = Math.min(pauseMs * 2, 200)) {
    try {
      return action();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
    }
    await sleep(pauseMs);
  }
}
