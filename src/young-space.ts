import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const pauseMs = 20;
/** The space doubles: from here on it has the size that is asked for, or nearly. */
const nearly = 0.9;
const megabyte = 1e6;

/**
 * Lets V8's space for young objects, both its halves, grow to so many megabytes (8 or 16) in this process and not to 32: what
 * reads millions of records throws away nearly all it makes. The limit itself is read only when a process starts; how much
 * the space grows is asked each time.
 */
export function limitYoungSpace(megabytes: number): void {
  const timer = setInterval(() => {
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    if (young === undefined || young.space_size < megabytes * megabyte * nearly) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(timer);
  }, pauseMs);
  timer.unref();
}
