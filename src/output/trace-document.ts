import type { FactValue } from '../diagnostics/facts/situation.ts';
import { truth, type Truth } from '../diagnostics/matcher.ts';
import type { Matcher } from '../diagnostics/rule.ts';
import { missingFacts, type ConditionTrace, type RuleTrace } from '../diagnostics/trace.ts';

type Holds = 'yes' | 'no' | 'unknown';

/** A condition as a rule writes it, with what came of it. */
type ConditionDocument =
  | {
      readonly fact: string;
      readonly expected: Matcher;
      readonly actual: FactValue | null;
      readonly known: boolean;
      readonly holds: Holds;
    }
  | { readonly all: readonly ConditionDocument[]; readonly holds: Holds }
  | { readonly any: readonly ConditionDocument[]; readonly holds: Holds }
  | { readonly not: readonly ConditionDocument[]; readonly holds: Holds };

const words: Readonly<Record<Truth, Holds>> = {
  [truth.yes]: 'yes',
  [truth.no]: 'no',
  [truth.unknown]: 'unknown',
};

function toCondition(trace: ConditionTrace): ConditionDocument {
  const holds = words[trace.truth];
  if (trace.kind === 'fact') {
    const { fact, expected, actual } = trace;
    return { fact, expected, actual: actual ?? null, known: actual !== undefined, holds };
  }
  const parts = trace.parts.map(toCondition);
  switch (trace.kind) {
    case 'all':
      return { all: parts, holds };
    case 'any':
      return { any: parts, holds };
    case 'not':
      return { not: parts, holds };
  }
}

/**
 * What came of the rules, as `diagnose --json --explain` adds it to the diagnosis. `rank` and `why` are null for rules
 * that did not match; `why.against` is the rule it won over or lost to, null where nothing else matched.
 */
export function toTraceDocument(traces: readonly RuleTrace[]): readonly object[] {
  return traces.map(({ id, cause, family, certainty, outcome, standing, condition }) => ({
    id,
    outcome,
    rank: standing?.position ?? null,
    why: standing === undefined ? null : { because: standing.because, against: standing.against },
    cause,
    family,
    certainty: certainty ?? null,
    missing: missingFacts(condition),
    conditions: toCondition(condition),
  }));
}
