// Not node:fs/promises: loading it costs a run over one file more than reading that file.
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { AppError, UnavailableError } from '../errors.ts';
import { toSourceError } from './source-errors.ts';

/** One stream of records; `path` is undefined for standard input. */
export interface Input {
  readonly file: string;
  readonly path: string | undefined;
}

/** What can be read, and what of a folder cannot. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly AppError[];
}

const orderFile = /\.(?:json|ndjson|jsonl|xml|csv|tsv)$/i;
/** What a folder with a fixture expects of a diagnosis: no orders. */
const expectations = 'expected.json';

/**
 * The inputs that paths name, in their order; a folder's files come sorted by name, its folders included.
 * A path that does not exist is an UnavailableError before anything is read.
 */
export function findInputs(paths: readonly string[]): Inputs {
  const found: Inputs[] = [];
  for (const path of withOneStdin(paths)) found.push(findInput(path));
  return {
    inputs: found.flatMap(({ inputs }) => inputs),
    failures: found.flatMap(({ failures }) => failures),
  };
}

/** A stream can be read once only, however often it is named. */
function withOneStdin(paths: readonly string[]): readonly string[] {
  return paths.filter((path, index) => path !== '-' || paths.indexOf('-') === index);
}

function findInput(path: string): Inputs {
  if (path === '-') return { inputs: [{ file: 'stdin', path: undefined }], failures: [] };
  const failures: AppError[] = [];
  try {
    // A file that the user names is read whatever its ending.
    if (!statSync(path).isDirectory()) return { inputs: [{ file: path, path }], failures };
    const files = findOrderFiles(path, failures);
    if (files.length === 0 && failures.length === 0) throw emptyFolder(path);
    return { inputs: files.map((file) => ({ file, path: file })), failures };
  } catch (error) {
    throw toSourceError(error, path);
  }
}

function emptyFolder(path: string): UnavailableError {
  return new UnavailableError(
    'no_order_files',
    `${path} holds no order file.`,
    'Order files end in .json, .ndjson, .jsonl, .xml, .csv or .tsv; hidden files and expected.json are skipped.',
  );
}

function findOrderFiles(folder: string, failures: AppError[]): string[] {
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries.filter(({ name }) => !name.startsWith('.') && name !== expectations)) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) files.push(...findOrderFiles(path, failures));
      else if (orderFile.test(entry.name) && isFile(entry, path)) files.push(path);
    } catch (error) {
      failures.push(toFailure(error, path));
    }
  }
  return files;
}

/** A link counts as the file it leads to; links to folders are not followed, for they may lead in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? statSync(path).isFile() : entry.isFile();
}

function toFailure(error: unknown, path: string): AppError {
  const failure = toSourceError(error, path);
  if (failure instanceof AppError) return failure;
  throw failure;
}
