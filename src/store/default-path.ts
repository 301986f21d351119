import path from 'node:path';
import envPaths from 'env-paths';

/** Where the store is when nobody says otherwise: in the user's data folder. */
export function defaultStorePath(): string {
  return path.join(envPaths('paytriage', { suffix: '' }).data, 'store.db');
}
