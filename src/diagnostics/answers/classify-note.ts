import type { Certainty } from '../vocabulary.ts';
import { nothingSaid, strengthOf, strengths, type Answer } from './answer.ts';
import type { CodeEntry } from './code-table.ts';
import { findCode, findInEveryScheme, toScheme } from './codes.ts';
import { findPhrases } from './phrases.ts';
import { reasonFacts } from './reasons.ts';

/** One note as a bank, provider or shop wrote it, with what is known of where it comes from. */
export interface NoteInput {
  readonly text?: string | undefined;
  readonly code?: string | undefined;
  readonly scheme?: string | undefined;
  readonly provider?: string | undefined;
  readonly network?: string | undefined;
}

function fromEntry(entry: CodeEntry, certainty: Certainty): Answer {
  return {
    reason: entry.reason,
    certainty,
    matched: 'code',
    strength: strengthOf(entry.reason, 'code'),
    retry: entry.retry ?? reasonFacts(entry.reason).retry,
    scheme: entry.scheme,
    code: entry.code,
    ...(entry.delay === undefined ? {} : { delay: entry.delay }),
    ...(entry.meaning === '' ? {} : { meaning: entry.meaning }),
  };
}

/** A code with a known scheme is read there; else through the provider; else only where every scheme agrees. */
function classifyCode({ code, scheme, provider, network }: NoteInput): Answer | undefined {
  if (code === undefined || code.trim() === '') return undefined;
  const named = scheme === undefined ? undefined : toScheme(scheme);
  if (named !== undefined) {
    const entry = findCode(named, code, network);
    return entry && fromEntry(entry, 'certain');
  }
  const own = provider === undefined ? undefined : toScheme(provider);
  const read = own === undefined ? undefined : findCode(own, code, network);
  if (read !== undefined) return fromEntry(read, 'certain');
  const [first, ...others] = findInEveryScheme(code, network);
  if (first === undefined || others.some(({ reason }) => reason !== first.reason)) return undefined;
  return fromEntry(first, 'likely');
}

function classifyText(text: string): Answer | undefined {
  let best: Answer | undefined;
  for (const { reason, start, end } of findPhrases(text)) {
    const strength = strengthOf(reason, 'phrase');
    if (best !== undefined && best.strength >= strength) continue;
    const certainty = strength === strengths.genericPhrase ? 'possible' : 'likely';
    best = {
      reason,
      certainty,
      matched: 'phrase',
      strength,
      retry: reasonFacts(reason).retry,
      span: { start, end },
    };
  }
  return best;
}

/** What a bank's code or note means; `unknown` where nothing in it can be diagnosed, never a guess. */
export function classifyNote(note: NoteInput): Answer {
  const byCode = classifyCode(note);
  const byText = note.text === undefined ? undefined : classifyText(note.text);
  if (byCode === undefined) return byText ?? nothingSaid;
  return byText !== undefined && byText.strength > byCode.strength
    ? { ...byText, retry: byText.retry }
    : byCode;
}
