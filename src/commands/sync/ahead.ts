import { setImmediate as nextTurn } from 'node:timers/promises';

/** The same pages, each next one asked for while the last is worked on; nothing more than one is held. */
export async function* ahead<T>(pages: AsyncGenerator<T, undefined>): AsyncGenerator<T> {
  const ask = (): Promise<IteratorResult<T, undefined>> => {
    const next = pages.next();
    // Where nobody waits for it any more, how it ends is of no interest.
    next.catch(() => undefined);
    return next;
  };
  try {
    let next = ask();
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = ask();
      // The request has to be on its way before the store takes the processor.
      await nextTurn();
      yield value;
    }
  } finally {
    pages.return(undefined).catch(() => undefined);
  }
}
