import { UsageError } from '../../errors.ts';
import { refuseForeignEncoding } from '../../sources/encoding.ts';
import { cleanCell } from '../../sources/tables/cell.ts';
import { findLikelyHeader, splitLine } from '../../sources/tables/find-header.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { readStart } from '../shared/read-start.ts';
import { unreadableFile } from '../shared/unreadable-file.ts';

/** The beginning of a table: its columns by name and its first rows, card numbers masked. */
export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const most = 256 * 1024;

/** Reads what a table begins with. Throws a usage error where the file is none. */
export function readSample(file: string): Sample {
  const head = readHead(file);
  refuseForeignEncoding(head, file);
  const header = findLikelyHeader(head, head.length < most);
  if (header === undefined) {
    throw new UsageError(`${file} has no line that looks like the header of a table.`, 'Check the file.');
  }
  const lines = head.toString('utf8', header.skip).split(/\r\n|\r|\n/);
  const rows = lines
    .slice(1, head.length < most ? undefined : -1)
    .filter((line) => line.trim() !== '')
    .map((line) => splitLine(line, header.delimiter).map((cell) => maskCardData(cleanCell(cell))));
  return { columns: header.columns.names.filter((name) => name !== ''), rows };
}

function readHead(file: string): Buffer {
  try {
    return readStart(file, most);
  } catch (error) {
    throw unreadableFile('table', file, error);
  }
}
