import { isUtf8 } from 'node:buffer';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { UsageError, type AppError } from '../../errors.ts';
import { readStart } from './read-start.ts';
import { YamlValues, type YamlMap, type YamlValue } from './yaml-value.ts';

/** What a kind of file may be, and how its faults are told. */
export interface YamlKind {
  /** Id of its errors, such as `rule_file`. */
  readonly code: string;
  readonly hint: string;
  readonly mostMegabytes: number;
  /** Values in all, aliases written out. */
  readonly mostValues: number;
  /** The error for a file that cannot be read at all. */
  readonly unreadable: (file: string, error: unknown) => AppError;
}

const tooDeep = 'values are nested too deep';

/** A YAML or JSON file whose every fault names file, line and column. */
export class YamlFile {
  readonly file: string;
  readonly root: YamlValue;
  readonly #kind: YamlKind;
  readonly #lines = new LineCounter();

  /** Reads and parses the file; throws a usage error, exit 2, for what is not YAML or too much of it. */
  constructor(file: string, kind: YamlKind) {
    this.file = file;
    this.#kind = kind;
    this.root = this.#parse(readText(file, kind));
  }

  #parse(text: string): YamlValue {
    try {
      // Keys that are there twice are found by YamlValues: here the search grows with the square of the keys.
      const document = parseDocument(text, {
        lineCounter: this.#lines,
        prettyErrors: false,
        uniqueKeys: false,
      });
      const [error] = [...document.errors, ...document.warnings];
      if (error !== undefined) throw this.fault(error.pos[0], whatIsWrong(error));
      return new YamlValues((at, message) => this.fault(at, message), this.#kind.mostValues).of(document);
    } catch (error) {
      // The parser goes down a level for each bracket.
      if (error instanceof RangeError) throw this.fault(0, tooDeep);
      throw error;
    }
  }

  /** Line and column, counted from 1, of an offset. */
  place(at: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#lines.linePos(at);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  fault(at: number, message: string, hint = this.#kind.hint): UsageError {
    const { line, column } = this.place(at);
    return new UsageError(
      `${this.file}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`,
      hint,
      this.#kind.code,
    );
  }

  map(value: YamlValue, what: string): YamlMap {
    if (value.kind === 'map') return value;
    throw this.fault(value.at, `${what} must be a map (key: value)`);
  }

  list(value: YamlValue, what: string): readonly YamlValue[] {
    if (value.kind === 'list') return value.items;
    throw this.fault(value.at, `${what} must be a list`);
  }

  text(value: YamlValue, what: string): string {
    if (value.kind === 'text') return value.value;
    throw this.fault(value.at, `${what} must be text: put it in quotes`);
  }

  /** A key's value, undefined where the key is absent or says nothing. */
  find({ entries }: YamlMap, key: string): YamlValue | undefined {
    const value = entries.get(key)?.value;
    return value?.kind === 'nothing' ? undefined : value;
  }

  findText(map: YamlMap, key: string): string | undefined {
    const value = this.find(map, key);
    return value && this.text(value, key);
  }

  findList(map: YamlMap, key: string): readonly YamlValue[] {
    const value = this.find(map, key);
    return value === undefined ? [] : this.list(value, key);
  }

  needed(map: YamlMap, key: string): YamlValue {
    const value = this.find(map, key);
    if (value === undefined) throw this.fault(map.at, `${key} is missing`);
    return value;
  }

  neededText(map: YamlMap, key: string): string {
    const value = this.needed(map, key);
    const text = this.text(value, key).trim();
    if (text === '') throw this.fault(value.at, `${key} is missing`);
    return text;
  }
}

function whatIsWrong({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'the file holds several documents (---), and one is read';
  return message.startsWith('Maximum call stack') ? tooDeep : message.replace(/\.$/, '');
}

function readText(file: string, { code, hint, mostMegabytes, unreadable }: YamlKind): string {
  const most = mostMegabytes * 1024 * 1024;
  let bytes: Buffer;
  try {
    bytes = readStart(file, most + 1);
  } catch (error) {
    throw unreadable(file, error);
  }
  if (bytes.length > most) {
    throw new UsageError(`${file} is larger than ${mostMegabytes} MB.`, hint, code);
  }
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new UsageError(`${file} is not UTF-8 text.`, 'Save it as UTF-8.', code);
  }
  return bytes.toString('utf8');
}
