import type { RulePlace } from '../../../diagnostics/packs/rule-entry.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { YamlFile, type YamlKind } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';
import { loadPatterns, type CompilePattern } from './pattern.ts';
import { readCauses, type OwnCauseEntry } from './read-causes.ts';
import { readRule, type ReadRule } from './read-rule.ts';
import { allowKeys } from './words.ts';

const ruleFiles: YamlKind = {
  code: 'rule_file',
  hint: 'See docs/rule-files.md; paytriage rules show ID --format yaml prints a rule to start from.',
  // All built-in rules together take a twentieth of it.
  mostMegabytes: 1,
  mostValues: 50_000,
  unreadable: (file, error) => unreadableFile('rule file', file, error),
};

type FaultHere = (message: string) => Error;

/** A rule file of which everything but its rules is read: those may name causes of other files. */
export interface OpenPack {
  readonly file: string;
  readonly causes: readonly OwnCauseEntry[];
  readonly disable: readonly { readonly id: string; readonly fault: FaultHere }[];
  /** Reads the rules, once the causes of all files are known. */
  readonly rules: (ownCauses: ReadonlySet<string>) => readonly PackRule[];
}

export interface PackRule {
  readonly rule: ReadRule;
  readonly place: RulePlace;
  readonly fault: FaultHere;
}

function holdsKey(value: YamlValue, key: string): boolean {
  if (value.kind === 'list') return value.items.some((item) => holdsKey(item, key));
  if (value.kind !== 'map') return false;
  return value.entries.has(key) || [...value.entries.values()].some((entry) => holdsKey(entry.value, key));
}

const noPatterns: CompilePattern = () => {
  throw new Error('no expression was announced');
};

function readRules(
  yaml: YamlFile,
  root: YamlMap,
  words: { readonly ownCauses: ReadonlySet<string>; readonly compile: CompilePattern },
): readonly PackRule[] {
  return yaml.findList(root, 'rules').map((item) => {
    const map = yaml.map(item, 'a rule');
    return {
      rule: readRule(yaml, map, words),
      place: { file: yaml.file, ...yaml.place(map.at) },
      fault: (message: string) => yaml.fault(map.at, message),
    };
  });
}

/** Opens a rule file; throws a usage error, exit 2, that names file, line, column and reason. */
export async function openPack(file: string): Promise<OpenPack> {
  const yaml = new YamlFile(file, ruleFiles);
  const { root } = yaml;
  if (root.kind === 'nothing')
    throw yaml.fault(0, 'the file is empty: it must hold rules:, disable: or causes:');
  const map = yaml.map(root, 'a rule file');
  allowKeys(yaml, map, 'a rule file', ['rules', 'disable', 'causes']);
  const compile = holdsKey(root, 'matches') ? await loadPatterns() : noPatterns;
  return {
    file,
    causes: readCauses(yaml, map),
    disable: yaml.findList(map, 'disable').map((item) => ({
      id: yaml.text(item, 'the id of a rule'),
      fault: (message: string) => yaml.fault(item.at, message),
    })),
    rules: (ownCauses) => readRules(yaml, map, { ownCauses, compile }),
  };
}
