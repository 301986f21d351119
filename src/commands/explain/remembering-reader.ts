import type { Answer } from '../../diagnostics/answers/answer.ts';
import { classifyNote, type NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';

/** Notes of one shop repeat: this many different ones are remembered. */
const rememberedAtMost = 10_000;
/**
 * After this many it is decided for the first time, as what is remembered in vain the engine moves about again and again.
 * Of 20,000 notes that come in any order one in twenty has come again by then, and remembering those still pays.
 */
const firstDecision = 2000;
const enoughAtFirst = 0.05;
/** The same once all are remembered that can be. */
const enough = 0.1;

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
    this.#decide();
  }

  #notesOf({ scheme = '', code = '' }: NoteInput): Map<string | undefined, Answer> {
    const key = scheme === '' && code === '' ? '' : `${scheme}\n${code}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const notes = new Map<string | undefined, Answer>();
    this.#known.set(key, notes);
    return notes;
  }

  /** Goes on, forgets what it knows and begins anew, or gives up. */
  #decide(): void {
    const isFull = this.#size >= rememberedAtMost;
    if (!isFull && this.#size !== firstDecision) return;
    this.#pays = this.#again > this.#size * (isFull ? enough : enoughAtFirst);
    if (this.#pays && !isFull) return;
    this.#known.clear();
    this.#size = this.#again = 0;
  }
}
