import { describe } from 'vitest';
import { describeStore } from '../store-contract.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { useTempFolder } from './temp-folder.test-data.ts';

describe('the SQLite store', () => {
  const inFolder = useTempFolder();
  let count = 0;
  describeStore(async () => openSqliteStore(inFolder(`${(count += 1)}.db`), 'write'));
});
