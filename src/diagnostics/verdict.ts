import { actionFacts } from './advice.ts';
import type { Match } from './compiled-rule.ts';
import type { VerdictKind } from './vocabulary.ts';

/** Whether a match is strong enough to be called a diagnosis. */
function isDecided(match: Match | undefined): match is Match {
  return match !== undefined && match.certainty !== 'possible';
}

/** Whether the rule's resolution asks nothing of anybody. */
export function leavesNothingToDo({ compiled: { rule } }: Match): boolean {
  return (rule.resolution.actor ?? actionFacts[rule.resolution.action].actor) === 'nobody';
}

/** The verdict on the best match; `canAsk`: an askable fact could change the outcome. */
export function toVerdict(best: Match | undefined, canAsk: boolean): VerdictKind {
  if (isDecided(best)) return leavesNothingToDo(best) ? 'no_problem' : 'diagnosed';
  return canAsk ? 'needs_answer' : 'undetermined';
}
