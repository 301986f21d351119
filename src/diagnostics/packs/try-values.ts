import { factIndex, factOf, type FactId, type FactValues } from '../facts/facts.ts';
import type { FactValue } from '../facts/situation.ts';
import { factsOf, type Test } from '../matcher.ts';
import type { Condition, Matcher } from '../rule.ts';

type Known = FactValue | undefined;

/** A condition with this many cases is not searched: what is not known is not reported. */
const mostCases = 100_000;

/** No shop writes it, so it stands for every text that no condition names. */
const anyOther = '\u0000other';

/** Every test of each fact, at any depth. */
function matchersOf(condition: Condition, fact: FactId): readonly Matcher[] {
  const own = condition[fact];
  const inner = [
    ...(condition.all ?? []),
    ...(condition.any ?? []),
    ...(condition.not ? [condition.not] : []),
  ];
  return [...(own === undefined ? [] : [own]), ...inner.flatMap((part) => matchersOf(part, fact))];
}

const isList = (matcher: Matcher): matcher is readonly FactValue[] => Array.isArray(matcher);

function namedIn(matcher: Matcher): readonly FactValue[] {
  if (typeof matcher !== 'object') return [matcher];
  if (isList(matcher)) return matcher;
  const { not = [], gt, gte, lt, lte } = matcher;
  const excluded = typeof not === 'object' ? not : [not];
  return [...excluded, ...[gt, gte, lt, lte].filter((bound) => bound !== undefined)];
}

const hasPattern = (matcher: Matcher): boolean =>
  typeof matcher === 'object' && !isList(matcher) && matcher.matches !== undefined;

/** Numbers are whole (counts, days, minutes, minor units): beside each bound the two next to it are all there is. */
function numbersAround(named: readonly FactValue[]): readonly FactValue[] {
  const bounds = named.length === 0 ? [0] : named.map(Number);
  return bounds.flatMap((bound) => [
    Math.floor(bound) - 1,
    Math.floor(bound),
    Math.ceil(bound),
    Math.ceil(bound) + 1,
  ]);
}

function knownValues(fact: FactId, matchers: readonly Matcher[]): readonly FactValue[] | undefined {
  const { type, values } = factOf(fact);
  if (type === 'boolean') return [true, false];
  const named = matchers.flatMap(namedIn);
  if (type === 'number') return numbersAround(named);
  if (matchers.some(hasPattern)) return values;
  if (values === undefined) return [...named, anyOther];
  const other = values.find((value) => !named.includes(value));
  return [...named, ...(other === undefined ? [] : [other])];
}

interface Choice {
  readonly index: number;
  readonly values: readonly Known[];
}

/**
 * For each fact of these conditions the values that stand for all it may have, as far as the conditions tell them
 * apart, unknown among them; undefined where an expression over free text, or their number, forbids it. That facts
 * depend on one another is left aside, so what never happens here never happens at all.
 */
export function choicesFor(conditions: readonly Condition[]): readonly Choice[] | undefined {
  const choices: Choice[] = [];
  let cases = 1;
  for (const fact of new Set(conditions.flatMap(factsOf))) {
    const known = knownValues(
      fact,
      conditions.flatMap((condition) => matchersOf(condition, fact)),
    );
    if (known === undefined) return undefined;
    const values: readonly Known[] = [...new Set(known), ...(factOf(fact).always ? [] : [undefined])];
    cases *= values.length;
    choices.push({ index: factIndex.get(fact) ?? -1, values });
  }
  return cases > mostCases ? undefined : choices;
}

/** Whether `holds` is true of some case; stops at the first. */
export function someCase(choices: readonly Choice[], holds: (values: FactValues) => boolean): boolean {
  const values: Known[] = new Array<Known>(factIndex.size).fill(undefined);
  function from(place: number): boolean {
    const choice = choices[place];
    if (choice === undefined) return holds(values);
    return choice.values.some((value) => {
      values[choice.index] = value;
      return from(place + 1);
    });
  }
  return from(0);
}

/** Whether a condition can come out so; undefined where that cannot be searched. */
export function canBe(condition: Condition, test: Test, result: ReturnType<Test>): boolean | undefined {
  const choices = choicesFor([condition]);
  return choices && someCase(choices, (values) => test(values) === result);
}
