import { isAscii, isUtf8 } from 'node:buffer';
import { recordProblems, type RawRecord } from './raw-record.ts';

const byteOrderMark = 0xfeff;

/**
 * A record's bytes as text without a byte order mark, or the problem that they are not UTF-8. `isKnownUtf8`: they
 * are part of what has been checked already.
 */
export function decodeRecord(bytes: Buffer, line: number, isKnownUtf8 = false): RawRecord {
  // Most records are ASCII, and reading those as Latin-1 takes a third of the time.
  if (isAscii(bytes)) return { line, text: bytes.toString('latin1') };
  if (!isKnownUtf8 && !isUtf8(bytes)) {
    return { line, problem: recordProblems.notUtf8, raw: bytes.toString('utf8') };
  }
  const text = bytes.toString('utf8');
  return { line, text: text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text };
}
