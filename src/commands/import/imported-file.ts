import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportedFile, ImportMark } from '../../store/store.ts';

/** What is compared of a file at its start and before the place where an import stopped. */
const sampleLength = 4096;

/** A file that can be gone on with later; undefined for a pipe, which cannot. */
export function toImportedFile(path: string): ImportedFile | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) return undefined;
  return { path: resolve(path), size: stats.size, modifiedAt: Math.trunc(stats.mtimeMs) };
}

/** Tells a file whose import goes on behind `offset` from one with other contents there. */
export function fingerprintOf({ path }: ImportedFile, offset: number): string {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const sample = Buffer.alloc(sampleLength);
    for (const from of [0, Math.max(0, offset - sampleLength)]) {
      const length = Math.min(sampleLength, offset - from);
      hash.update(sample.subarray(0, readSync(file, sample, 0, length, from)));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Whether the file is still the one whose import was interrupted. */
export function isSameFile(file: ImportedFile, mark: ImportMark): boolean {
  return (
    file.size === mark.file.size &&
    file.modifiedAt === mark.file.modifiedAt &&
    fingerprintOf(file, mark.offset) === mark.fingerprint
  );
}
