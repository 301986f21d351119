import { resolve } from 'node:path';
import { defaultStorePath } from './default-path.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** The store's file; absent: in the user's data folder. */
  readonly path?: string;
  /** `read`: the store must exist and nothing is created; `write`: a missing store is made. */
  readonly mode: 'read' | 'write';
  /** Nothing is written to the file, not even to bring its layout up to date. */
  readonly readOnly?: boolean | undefined;
}

/** The absolute path of the store that a `--store` names, or of the user's own. */
export function toStorePath(path: string | undefined): string {
  return resolve(path ?? defaultStorePath());
}

/** Opens the store. Its engine is loaded here and not before: most runs over files need none. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  return openSqliteStore(toStorePath(options.path), options.mode, options.readOnly);
}
