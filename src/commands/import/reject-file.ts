import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UnavailableError } from '../../errors.ts';
import type { InvalidItem } from '../../sources/source-item.ts';
import { rejectFolder } from '../../store/reject-folder.ts';
import { toSafeJson } from '../../terminal/json.ts';

/** Not an ending that is read as orders: the folder may lie in one that is imported. */
const ending = '.rejected';

function toPath(storePath: string, input: string | undefined): string {
  const folder = rejectFolder(storePath);
  if (input !== undefined) {
    const id = createHash('sha256').update(input).digest('hex').slice(0, 8);
    return join(folder, `${basename(input)}-${id}${ending}`);
  }
  // What came through a pipe cannot be read again, so nothing of it is replaced.
  for (let count = 1; ; count += 1) {
    const path = join(folder, `stdin-${count}${ending}`);
    if (!existsSync(path)) return path;
  }
}

function cannotWrite(path: string, thrown: unknown): UnavailableError {
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return new UnavailableError(
    'file_not_written',
    `The records that were left out cannot be kept in ${path}: ${why}.`,
    'Check the folder, its permissions and the disk; then run the same command again.',
    thrown,
  );
}

/**
 * The records of one input that are no orders, a JSON object a line: `line`, `path`, `reason`, and `record`, its text
 * with card data masked. Readable by its owner only, and made when there is something to write.
 */
export class RejectFile {
  readonly path: string;
  #file: number | undefined;
  #bytes: number;

  /** `input`: absolute path; undefined for a pipe. `bytes`: what an earlier run had written and committed. */
  constructor(storePath: string, input: string | undefined, bytes = 0) {
    this.path = toPath(storePath, input);
    this.#bytes = bytes;
  }

  /** Bytes of whole records. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Nothing is kept of an earlier import of the same input, whose records may have been mended. */
  begin(): void {
    if (this.#bytes === 0) rmSync(this.path, { force: true });
  }

  add({ line, path, reason, text: record }: InvalidItem): void {
    const bytes = Buffer.from(`${toSafeJson({ line, path, reason, record: record ?? null })}\n`);
    try {
      const file = (this.#file ??= this.#open());
      for (let at = 0; at < bytes.length;)
        at += writeSync(file, bytes, at, bytes.length - at, this.#bytes + at);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
    this.#bytes += bytes.length;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** What a run that was killed wrote behind the committed records is cut off: they will come again. */
  #open(): number {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    closeSync(openSync(this.path, 'a', 0o600));
    const file = openSync(this.path, 'r+');
    ftruncateSync(file, this.#bytes);
    return file;
  }
}
