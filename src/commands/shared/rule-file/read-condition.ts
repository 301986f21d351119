import { factIds, factOf, isFactId, type FactId } from '../../../diagnostics/facts/facts.ts';
import type { FactValue } from '../../../diagnostics/facts/situation.ts';
import type { Condition, Matcher } from '../../../diagnostics/rule.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';
import { readPattern, type CompilePattern } from './pattern.ts';
import { allowKeys, hintOf, suggestion } from './words.ts';

const matcherKeys = ['not', 'gt', 'gte', 'lt', 'lte', 'matches', 'known'] as const;
const comparisons = ['gt', 'gte', 'lt', 'lte'] as const;

/** A value that the fact can have: of its type, and of its list where that is closed. */
export function readFactValue(yaml: YamlFile, fact: FactId, value: YamlValue): FactValue {
  const { type, values } = factOf(fact);
  if (type === 'word') {
    if (value.kind !== 'text') throw yaml.fault(value.at, `${fact} is compared with text: put it in quotes`);
    if (values === undefined || values.includes(value.value)) return value.value;
    throw yaml.fault(
      value.at,
      `${fact} has no value "${value.value}"${suggestion(value.value, values)}`,
      hintOf(values),
    );
  }
  if (value.kind === type) return value.value;
  const wanted = type === 'number' ? 'a number' : 'true or false';
  throw yaml.fault(value.at, `${fact} is compared with ${wanted}`);
}

function readValues(yaml: YamlFile, fact: FactId, value: YamlValue): FactValue | readonly FactValue[] {
  if (value.kind !== 'list') return readFactValue(yaml, fact, value);
  if (value.items.length === 0)
    throw yaml.fault(value.at, `the list of ${fact} is empty: nothing is one of it`);
  return value.items.map((item) => readFactValue(yaml, fact, item));
}

function readComparisons(yaml: YamlFile, fact: FactId, map: YamlMap): Partial<Record<string, number>> {
  const found = comparisons.flatMap((key) => {
    const value = yaml.find(map, key);
    if (value === undefined) return [];
    if (factOf(fact).type !== 'number')
      throw yaml.fault(value.at, `${fact} is no number: ${key} cannot be asked of it`);
    if (value.kind !== 'number') throw yaml.fault(value.at, `${key} must be a number`);
    return [[key, value.value] as const];
  });
  return Object.fromEntries(found);
}

function readTests(yaml: YamlFile, fact: FactId, map: YamlMap, compile: CompilePattern): Matcher {
  allowKeys(yaml, map, `the test of ${fact}`, matcherKeys);
  if (map.entries.size === 0) throw yaml.fault(map.at, `the test of ${fact} is empty`);
  const not = yaml.find(map, 'not');
  const matches = yaml.find(map, 'matches');
  const known = yaml.find(map, 'known');
  if (known !== undefined && known.kind !== 'boolean')
    throw yaml.fault(known.at, 'known must be true or false');
  if (matches !== undefined && factOf(fact).type !== 'word') {
    throw yaml.fault(matches.at, `${fact} is no text: matches cannot be asked of it`);
  }
  return {
    ...(not !== undefined && { not: readValues(yaml, fact, not) }),
    ...readComparisons(yaml, fact, map),
    ...(matches !== undefined && { matches: readPattern(yaml, matches, compile) }),
    ...(known !== undefined && { known: known.value }),
  };
}

/** Reads `when`: facts with their tests, and `all`, `any` and `not` around them. */
export function readCondition(yaml: YamlFile, value: YamlValue, compile: CompilePattern): Condition {
  const map = yaml.map(value, 'a condition');
  if (map.entries.size === 0)
    throw yaml.fault(map.at, 'a condition must name a fact: this one would hold always');
  const parts = [...map.entries.values()].map(({ key, keyAt, value: part }): [string, unknown] => {
    if (key === 'not') return [key, readCondition(yaml, part, compile)];
    if (key === 'all' || key === 'any') {
      const items = yaml.list(part, key);
      if (items.length === 0) throw yaml.fault(part.at, `the list of ${key} is empty`);
      return [key, items.map((item) => readCondition(yaml, item, compile))];
    }
    if (!isFactId(key)) throw yaml.fault(keyAt, `there is no fact "${key}"${suggestion(key, factIds)}`);
    return [key, part.kind === 'map' ? readTests(yaml, key, part, compile) : readValues(yaml, key, part)];
  });
  return Object.fromEntries(parts);
}
