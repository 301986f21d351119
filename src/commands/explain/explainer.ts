import type { Answer } from '../../diagnostics/answers/answer.ts';
import type { NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { Knowledge } from '../../diagnostics/answers/knowledge.ts';
import { loadKnowledge } from '../shared/knowledge-for.ts';
import { RowBytes } from '../shared/row-bytes.ts';
import { linesOf } from '../shared/whole-lines.ts';
import { ExplainInput } from './input.ts';
import { rowWriter, type RowFormat, type ToRow } from './print.ts';
import { RememberingReader } from './remembering-reader.ts';
import type { UnusedCounts } from './unused.ts';

/** What a worker thread is told, as plain data. */
export interface ExplainPlan {
  readonly codeFile: string | undefined;
  /** A scheme as it was typed, which the main thread checks. */
  readonly scheme: string | undefined;
  readonly format: RowFormat;
}

/** Whole lines of stdin, and room for their rows. */
export interface Piece {
  readonly lines: Uint8Array<SharedArrayBuffer>;
  readonly room: SharedArrayBuffer;
}

/** A piece done: plain, and of any thread. */
export interface Explained {
  /** In the room of the piece, or in a larger one. */
  readonly rows: Uint8Array<SharedArrayBuffer>;
  readonly unused: UnusedCounts;
}

/** Explains lines, one piece after the other. */
export class Explainer {
  readonly input: ExplainInput;
  readonly #reader: RememberingReader;

  constructor(knowledge: Knowledge, scheme: string | undefined) {
    this.input = new ExplainInput(knowledge.codes, scheme);
    this.#reader = new RememberingReader(knowledge);
  }

  read(input: NoteInput): Answer {
    return this.#reader.read(input);
  }

  *inputsOf(bytes: Uint8Array): Iterable<NoteInput> {
    for (const line of linesOf(bytes)) yield this.input.fromLine(line);
  }

  explain(piece: Piece, toRow: ToRow): Explained {
    const rows = new RowBytes(piece.room);
    for (const line of linesOf(piece.lines)) {
      const input = this.input.fromLine(line);
      for (const part of toRow(input, this.#reader.read(input))) rows.add(part);
    }
    const { wrongTypes, unknownSchemes, names } = this.input.takeUnused();
    return { rows: rows.written, unused: { wrongTypes, unknownSchemes, names } };
  }
}

export type ExplainPiece = (piece: Piece) => Explained;

export function inPieces(explainer: Explainer, format: RowFormat): ExplainPiece {
  const toRow = rowWriter(format);
  return (piece) => explainer.explain(piece, toRow);
}

/** Explains pieces as a plan has it. */
export async function openExplainer({ codeFile, scheme, format }: ExplainPlan): Promise<ExplainPiece> {
  const knowledge = await loadKnowledge(codeFile);
  const { codes } = knowledge;
  return inPieces(
    new Explainer(knowledge, scheme === undefined ? undefined : codes.toScheme(scheme)),
    format,
  );
}
