import { InterruptedError } from '../errors.ts';

export interface AbortWatch {
  /** The promise's value, or an InterruptedError as soon as the run is aborted. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Has to be called at the end: a signal outlives what it may stop. */
  stop(): void;
}

/** Watches a signal for waits that cannot be aborted themselves; without a signal nothing is ever aborted. */
export function watchAbort(signal: AbortSignal | undefined): AbortWatch {
  if (signal === undefined) return { race: (promise) => promise, stop: () => undefined };
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      reject(new InterruptedError());
    };
  });
  // The abort may come while nothing waits for it.
  aborted.catch(() => undefined);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    race: (promise) => Promise.race([promise, aborted]),
    stop: () => {
      signal.removeEventListener('abort', onAbort);
    },
  };
}
