import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { classifyNote } from '../../diagnostics/answers/classify-note.ts';
import { isRetry, type CodeEntry } from '../../diagnostics/answers/code-table.ts';
import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import { isReason, reasons, type Reason } from '../../diagnostics/answers/reasons.ts';
import { withOwnKnowledge, type OwnPhrase } from '../../diagnostics/answers/own-knowledge.ts';
import { nearestWord } from './nearest-word.ts';
import { UnavailableError, UsageError } from '../../errors.ts';

/** Larger than any list a support desk writes; a file of this size is something else. */
const largest = 10 * 1024 * 1024;

/** Reads one's own codes and phrases; every fault names file, line and column. */
class CodeFile {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #root: YAMLMap;

  constructor(file: string, text: string) {
    this.#file = file;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) throw this.#fault(error.pos[0], error.message);
    if (!isMap(document.contents)) throw this.#fault(0, 'the file must hold codes: or phrases:');
    this.#root = document.contents;
  }

  #fault(offset: number, message: string, hint = 'See the code files in the README.'): UsageError {
    const { line, col } = this.#lines.linePos(offset);
    return new UsageError(`${this.#file}:${line}:${col}: ${message}.`, hint, 'code_file');
  }

  #faultAt(node: unknown, message: string): UsageError {
    const range =
      typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
    return this.#fault(range?.[0] ?? 0, message);
  }

  #list(key: string): readonly YAMLMap[] {
    const node = this.#root.get(key, true) as unknown;
    if (node === undefined) return [];
    if (!isSeq(node)) throw this.#faultAt(node, `${key} must be a list`);
    return node.items.map((item) => {
      if (isMap(item)) return item;
      throw this.#faultAt(item, `an entry of ${key} must be a map`);
    });
  }

  #text(entry: YAMLMap, key: string): string | undefined {
    const node = entry.get(key, true) as unknown;
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    throw this.#faultAt(node, `${key} must be text: put it in quotes, for a leading zero matters`);
  }

  #needed(entry: YAMLMap, key: string): string {
    const text = this.#text(entry, key);
    if (text !== undefined && text.trim() !== '') return text;
    throw this.#faultAt(entry, `${key} is missing`);
  }

  #reason(entry: YAMLMap): Reason {
    const reason = this.#needed(entry, 'reason');
    if (isReason(reason)) return reason;
    throw this.#faultAt(
      entry.get('reason', true),
      `there is no reason "${reason}"${nearestWord(reason, reasons)}`,
    );
  }

  codes(): readonly CodeEntry[] {
    return this.#list('codes').map((entry) => {
      const retry = this.#text(entry, 'retry');
      if (retry !== undefined && !isRetry(retry))
        throw this.#faultAt(entry.get('retry', true), `there is no retry "${retry}"`);
      return {
        scheme: this.#text(entry, 'scheme') ?? this.#text(this.#root, 'scheme') ?? 'own',
        code: this.#needed(entry, 'code'),
        reason: this.#reason(entry),
        retry,
        delay: this.#text(entry, 'delay'),
        name: this.#text(entry, 'name') ?? '',
        meaning: this.#text(entry, 'meaning') ?? '',
      };
    });
  }

  phrases(): readonly OwnPhrase[] {
    return this.#list('phrases').map((entry) => {
      const examples = entry.toJSON() as { readonly examples?: unknown };
      return {
        reason: this.#reason(entry),
        language: this.#text(entry, 'language') ?? 'und',
        pattern: this.#needed(entry, 'phrase'),
        examples: Array.isArray(examples.examples) ? examples.examples.map(String) : [],
        fault: (message: string): Error => this.#faultAt(entry, message),
      };
    });
  }
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > largest)
      throw new UsageError(`${file} is larger than 10 MB.`, 'It is not a code file.');
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(
      'code_file_unreadable',
      `The code file cannot be read: ${why}.`,
      'Check the path.',
      error,
    );
  }
}

/** The built-in knowledge with the codes and phrases of a YAML file added; what the file says comes first. */
export function readCodeFile(file: string, builtIn: Knowledge): Knowledge {
  const source = new CodeFile(file, readText(file));
  const phrases = source.phrases();
  const knowledge = withOwnKnowledge(builtIn, source.codes(), phrases);
  for (const { examples, reason, fault } of phrases) {
    const missed = examples.find((text) => classifyNote({ text }, knowledge).reason !== reason);
    if (missed !== undefined) throw fault(`the example "${missed}" is not read as ${reason}`);
  }
  return knowledge;
}
