import { statSync } from 'node:fs';
import type { Input } from './find-inputs.ts';

/**
 * Asks when an input was written: a file's own time, which does not change from run to run; the present for a pipe. Some
 * answers of providers name no time at all, and the latest possible one is safe: nobody is told that a payment is over
 * that may still go through.
 */
export function askWrittenAt({ path }: Input): () => string {
  let known: string | undefined;
  return () => (known ??= toSeconds(path === undefined ? new Date() : statSync(path).mtime));
}

function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
