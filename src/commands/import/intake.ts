import type { Part } from '../../sources/read-orders.ts';
import type { Input } from '../../sources/find-inputs.ts';
import type { Position } from '../../sources/raw-record.ts';
import { countOutcomes, noOutcomes, type OutcomeCounts } from '../../store/outcome.ts';
import {
  putSize,
  type ImportNote,
  type ImportedFile,
  type IncomingOrder,
  type Store,
  type Taken,
} from '../../store/store.ts';
import type { InputReport } from '../shared/input-report.ts';
import { fromText, nothingRead, toText, type FileState } from './counts.ts';
import { fingerprintOf, isSameFile, toImportedFile } from './imported-file.ts';
import { RejectFile } from './reject-file.ts';

interface IntakeOptions {
  readonly store: Store;
  readonly storePath: string;
  readonly report: InputReport;
  /** The import of a file goes on where one before was interrupted. */
  readonly onGoOn: (file: string, line: number) => void;
  /** It cannot go on: the file is no longer the same. */
  readonly onChanged: (file: string) => void;
}

/** The input that is being read. */
interface Current {
  readonly file: ImportedFile | undefined;
  readonly rejects: RejectFile;
  state: FileState;
  hasMark: boolean;
}

/**
 * Takes orders in, whole chunks at a time, and notes with each how far its file is: interrupted or killed, the store
 * holds what was committed and no half, and the next import of the file goes on behind it.
 */
export class Intake {
  counts: OutcomeCounts = noOutcomes;
  /** Records of an order that this run had read a record of before; payments of one order are no such thing. */
  duplicates = 0;
  readonly rejectFiles: string[] = [];
  readonly #options: IntakeOptions;
  #current: Current | undefined;
  /** Of inputs that have ended. */
  #earlier: IncomingOrder[] = [];
  #waiting: IncomingOrder[] = [];
  #position: Position | undefined;
  /** The store refused a chunk: to note a place behind it would lose its orders. */
  #hasFailed = false;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Where the reading of an input begins; to be asked when its turn comes. */
  async begin({ file: name, path }: Input): Promise<Position | undefined> {
    const { store, storePath, report, onGoOn, onChanged } = this.#options;
    this.#leave();
    const file = path === undefined ? undefined : toImportedFile(path);
    const mark = file === undefined ? undefined : await store.findImport(file.path);
    const isSame = file !== undefined && mark !== undefined && isSameFile(file, mark);
    const state = isSame ? fromText(mark.state) : nothingRead;
    const rejects = new RejectFile(storePath, file?.path, state.rejected);
    this.#current = { file, rejects, state, hasMark: mark !== undefined };
    this.#position = undefined;
    if (mark !== undefined && !isSame) onChanged(name);
    if (!isSame) {
      if (file !== undefined) rejects.begin();
      return undefined;
    }
    report.goOn(state.read, state.invalid);
    if (state.rejected > 0) this.rejectFiles.push(rejects.path);
    this.counts = addCounts(this.counts, state.counts);
    onGoOn(name, mark.line);
    return { offset: mark.offset, line: mark.line };
  }

  async add({ items, position, isEnd }: Part): Promise<void> {
    const { report } = this.#options;
    const current = this.#current;
    if (current === undefined) throw new Error('An input is read that was not begun.');
    const before = report.invalid;
    for (const item of items) if (item.kind === 'invalid') this.#reject(current, item);
    this.#waiting.push(...report.accept(items));
    const invalid = current.state.invalid + report.invalid - before;
    const read = current.state.read + items.length;
    current.state = { ...current.state, read, invalid, rejected: current.rejects.bytes };
    this.#position = position;
    if (isEnd) await this.#end(current);
    if (this.#waiting.length + this.#earlier.length >= putSize) await this.flush();
  }

  /** An input that could not be read to its end: what was read of it counts. */
  #leave(): void {
    this.#current?.rejects.close();
    this.#current = undefined;
    this.#earlier.push(...this.#waiting);
    this.#waiting = [];
  }

  #reject({ rejects }: Current, item: Parameters<RejectFile['add']>[0]): void {
    if (!this.rejectFiles.includes(rejects.path)) this.rejectFiles.push(rejects.path);
    rejects.add(item);
  }

  async #end(current: Current): Promise<void> {
    const { file, hasMark } = current;
    if (hasMark && file !== undefined) {
      await this.#take(this.#waiting, () => [{ kind: 'ended', path: file.path }]);
      this.#waiting = [];
    }
    this.#leave();
  }

  /** Hands over what is waiting; nothing more once the store has failed, for then the next import goes on before that. */
  async flush(): Promise<void> {
    if (this.#hasFailed) return;
    const [earlier, waiting] = [this.#earlier, this.#waiting];
    [this.#earlier, this.#waiting] = [[], []];
    if (earlier.length > 0) await this.#take(earlier);
    const current = this.#current;
    if (current === undefined) return;
    const position = this.#position;
    await this.#take(waiting, (taken) => this.#toNotes(current, position, taken));
  }

  async #take(
    orders: readonly IncomingOrder[],
    toNotes?: (taken: Taken) => readonly ImportNote[],
  ): Promise<void> {
    this.#hasFailed = true;
    const taken = await this.#options.store.take(orders, toNotes);
    this.#hasFailed = false;
    this.counts = countOutcomes(taken.outcomes, this.counts);
    this.duplicates += taken.repeated;
    const current = this.#current;
    if (current === undefined) return;
    current.state = { ...current.state, counts: countOutcomes(taken.outcomes, current.state.counts) };
  }

  #toNotes(current: Current, position: Position | undefined, { outcomes }: Taken): readonly ImportNote[] {
    const { file } = current;
    if (file === undefined || position === undefined) return [];
    const { offset, line } = position;
    const counts = countOutcomes(outcomes, current.state.counts);
    const state = toText({ ...current.state, counts });
    current.hasMark = true;
    return [{ kind: 'at', mark: { file, offset, line, fingerprint: fingerprintOf(file, offset), state } }];
  }
}

function addCounts(a: OutcomeCounts, b: OutcomeCounts): OutcomeCounts {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    keptNewer: a.keptNewer + b.keptNewer,
    keptFinal: a.keptFinal + b.keptFinal,
  };
}
