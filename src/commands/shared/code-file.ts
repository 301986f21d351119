import { classifyNote } from '../../diagnostics/answers/classify-note.ts';
import { isRetry, type CodeEntry } from '../../diagnostics/answers/code-table.ts';
import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import { isReason, reasons, type Reason } from '../../diagnostics/answers/reasons.ts';
import { withOwnKnowledge, type OwnPhrase } from '../../diagnostics/answers/own-knowledge.ts';
import { nearestWord } from './nearest-word.ts';
import { UsageError } from '../../errors.ts';
import { YamlFile, type YamlKind } from './yaml-file.ts';
import type { YamlMap } from './yaml-value.ts';

const codeFiles: YamlKind = {
  code: 'code_file',
  hint: 'See the code files in the README.',
  // More than any list a support desk writes; a file of this size is something else.
  mostMegabytes: 10,
  mostValues: 1_000_000,
  unreadable: (_file, error) => {
    const why = error instanceof Error ? error.message : String(error);
    return new UsageError(`The code file cannot be read: ${why}.`, 'Check the path.', 'code_file_unreadable');
  },
};

/** Reads one's own codes and phrases; every fault names file, line and column. */
class CodeFile {
  readonly #yaml: YamlFile;
  readonly #root: YamlMap;

  constructor(file: string) {
    this.#yaml = new YamlFile(file, codeFiles);
    const { root } = this.#yaml;
    if (root.kind !== 'map') throw this.#yaml.fault(root.at, 'the file must hold codes: or phrases:');
    this.#root = root;
  }

  #entries(key: string): readonly YamlMap[] {
    return this.#yaml.findList(this.#root, key).map((item) => this.#yaml.map(item, `an entry of ${key}`));
  }

  #reason(entry: YamlMap): Reason {
    const reason = this.#yaml.neededText(entry, 'reason');
    if (isReason(reason)) return reason;
    throw this.#yaml.fault(
      this.#yaml.needed(entry, 'reason').at,
      `there is no reason "${reason}"${nearestWord(reason, reasons)}`,
    );
  }

  codes(): readonly CodeEntry[] {
    const yaml = this.#yaml;
    return this.#entries('codes').map((entry) => {
      const retry = yaml.findText(entry, 'retry');
      if (retry !== undefined && !isRetry(retry))
        throw yaml.fault(yaml.needed(entry, 'retry').at, `there is no retry "${retry}"`);
      return {
        scheme: yaml.findText(entry, 'scheme') ?? yaml.findText(this.#root, 'scheme') ?? 'own',
        code: yaml.neededText(entry, 'code'),
        reason: this.#reason(entry),
        retry,
        delay: yaml.findText(entry, 'delay'),
        name: yaml.findText(entry, 'name') ?? '',
        meaning: yaml.findText(entry, 'meaning') ?? '',
      };
    });
  }

  phrases(): readonly OwnPhrase[] {
    const yaml = this.#yaml;
    return this.#entries('phrases').map((entry) => ({
      reason: this.#reason(entry),
      language: yaml.findText(entry, 'language') ?? 'und',
      pattern: yaml.neededText(entry, 'phrase'),
      examples: yaml.findList(entry, 'examples').map((item) => yaml.text(item, 'an example')),
      fault: (message: string): Error => yaml.fault(entry.at, message),
    }));
  }
}

/** The built-in knowledge with the codes and phrases of a YAML file added; what the file says comes first. */
export function readCodeFile(file: string, builtIn: Knowledge): Knowledge {
  const source = new CodeFile(file);
  const phrases = source.phrases();
  const knowledge = withOwnKnowledge(builtIn, source.codes(), phrases);
  for (const { examples, reason, fault } of phrases) {
    const missed = examples.find((text) => classifyNote({ text }, knowledge).reason !== reason);
    if (missed !== undefined) throw fault(`the example "${missed}" is not read as ${reason}`);
  }
  return knowledge;
}
