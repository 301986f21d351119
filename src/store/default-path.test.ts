import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { defaultStorePath } from './default-path.ts';

it.runIf(process.platform === 'linux')('is in the data folder the desktop names', async () => {
  vi.stubEnv('XDG_DATA_HOME', '/data');
  expect(defaultStorePath()).toBe(path.join('/data', 'paytriage', 'store.db'));
});
