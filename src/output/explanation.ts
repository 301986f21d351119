import { discretionOf, type Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import { reasonFacts } from '../diagnostics/answers/reasons.ts';

/** One explained code or note, as `explain --format ndjson` prints it. */
export function toExplanationDocument(input: NoteInput, answer: Answer): object {
  const facts = reasonFacts(answer.reason);
  return {
    note: input.text ?? null,
    code: answer.code ?? input.code ?? null,
    scheme: answer.scheme ?? input.scheme ?? null,
    reason: answer.reason,
    certainty: answer.certainty,
    matched: answer.matched === 'three_ds' ? 'code' : answer.matched,
    actor: facts.actor,
    retry: answer.retry,
    sayToCustomer: discretionOf(answer),
    meaning: answer.meaning ?? facts.definition,
  };
}

export const explanationColumns = [
  'note',
  'code',
  'scheme',
  'reason',
  'certainty',
  'matched',
  'actor',
  'retry',
  'say_to_customer',
  'meaning',
] as const;

/** The same as cells of `explanationColumns`. */
export function toExplanationRow(input: NoteInput, answer: Answer): readonly string[] {
  return Object.values(toExplanationDocument(input, answer)).map((value) =>
    value === null ? '' : String(value),
  );
}
