import type { Answer } from '../diagnostics/answers/answer.ts';
import type { NoteInput } from '../diagnostics/answers/classify-note.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { LinePart } from './line-part.ts';
import { fragmentOf, whatItMeans, whatWasAsked, type Fragment } from './explanation.ts';

/** Meanings that are remembered: there are a few thousand, and one's own file may add as many. */
const rememberedAtMost = 10_000;

const encoder = new TextEncoder();

type Meant = Pick<Answer, 'reason' | 'certainty' | 'matched' | 'retry' | 'sayToCustomer' | 'meaning'>;

/**
 * Writes explanations as JSON lines. Of a hundred thousand notes most mean one of a few hundred things: what many
 * lines have in common is written once.
 */
export class ExplanationLines {
  /** By a code's meaning, else by the reason: few answers have that in common and not all else. */
  readonly #written = new Map<string, { readonly meant: Meant; readonly json: Uint8Array }[]>();
  #count = 0;

  /** The line in parts, with its end; the same as `toExplanationDocument` as JSON. */
  toLine(input: NoteInput, answer: Answer): readonly LinePart[] {
    const { note, code, scheme } = whatWasAsked(input, answer);
    return [
      `{"note":${textOrNull(note)},"code":${textOrNull(code)},"scheme":${textOrNull(scheme)}`,
      this.#meaning(answer),
      `${toJson(fragmentOf(input, answer))}}\n`,
    ];
  }

  #meaning(answer: Answer): Uint8Array {
    const key = answer.meaning ?? answer.reason;
    for (const { meant, json } of this.#written.get(key) ?? []) if (isSame(meant, answer)) return json;
    return this.#write(answer, key);
  }

  #write(answer: Answer, key: string): Uint8Array {
    if (this.#count >= rememberedAtMost) {
      this.#written.clear();
      this.#count = 0;
    }
    const { reason, certainty, matched, retry, sayToCustomer, meaning } = answer;
    const json = encoder.encode(`,${toSafeJson(whatItMeans(answer)).slice(1, -1)},"at":`);
    const meant: Meant = { reason, certainty, matched, retry, sayToCustomer, meaning };
    this.#written.set(key, [...(this.#written.get(key) ?? []), { meant, json }]);
    this.#count += 1;
    return json;
  }
}

function isSame(one: Meant, other: Meant): boolean {
  return (
    one.reason === other.reason &&
    one.certainty === other.certainty &&
    one.matched === other.matched &&
    one.retry === other.retry &&
    one.sayToCustomer === other.sayToCustomer &&
    one.meaning === other.meaning
  );
}

function textOrNull(text: string | null): string {
  return text === null ? 'null' : toSafeJson(text);
}

function toJson(fragment: Fragment | null): string {
  if (fragment === null) return 'null';
  return `{"start":${fragment.start},"end":${fragment.end},"text":${toSafeJson(fragment.text)}}`;
}
