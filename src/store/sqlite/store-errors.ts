import { UnavailableError } from '../../errors.ts';

/** Ids of what can be wrong with a store; scripts may match on them. */
export type StoreErrorCode =
  | 'store_missing'
  | 'store_not_recognised'
  | 'store_too_new'
  | 'store_too_old'
  | 'store_damaged'
  | 'store_is_folder'
  | 'store_unwritable'
  | 'store_folder_unwritable'
  | 'store_full'
  | 'store_busy'
  | 'store_failed'
  | 'store_engine_missing';

interface Text {
  readonly message: (path: string) => string;
  readonly hint: string;
}

const texts: Readonly<Record<StoreErrorCode, Text>> = {
  store_missing: {
    message: (path) => `There is no store yet: ${path} does not exist.`,
    hint: 'Fill it with "paytriage import FILE", or read orders straight from files with --from.',
  },
  store_not_recognised: {
    message: (path) => `${path} is not a paytriage store; it was left as it is.`,
    hint: 'Name another file with --store.',
  },
  store_too_new: {
    message: (path) => `The store ${path} was made by a newer paytriage; it was left as it is.`,
    hint: 'Update paytriage, or name another file with --store.',
  },
  store_too_old: {
    message: (path) => `The store ${path} was made by an older paytriage, and --read-only keeps it as it is.`,
    hint: 'Run the command once without --read-only: that brings the store up to date and keeps every order.',
  },
  store_damaged: {
    message: (path) => `The store ${path} is damaged: SQLite cannot read part of it.`,
    hint: 'Restore it from a backup, or move it away and import the orders again.',
  },
  store_is_folder: {
    message: (path) => `${path} is a folder, not a store.`,
    hint: 'Name a file with --store.',
  },
  store_unwritable: {
    message: (path) =>
      `The store ${path} cannot be opened for writing: it, or its folder, does not permit it.`,
    hint: 'Check who may write to the file and its folder, or name another with --store.',
  },
  store_folder_unwritable: {
    message: (path) =>
      `The store ${path} cannot be opened: SQLite keeps two files beside it (-wal, -shm) and may not make them there.`,
    hint: 'Copy the store to a folder that may be written to, and name the copy with --store; or have somebody who may write there run a look-up with --read-only, which leaves the two files.',
  },
  store_full: {
    message: (path) => `The disk that holds the store ${path} is full. What was stored before is intact.`,
    hint: 'Free some space and run the same command again: it goes on where it stopped.',
  },
  store_busy: {
    message: (path) => `The store ${path} is still being written to by another process.`,
    hint: 'Wait until the other import or sync has ended and run the command again.',
  },
  store_failed: {
    message: (path) =>
      `The store ${path} cannot be read or written: the system reports an input or output error.`,
    hint: 'Check the disk or the network drive it is on.',
  },
  store_engine_missing: {
    message: () =>
      'The store cannot be opened: the native part of better-sqlite3 is not installed for this Node.js.',
    hint: 'Run "npm install -g paytriage --allow-scripts=better-sqlite3", or do without the store: --from.',
  },
};

/** The error a user sees for something wrong with the store at `path`. */
export function storeError(code: StoreErrorCode, path: string, cause?: unknown): UnavailableError {
  const { message, hint } = texts[code];
  return new UnavailableError(code, message(path), hint, cause);
}
