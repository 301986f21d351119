import type { Answer } from '../../diagnostics/answers/answer.ts';
import { classifyNote, type NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';

/** Notes of one shop repeat: this many different ones are remembered. */
const rememberedAtMost = 10_000;

/** Classifies notes; a note that came before is not read again, as long as enough notes do come again. */
export class RememberingReader {
  readonly #knowledge: Knowledge;
  /** By scheme and code, which are short, and then by text: one key of all would have to be copied together. */
  readonly #known = new Map<string, Map<string | undefined, Answer>>();
  #size = 0;
  #again = 0;
  #pays = true;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  read(input: NoteInput): Answer {
    const notes = this.#pays ? this.#notesOf(input) : undefined;
    const before = notes?.get(input.text);
    if (before !== undefined) {
      this.#again += 1;
      return before;
    }
    const answer = classifyNote(input, this.#knowledge);
    if (notes !== undefined) this.#remember(notes, input, answer);
    return answer;
  }

  #remember(notes: Map<string | undefined, Answer>, { text }: NoteInput, answer: Answer): void {
    notes.set(text, answer);
    this.#size += 1;
    if (this.#size >= rememberedAtMost) this.#forget();
  }

  #notesOf({ scheme = '', code = '' }: NoteInput): Map<string | undefined, Answer> {
    const key = scheme === '' && code === '' ? '' : `${scheme}\n${code}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const notes = new Map<string | undefined, Answer>();
    this.#known.set(key, notes);
    return notes;
  }

  #forget(): void {
    this.#pays = this.#again > this.#size / 10;
    this.#known.clear();
    this.#size = this.#again = 0;
  }
}
