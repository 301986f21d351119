import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeStore } from '../store-contract.ts';
import { openSqliteStore } from './sqlite-store.ts';

describe('the SQLite store', () => {
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'paytriage-store-'));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  describeStore(async () => openSqliteStore(path.join(folder, `${(count += 1)}.db`), 'write'));
});
