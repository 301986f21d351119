import type { Answer } from './answer.ts';
import { classifyNote, type NoteInput } from './classify-note.ts';
import type { Knowledge } from './knowledge.ts';

/** Far more than the sentences of a gateway, and a few megabytes at most. */
const notesAtMost = 5000;
/** Longer notes are rarely written twice. */
const longestText = 500;

const memories = new WeakMap<Knowledge, Map<string, Answer>>();

function memoryOf(knowledge: Knowledge): Map<string, Answer> {
  const known = memories.get(knowledge);
  if (known !== undefined) return known;
  const memory = new Map<string, Answer>();
  memories.set(knowledge, memory);
  return memory;
}

const keyOf = ({ text = '', code, scheme, provider, network }: NoteInput): string =>
  `${code ?? '\n'}\0${scheme ?? '\n'}\0${provider ?? '\n'}\0${network ?? '\n'}\0${text}`;

/** The answer of `classifyNote`, looked up where the same note was read before: banks repeat a few sentences. */
export function recallNote(note: NoteInput, knowledge: Knowledge): Answer {
  if ((note.text?.length ?? 0) > longestText) return classifyNote(note, knowledge);
  const memory = memoryOf(knowledge);
  const key = keyOf(note);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const answer = classifyNote(note, knowledge);
  if (memory.size >= notesAtMost) memory.clear();
  memory.set(key, answer);
  return answer;
}
