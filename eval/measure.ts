import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import { classifyNote } from '../src/diagnostics/answers/classify-note.ts';
import { isReason, reasonFacts, type Reason } from '../src/diagnostics/answers/reasons.ts';
import type { Answer } from '../src/diagnostics/answers/answer.ts';

/** One labelled note of an evaluation set. */
export interface LabelledNote {
  readonly note: string;
  readonly lang: string;
  readonly expected: Reason;
  /** Other reasons an expert would accept. */
  readonly acceptable: readonly Reason[];
  readonly code?: string;
  readonly scheme?: string;
  readonly provider?: string;
}

export interface Judged {
  readonly labelled: LabelledNote;
  readonly answer: Answer;
  readonly isRight: boolean;
  /** What makes a wrong answer dangerous rather than useless. */
  readonly harm: string | undefined;
}

const silent: ReadonlySet<Reason> = new Set(['unknown', 'generic_decline']);
const isSensitive = (reason: Reason): boolean => reasonFacts(reason).sayToCustomer === 'never';
const isSuccess = (reason: Reason): boolean => reason === 'not_a_failure';
const allowsSameCard = new Set(['yes_same_card', 'later', 'after_auth']);

/** A note that says nothing diagnosable. */
export function saysNothing({ expected }: LabelledNote): boolean {
  return silent.has(expected);
}

/** Whether an answer claims a cause: a specific reason that is more than possible. */
export function isConfident({ reason, certainty }: Pick<Answer, 'reason' | 'certainty'>): boolean {
  return !silent.has(reason) && !isSuccess(reason) && certainty !== 'possible';
}

function harmOf({ expected, acceptable }: LabelledNote, { reason, retry }: Answer): string | undefined {
  const right = [expected, ...acceptable];
  if (right.includes(reason)) return undefined;
  if (right.every(isSensitive) && reasonFacts(reason).sayToCustomer === 'ok' && !silent.has(reason)) {
    return 'a sensitive reason is lost';
  }
  if (
    right.every((id) => reasonFacts(id).retry === 'never' && !isSuccess(id)) &&
    allowsSameCard.has(retry) &&
    !silent.has(reason)
  ) {
    return 'a retry is advised where it is forbidden';
  }
  if (right.every(isSuccess) && !silent.has(reason) && !isSuccess(reason))
    return 'a success is read as a failure';
  if (!right.some(isSuccess) && isSuccess(reason)) return 'a failure is read as a success';
  return undefined;
}

/** Classifies one labelled note; `textOnly` hides its code, scheme and provider. */
export function judge(labelled: LabelledNote, textOnly: boolean): Judged {
  const { note, code, scheme, provider, expected, acceptable } = labelled;
  const answer = classifyNote(
    textOnly ? { text: note } : { text: note, code, scheme, provider },
    builtInKnowledge,
  );
  const isRight = answer.reason === expected || acceptable.includes(answer.reason);
  return { labelled, answer, isRight, harm: harmOf(labelled, answer) };
}

/** Reads a set from JSON lines. Throws where a label is no reason. */
export function parseNotes(text: string): readonly LabelledNote[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const record = JSON.parse(line) as LabelledNote & { readonly psp?: string };
      for (const reason of [record.expected, ...record.acceptable]) {
        if (!isReason(reason)) throw new Error(`line ${index + 1}: unknown reason ${String(reason)}`);
      }
      return record.psp === undefined ? record : { ...record, scheme: record.psp };
    });
}
