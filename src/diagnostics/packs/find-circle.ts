import type { Rule } from '../rule.ts';

/**
 * Rules that supersede one another in a circle, as their ids, the first again at the end; undefined where there is
 * none. Only rules of one family count: a family ranks its rules before any of them supersedes another.
 */
export function findCircle(rules: readonly Rule[]): readonly string[] | undefined {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const done = new Set<string>();
  const path: string[] = [];

  function follow(rule: Rule): readonly string[] | undefined {
    const start = path.indexOf(rule.id);
    if (start >= 0) return [...path.slice(start), rule.id];
    if (done.has(rule.id)) return undefined;
    path.push(rule.id);
    for (const id of rule.supersedes ?? []) {
      const next = byId.get(id);
      const circle = next?.family === rule.family ? follow(next) : undefined;
      if (circle !== undefined) return circle;
    }
    path.pop();
    done.add(rule.id);
    return undefined;
  }

  for (const rule of rules) {
    const circle = follow(rule);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
