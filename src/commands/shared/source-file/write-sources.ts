import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { defaultSourceFile } from '../../../config/folder.ts';
import { UnavailableError } from '../../../errors.ts';
import { readSources } from './read-sources.ts';

type Entry = Readonly<Record<string, string | number>>;

/** The file with its comments; an empty one where there is none yet. What is wrong with it has been said by readSources. */
function open(file: string): Document {
  try {
    const document = parseDocument(readFileSync(file, 'utf8'));
    if (isMap(document.contents)) return document;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const document = new Document({ sources: {} });
  document.commentBefore =
    ' Where paytriage fetches orders: docs/sources.md. Keys are kept elsewhere, so this file may be shared.';
  return document;
}

function sourcesOf(document: Document): YAMLMap {
  const known = document.get('sources');
  if (isMap(known)) return known;
  const made = document.createNode({});
  document.set('sources', made);
  return made;
}

function write(file: string, document: Document): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}.new`;
    writeFileSync(draft, document.toString());
    renameSync(draft, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(
      'source_file',
      `The source file ${file} cannot be written: ${why}.`,
      'Check its folder.',
    );
  }
}

/** Adds a source or replaces it; gives the file. Throws exit 2 for a file that cannot be read, exit 5 where none can be written. */
export function putSource(file: string | undefined, name: string, entry: Entry): string {
  const target = file ?? defaultSourceFile();
  const document = open(target);
  const sources = sourcesOf(document);
  sources.flow = false;
  sources.set(name, document.createNode(entry));
  write(target, document);
  return target;
}

/** Takes a source out of the file; it must be there. */
export function removeSource(file: string | undefined, name: string): void {
  readSources(file);
  const target = file ?? defaultSourceFile();
  const document = open(target);
  sourcesOf(document).delete(name);
  write(target, document);
}
