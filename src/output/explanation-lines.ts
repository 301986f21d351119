import type { Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import { toSafeJson } from '../terminal/json.ts';
import { fragmentOf, whatItMeans, whatWasAsked, type Fragment } from './explanation.ts';

/** Meanings that are remembered: there are a few thousand, and one's own file may add as many. */
const rememberedAtMost = 10_000;

/**
 * Writes explanations as JSON lines. Of a hundred thousand notes most mean one of a few hundred things: what many
 * lines have in common is written once.
 */
export class ExplanationLines {
  readonly #meanings = new Map<string, string>();

  /** The line, with its end; the same as `toExplanationDocument` as JSON. */
  toLine(input: NoteInput, answer: Answer): string {
    const { note, code, scheme } = whatWasAsked(input, answer);
    const asked = `{"note":${textOrNull(note)},"code":${textOrNull(code)},"scheme":${textOrNull(scheme)},`;
    return `${asked}${this.#meaning(answer)},"at":${toJson(fragmentOf(input, answer))}}\n`;
  }

  #meaning(answer: Answer): string {
    const { reason, certainty, matched, retry, sayToCustomer = '', meaning = '' } = answer;
    const key = `${reason} ${certainty} ${matched ?? ''} ${retry} ${sayToCustomer} ${meaning}`;
    const known = this.#meanings.get(key);
    if (known !== undefined) return known;
    if (this.#meanings.size >= rememberedAtMost) this.#meanings.clear();
    const json = toSafeJson(whatItMeans(answer)).slice(1, -1);
    this.#meanings.set(key, json);
    return json;
  }
}

function textOrNull(text: string | null): string {
  return text === null ? 'null' : toSafeJson(text);
}

function toJson(fragment: Fragment | null): string {
  if (fragment === null) return 'null';
  return `{"start":${fragment.start},"end":${fragment.end},"text":${toSafeJson(fragment.text)}}`;
}
