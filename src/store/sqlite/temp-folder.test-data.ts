import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder for each test, gone after it: the function gives the path of something in the present one. */
export function useTempFolder(): (...names: readonly string[]) => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'paytriage-store-'));
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));
  return (...names) => path.join(folder, ...names);
}
