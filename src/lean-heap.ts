import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const pauseMs = 20;
/** The space doubles: from here on it has the size that is asked for, or nearly. */
const nearly = 0.9;
const megabyte = 1e6;
/** How much the old objects of a thread may grow before they are cleared up. V8 lets a small heap grow several times over. */
const growthPercent = 20;

/**
 * Keeps V8's heaps small in this process, those of threads included: what reads millions of records throws away nearly all
 * it makes. The space for young objects, both its halves, grows to so many megabytes (8 or 16) and not to 32; its
 * limit is read only when a process starts, but how much it grows is asked each time.
 */
export function keepHeapLean(youngMegabytes: number): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  const timer = setInterval(() => {
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    if (young === undefined || young.space_size < youngMegabytes * megabyte * nearly) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(timer);
  }, pauseMs);
  timer.unref();
}
