import { discretionOf, type Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import { reasonFacts } from '../diagnostics/answers/reasons.ts';

/** Where in the note's text the phrase or code stands that the answer rests on: UTF-16 offsets, end exclusive. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a note that its answer rests on; null where that is no text. */
export function fragmentOf({ text }: NoteInput, { span }: Answer): Fragment | null {
  if (text === undefined || span === undefined) return null;
  const { start } = span;
  // A letter outside the basic plane is two code units, of which a match ends before the second.
  const end = (text.codePointAt(span.end - 1) ?? 0) > 0xffff ? span.end + 1 : span.end;
  return { start, end, text: text.slice(start, end) };
}

/** The keys of an explanation that differ from note to note. */
export function whatWasAsked(input: NoteInput, answer: Answer) {
  return {
    note: input.text ?? null,
    code: answer.code ?? input.code ?? null,
    scheme: answer.scheme ?? input.scheme ?? null,
  };
}

/** The keys that many notes share. */
export function whatItMeans({ reason, certainty, matched, retry, meaning, ...answer }: Answer) {
  const facts = reasonFacts(reason);
  return {
    reason,
    certainty,
    matched: matched === 'three_ds' ? 'code' : matched,
    actor: facts.actor,
    retry,
    sayToCustomer: discretionOf({ reason, sayToCustomer: answer.sayToCustomer }),
    meaning: meaning ?? facts.definition,
  };
}

/** One explained code or note, as `explain --format ndjson` prints it. */
export function toExplanationDocument(input: NoteInput, answer: Answer) {
  return { ...whatWasAsked(input, answer), ...whatItMeans(answer), at: fragmentOf(input, answer) };
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
  'matched_text',
] as const;

/** The same as cells of `explanationColumns`. */
export function toExplanationRow(input: NoteInput, answer: Answer): readonly string[] {
  const { at, ...rest } = toExplanationDocument(input, answer);
  return [...Object.values(rest), at?.text ?? null].map((value) => value ?? '');
}
