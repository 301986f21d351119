import { closeSync, openSync, readSync } from 'node:fs';

/** What the first bytes of a file say about it, read without SQLite, which might write to a file it opens. */
export type FileHeader =
  { readonly kind: 'missing' } | { readonly kind: 'empty' } | { readonly kind: 'other' } | SqliteHeader;

export interface SqliteHeader {
  readonly kind: 'sqlite';
  readonly applicationId: number;
  readonly userVersion: number;
  readonly isWal: boolean;
}

/** https://www.sqlite.org/fileformat.html#the_database_header */
const headerLength = 100;
const magic = 'SQLite format 3\0';
const walVersion = 2;

function readStart(path: string): Buffer | undefined {
  const start = Buffer.alloc(headerLength);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return start.subarray(0, readSync(file, start, 0, headerLength, 0));
  } finally {
    closeSync(file);
  }
}

/** Reads a file's header; throws what the file system throws when it cannot be read, save that it is missing. */
export function readHeader(path: string): FileHeader {
  const start = readStart(path);
  if (start === undefined) return { kind: 'missing' };
  if (start.length === 0) return { kind: 'empty' };
  if (start.length < headerLength || start.toString('latin1', 0, magic.length) !== magic)
    return { kind: 'other' };
  return {
    kind: 'sqlite',
    isWal: start[18] === walVersion,
    userVersion: start.readUInt32BE(60),
    applicationId: start.readUInt32BE(68),
  };
}
