import type { Rule } from '../../src/diagnostics/rule.ts';
import type { MerchantProfile } from '../../src/merchants/profile.ts';
import { citedFacts } from './guide-facts.ts';

/** Statement -> where paytriage has it, such as `aruba-pec journeys.card_new.return` or the id of a rule. */
export interface Places {
  readonly inProfiles: ReadonlyMap<string, readonly string[]>;
  readonly inRules: ReadonlyMap<string, readonly string[]>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isStatement = (source: unknown): source is string =>
  typeof source === 'string' && /^S\d\.\d+$/.test(source);

/** Every statement that something inside `value` cites in `sources`, with the way there: keys, and ids of list entries. */
function* citations(value: unknown, way: readonly string[]): Generator<readonly [string, string]> {
  if (Array.isArray(value)) {
    for (const entry of value) {
      const id: unknown = isRecord(entry) ? entry['id'] : undefined;
      yield* citations(entry, typeof id === 'string' ? [...way, id] : way);
    }
  } else if (isRecord(value)) {
    const { sources, ...rest } = value;
    for (const source of Array.isArray(sources) ? sources : []) {
      if (isStatement(source)) yield [source, way.join('.')];
    }
    for (const [key, inner] of Object.entries(rest)) {
      // The steps of a journey need no level of their own: journeys.card_new.return.
      yield* citations(inner, key === 'steps' ? way : [...way, key]);
    }
  }
}

function collect(entries: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  for (const [id, place] of entries) places.set(id, (places.get(id) ?? new Set()).add(place));
  return new Map([...places].map(([id, found]) => [id, [...found]]));
}

/** Where each statement of the guides went: read from what the profiles and the rules cite. */
export function findPlaces(profiles: readonly MerchantProfile[], rules: readonly Rule[]): Places {
  return {
    inProfiles: collect(
      profiles.flatMap((profile) =>
        [...citations(profile, [])].map(([id, way]): [string, string] => [id, `${profile.id} ${way}`]),
      ),
    ),
    inRules: collect(
      rules.flatMap((rule) => citedFacts(rule.source).map(({ id }): [string, string] => [id, rule.id])),
    ),
  };
}
