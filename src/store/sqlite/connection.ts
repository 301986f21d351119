import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadDriver, type Connection, type Driver } from './driver.ts';
import { readHeader, type FileHeader, type SqliteHeader } from './header.ts';
import { makeFolder } from './make-folder.ts';
import { applicationId } from './layout.ts';
import { migrate, readSchemaVersion, schemaVersion } from './migrations.ts';
import { storeError } from './store-errors.ts';
import { busyTimeoutMs, whenFree } from './when-free.ts';

/** Orders are about a kilobyte: larger pages than the usual 4096 leave less of each unused. */
const pageSize = 8192;

/** Frames of the write-ahead log after which it is copied back: 32 MB, a dozen batches of an import. */
const checkpointPages = 4000;

/**
 * Kilobytes of the file that a reader keeps beside what the system does: SQLite's own default. The driver's is 16 MB, for
 * each thread of a batch, which reads all once.
 */
const readerCache = 2000;

function refuseForeign(header: FileHeader, path: string): void {
  if (header.kind === 'other') throw storeError('store_not_recognised', path);
  if (header.kind !== 'sqlite') return;
  if (header.applicationId !== applicationId) throw storeError('store_not_recognised', path);
  if (header.userVersion > schemaVersion) throw storeError('store_too_new', path);
}

/** Makes the file before SQLite does: SQLite would let others read it, and gives its companions the file's mode. */
function createFile(path: string): void {
  makeFolder(dirname(path));
  closeSync(openSync(path, 'a', 0o600));
}

function setUp(connection: Connection, header: FileHeader, path: string): void {
  connection.exec(`PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = ${checkpointPages};`);
  const version = readSchemaVersion(connection);
  if (version > schemaVersion) throw storeError('store_too_new', path);
  if (version < schemaVersion) {
    if (version === 0) connection.exec(`PRAGMA page_size = ${pageSize}`);
    migrate(connection);
  }
  // After the first migration, so that the file itself and not only its log carries the application's mark.
  if (header.kind !== 'sqlite' || !header.isWal) connection.pragma('journal_mode = WAL');
}

/** Changes nothing, so a store of an older layout cannot be read. */
function connectReadOnly(Driver: Driver, path: string, { userVersion }: SqliteHeader): Connection {
  if (userVersion < schemaVersion) throw storeError('store_too_old', path);
  return new Driver(path, { timeout: busyTimeoutMs, readonly: true });
}

function connect(Driver: Driver, path: string, header: FileHeader): Connection {
  const connection = new Driver(path, { timeout: busyTimeoutMs, fileMustExist: true });
  try {
    setUp(connection, header, path);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens the file at `path`, in `write` mode making it when it is missing; refuses what is not a store of ours. */
export async function openConnection(
  path: string,
  mode: 'read' | 'write',
  readOnly = false,
): Promise<Connection> {
  const header = readHeader(path);
  refuseForeign(header, path);
  const exists = header.kind === 'sqlite';
  if (!exists && mode === 'read') throw storeError('store_missing', path);
  const driver = loadDriver();
  if (!exists) createFile(path);
  return whenFree(() => {
    const connection =
      exists && readOnly ? connectReadOnly(driver, path, header) : connect(driver, path, readHeader(path));
    if (mode === 'read') connection.pragma(`cache_size = -${readerCache}`);
    return connection;
  });
}
