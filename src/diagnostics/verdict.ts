import type { Evaluation, Match } from './rule-set.ts';
import { actionFacts } from './advice.ts';
import type { VerdictKind } from './vocabulary.ts';

/** Whether a match is strong enough to be called a diagnosis. */
function isDecided(match: Match | undefined): match is Match {
  return match !== undefined && match.certainty !== 'possible';
}

/** Whether the rule's resolution asks nothing of anybody. */
export function leavesNothingToDo({ compiled: { rule } }: Match): boolean {
  return (rule.resolution.actor ?? actionFacts[rule.resolution.action].actor) === 'nobody';
}

/** The verdict on an evaluated case; `canAsk`: an askable fact could change the outcome. */
export function toVerdict({ matches }: Evaluation, canAsk: boolean): VerdictKind {
  const [best] = matches;
  if (isDecided(best)) return leavesNothingToDo(best) ? 'no_problem' : 'diagnosed';
  return canAsk ? 'needs_answer' : 'undetermined';
}
