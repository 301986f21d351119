import { setTimeout as wait } from 'node:timers/promises';

/** Lets requests go at most so many a second, evenly; a burst would use up what the source allows in a moment. */
export class Pace {
  readonly #gapMs: number;
  #next = 0;

  constructor(perSecond: number) {
    this.#gapMs = 1000 / perSecond;
  }

  /** Waits until the next request may go. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gapMs;
    // Timers count whole milliseconds: a shorter wait would become one.
    if (at - now >= 1) await wait(at - now, undefined, { signal });
  }

  /** Nothing goes before the source wants to be asked again. */
  pause(ms: number): void {
    this.#next = Math.max(this.#next, performance.now() + ms);
  }
}
