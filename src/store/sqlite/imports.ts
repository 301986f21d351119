import type { ImportMark, ImportNote } from '../store.ts';
import type { Connection } from './driver.ts';

interface Row {
  readonly path: string;
  readonly size: number;
  readonly modified_at: number;
  readonly fingerprint: string;
  readonly offset: number;
  readonly line: number;
  readonly state: string;
}

/** Makes the function that says how far the import of a file was. */
export function prepareFindImport(connection: Connection): (path: string) => ImportMark | undefined {
  const find = connection.prepare<[string], Row>('SELECT * FROM imports WHERE path = ?');
  return (path) => {
    const row = find.get(path);
    if (row === undefined) return undefined;
    const { size, modified_at: modifiedAt, fingerprint, offset, line, state } = row;
    return { file: { path, size, modifiedAt }, fingerprint, offset, line, state };
  };
}

/** Makes the function that notes how far imports are; to be called inside the transaction of their orders. */
export function prepareNotes(connection: Connection): (notes: readonly ImportNote[]) => void {
  const mark = connection.prepare<[Row]>(`
    INSERT INTO imports (path, size, modified_at, fingerprint, offset, line, state)
    VALUES (:path, :size, :modified_at, :fingerprint, :offset, :line, :state)
    ON CONFLICT (path) DO UPDATE SET size = :size, modified_at = :modified_at, fingerprint = :fingerprint,
      offset = :offset, line = :line, state = :state`);
  const end = connection.prepare<[string]>('DELETE FROM imports WHERE path = ?');
  return (notes) => {
    for (const note of notes) {
      if (note.kind === 'ended') {
        end.run(note.path);
        continue;
      }
      const { file, ...rest } = note.mark;
      mark.run({ ...rest, path: file.path, size: file.size, modified_at: file.modifiedAt });
    }
  };
}
