import { factIds, factOf, isFactId } from '../../../diagnostics/facts/facts.ts';
import { families, type Advice, type Example, type Family, type Rule } from '../../../diagnostics/rule.ts';
import {
  actions,
  actors,
  certainties,
  isBuiltInCause,
  causes as builtInCauses,
  retries,
  type Cause,
  type OwnCause,
} from '../../../diagnostics/vocabulary.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';
import type { CompilePattern } from './pattern.ts';
import { readLine } from './read-causes.ts';
import { readCondition, readFactValue } from './read-condition.ts';
import { allowKeys, readWord, suggestion } from './words.ts';

const ruleKeys = [
  'id',
  'family',
  'cause',
  'certainty',
  'when',
  'resolution',
  'supersedes',
  'source',
  'examples',
] as const;
const outcomes = ['matched', 'not_matched', 'undecided'] as const;

/** A rule as a file says it; the family may be left to follow from what the rule replaces or supersedes. */
export interface ReadRule extends Omit<Rule, 'family'> {
  readonly family: Family | undefined;
}

/** What a rule may name beside the built-in words. */
export interface RuleWords {
  readonly ownCauses: ReadonlySet<string>;
  readonly compile: CompilePattern;
}

function isOwnCause(text: string, own: ReadonlySet<string>): text is OwnCause {
  return own.has(text);
}

function readCause(yaml: YamlFile, value: YamlValue, own: ReadonlySet<string>): Cause {
  const text = yaml.text(value, 'cause');
  if (isBuiltInCause(text) || isOwnCause(text, own)) return text;
  throw yaml.fault(
    value.at,
    `there is no cause "${text}"${suggestion(text, [...builtInCauses, ...own])}`,
    'A cause of your own is described under causes: in a rule file.',
  );
}

function readCertainty(yaml: YamlFile, value: YamlValue): Rule['certainty'] {
  if (value.kind !== 'map') return readWord(yaml, value, 'certainty', certainties);
  allowKeys(yaml, value, 'certainty', ['fact']);
  const sure = factIds.filter((id) => factOf(id).values === certainties);
  return { fact: readWord(yaml, yaml.needed(value, 'fact'), 'fact that says how sure a cause is', sure) };
}

function readAdvice(yaml: YamlFile, value: YamlValue): Advice {
  const map = yaml.map(value, 'resolution');
  allowKeys(yaml, map, 'resolution', ['action', 'alternatives', 'actor', 'retry']);
  const action = readWord(yaml, yaml.needed(map, 'action'), 'action', actions);
  const advised = new Set([action]);
  const alternatives = yaml.findList(map, 'alternatives').map((item) => {
    const alternative = readWord(yaml, item, 'action', actions);
    if (advised.has(alternative)) throw yaml.fault(item.at, `${alternative} is advised twice`);
    advised.add(alternative);
    return alternative;
  });
  const [actor, retry] = [yaml.find(map, 'actor'), yaml.find(map, 'retry')];
  return {
    action,
    ...(alternatives.length > 0 && { alternatives }),
    ...(actor !== undefined && { actor: readWord(yaml, actor, 'actor', actors) }),
    ...(retry !== undefined && { retry: readWord(yaml, retry, 'retry', retries) }),
  };
}

function readExample(yaml: YamlFile, value: YamlValue): Example {
  const map = yaml.map(value, 'an example');
  allowKeys(yaml, map, 'an example', ['facts', 'outcome']);
  const facts = yaml.map(yaml.needed(map, 'facts'), 'facts');
  const values = [...facts.entries.values()].map(({ key, keyAt, value: said }) => {
    if (!isFactId(key)) throw yaml.fault(keyAt, `there is no fact "${key}"${suggestion(key, factIds)}`);
    return [key, readFactValue(yaml, key, said)] as const;
  });
  const outcome = readWord(yaml, yaml.needed(map, 'outcome'), 'outcome', outcomes);
  return {
    facts: Object.fromEntries(values),
    outcome,
  };
}

function readSupersedes(yaml: YamlFile, map: YamlMap, id: string): readonly string[] {
  return yaml.findList(map, 'supersedes').map((item) => {
    const other = yaml.text(item, 'the id of a rule');
    if (other === id) throw yaml.fault(item.at, `${id} supersedes itself`);
    return other;
  });
}

function readId(yaml: YamlFile, map: YamlMap): string {
  const id = yaml.neededText(map, 'id');
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 80) return id;
  throw yaml.fault(
    yaml.needed(map, 'id').at,
    `the id "${id}" must be small letters and digits, words joined by -`,
  );
}

/** Reads one rule; every fault says where. */
export function readRule(yaml: YamlFile, map: YamlMap, { ownCauses, compile }: RuleWords): ReadRule {
  allowKeys(yaml, map, 'a rule', ruleKeys);
  const id = readId(yaml, map);
  const family = yaml.find(map, 'family');
  const supersedes = readSupersedes(yaml, map, id);
  return {
    id,
    family: family && readWord(yaml, family, 'family', families),
    cause: readCause(yaml, yaml.needed(map, 'cause'), ownCauses),
    certainty: readCertainty(yaml, yaml.needed(map, 'certainty')),
    when: readCondition(yaml, yaml.needed(map, 'when'), compile),
    resolution: readAdvice(yaml, yaml.needed(map, 'resolution')),
    ...(supersedes.length > 0 && { supersedes }),
    source: readLine(yaml, map, 'source') ?? '',
    examples: yaml.findList(map, 'examples').map((item) => readExample(yaml, item)),
  };
}
