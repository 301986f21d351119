import { InterruptedError } from '../errors.ts';

export interface AbortWatch {
  /** The promise's value, or an InterruptedError as soon as the run is aborted. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Has to be called at the end: a signal outlives what it may stop. */
  stop(): void;
}

/**
 * Watches a signal for waits that cannot be aborted themselves, one at a time; without a signal nothing is ever aborted.
 * Not Promise.race against one promise of the abort: that promise would hold on to every value raced against it.
 */
export function watchAbort(signal: AbortSignal | undefined): AbortWatch {
  if (signal === undefined) return { race: (promise) => promise, stop: () => undefined };
  let giveUp: ((reason: InterruptedError) => void) | undefined;
  const onAbort = (): void => {
    giveUp?.(new InterruptedError());
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    race: async <T>(promise: Promise<T>): Promise<T> => {
      // Nobody waits for it any more: how it ends is of no interest.
      promise.catch(() => undefined);
      if (signal.aborted) throw new InterruptedError();
      try {
        return await new Promise<T>((resolve, reject) => {
          giveUp = reject;
          promise.then(resolve, reject);
        });
      } finally {
        giveUp = undefined;
      }
    },
    stop: () => {
      signal.removeEventListener('abort', onAbort);
    },
  };
}
