import type { CompiledRule, Match } from './compiled-rule.ts';
import { factOf, type FactId } from './facts/facts.ts';
import { learnedFrom, type Answers, type Trial } from './try-answers.ts';

/** Facts that are tried out together; a rule that needs more answers than that is not asked for. */
const atOnce = 3;

/** Every way to choose `size` of the facts. */
function subsets(facts: readonly FactId[], size: number): readonly (readonly FactId[])[] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) =>
    subsets(facts.slice(index + 1), size - 1).map((rest) => [fact, ...rest]),
  );
}

/** Every way to answer for all of the facts. */
function answersTo([fact, ...rest]: readonly FactId[]): readonly Answers[] {
  if (fact === undefined) return [[]];
  const others = answersTo(rest);
  return (factOf(fact).ask ?? []).flatMap((value) =>
    others.map((answers): Answers => [[fact, value], ...answers]),
  );
}

/** The smallest set of facts by whose answers a rule would change what is learned; empty where none does. */
function jointFactsOf(compiled: CompiledRule, trial: Trial, before: string): readonly FactId[] {
  const open = trial.askable.filter((fact) => compiled.asks.includes(fact));
  for (let size = 2; size <= Math.min(open.length, atOnce); size += 1) {
    for (const facts of subsets(open, size)) {
      const wins = answersTo(facts).some((answers) => {
        const best = trial.best(answers);
        return best?.compiled === compiled && learnedFrom(best) !== before;
      });
      if (wins) return facts;
    }
  }
  return [];
}

/**
 * Facts that change nothing by themselves and would together: a rule may need two answers at once. Rules that a fact of
 * `alone` leads to are left out: that one is asked first.
 */
export function findJointFacts(
  trial: Trial,
  best: Match | undefined,
  alone: readonly FactId[],
): readonly FactId[] {
  const before = learnedFrom(best);
  const found = trial.contenders
    .filter((compiled) => compiled !== best?.compiled && !compiled.asks.some((fact) => alone.includes(fact)))
    .flatMap((compiled) => jointFactsOf(compiled, trial, before));
  return trial.askable.filter((fact) => found.includes(fact));
}
