import { AppError } from '../../errors.ts';
import { storeError, type StoreErrorCode } from './store-errors.ts';

/** SQLite's result codes begin with the primary one: SQLITE_CORRUPT_VTAB, SQLITE_IOERR_WRITE. */
const bySqliteCode: readonly (readonly [start: string, code: StoreErrorCode])[] = [
  ['SQLITE_NOTADB', 'store_damaged'],
  ['SQLITE_CORRUPT', 'store_damaged'],
  ['SQLITE_READONLY_CANTINIT', 'store_folder_unwritable'],
  ['SQLITE_READONLY_RECOVERY', 'store_folder_unwritable'],
  ['SQLITE_READONLY_DIRECTORY', 'store_folder_unwritable'],
  ['SQLITE_READONLY', 'store_unwritable'],
  ['SQLITE_CANTOPEN', 'store_folder_unwritable'],
  ['SQLITE_PERM', 'store_unwritable'],
  ['SQLITE_AUTH', 'store_unwritable'],
  ['SQLITE_FULL', 'store_full'],
  ['SQLITE_BUSY', 'store_busy'],
  ['SQLITE_LOCKED', 'store_busy'],
  ['SQLITE_PROTOCOL', 'store_busy'],
  ['SQLITE_IOERR', 'store_failed'],
];

const bySystemCode: Readonly<Record<string, StoreErrorCode>> = {
  ENOENT: 'store_unwritable',
  EACCES: 'store_unwritable',
  EPERM: 'store_unwritable',
  EROFS: 'store_unwritable',
  ENOTDIR: 'store_unwritable',
  EEXIST: 'store_unwritable',
  ELOOP: 'store_unwritable',
  ENAMETOOLONG: 'store_unwritable',
  EISDIR: 'store_is_folder',
  ENOSPC: 'store_full',
  EDQUOT: 'store_full',
  EIO: 'store_failed',
  MODULE_NOT_FOUND: 'store_engine_missing',
  ERR_MODULE_NOT_FOUND: 'store_engine_missing',
  ERR_DLOPEN_FAILED: 'store_engine_missing',
};

function codeOf(error: Error): StoreErrorCode | undefined {
  // The `bindings` package, which looks for the native part, gives its error no code.
  if (error.message.startsWith('Could not locate the bindings file')) return 'store_engine_missing';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  return bySqliteCode.find(([start]) => code.startsWith(start))?.[1] ?? bySystemCode[code];
}

export function isBusy(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === 'store_busy';
}

/** What went wrong with the store at `path`, as an error for the user; a bug stays what it is. */
export function translateError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = codeOf(error);
  return code === undefined ? error : storeError(code, path, error);
}
