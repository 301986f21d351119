import type { Order } from './order.ts';

type References = Order['references'];

/** All references of both; where two values claim one name they are told apart as `charge` and `charge_2`. */
export function joinReferences(a: References, b: References): References {
  if (a === undefined || b === undefined) return a ?? b;
  const joined = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const taken = joined.get(name);
    if (taken === undefined) joined.set(name, value);
    else if (taken !== value) addToFamily(joined, baseOf(name), value);
  }
  return Object.fromEntries([...joined].sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** The values under a name and its numbered likes. */
export function familyOf(references: References, name: string): readonly string[] {
  const base = baseOf(name);
  return Object.entries(references ?? {}).flatMap(([key, value]) => (baseOf(key) === base ? [value] : []));
}

function baseOf(name: string): string {
  return name.replace(/_\d+$/, '');
}

/** Sorted, so that the same values get the same names whichever came first. */
function addToFamily(references: Map<string, string>, base: string, value: string): void {
  const values = new Set([...familyOf(Object.fromEntries(references), base), value]);
  [...values].sort().forEach((each, index) => {
    references.set(index === 0 ? base : `${base}_${index + 1}`, each);
  });
}
