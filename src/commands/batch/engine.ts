import type { Diagnosis } from '../../output/diagnosis.ts';
import { createBatchWriter, type BatchFormat, type BatchWriter } from '../../output/batch-format.ts';
import type { GroupKey } from '../../output/groups.ts';
import type { Order, OrderHead, OrderKey } from '../../orders/order.ts';
import type { PaidMarks } from '../../orders/stand-ins.ts';
import { tailCells } from '../../output/batch-row.ts';
import { getCatalogue, loadCatalogues } from '../../resolutions/catalogues.ts';
import type { Language } from '../../orders/language.ts';
import type { FindRelated, Outline } from '../../store/store.ts';
import type { BatchFlags } from '../batch.ts';
import { readBound } from '../shared/clock.ts';
import { KnowledgeLoader } from '../shared/knowledge-for.ts';
import { loadProfiles } from '../shared/load-profiles.ts';
import { loadRuleBook } from '../shared/rule-book.ts';
import { Selection } from '../shared/selection.ts';
import { Triage } from '../shared/triage.ts';
import { AlikeOrders, type Outcome } from './alike.ts';
import { readCauseFilter, type CauseFilter } from './cause-filter.ts';
import { groupOf } from './group-counts.ts';
import { RowBytes } from '../shared/row-bytes.ts';
import { Tally, type Counts } from './tally.ts';

/** All that decides what a batch prints, as plain data that a worker thread may be given. */
export interface BatchPlan {
  readonly flags: BatchFlags;
  /** What `--list` and the command line name; empty: every order. */
  readonly queries: readonly string[];
  /** Whether any are named, be it by an empty list. */
  readonly isNamed: boolean;
  readonly language: Language;
  readonly format: BatchFormat;
  readonly groupBy: GroupKey | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What came of some orders of a batch. */
export interface Portion {
  /** Rows of the output, one after the other, as UTF-8. */
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly counts: Counts;
  /** The group of each printed order, with `--group-by`. */
  readonly groups: readonly string[];
  /** Queries that were answered for the first time. */
  readonly found: readonly string[];
  readonly unknownMerchants: readonly string[];
  /** The last order that was read. */
  readonly last: OrderKey | undefined;
}

export type RelatedTo = (orders: readonly Order[]) => Promise<FindRelated>;

/** What a part of a store is read with. */
export interface StorePart {
  readonly load: (ids: readonly number[]) => Promise<readonly Order[]>;
  readonly relatedTo: RelatedTo;
  readonly paid: PaidMarks | undefined;
}

/** An order to diagnose, or one of which is known what came of one like it. */
type Chosen =
  | {
      readonly order: Order;
      readonly shape: string | undefined;
      readonly head?: undefined;
      readonly outcome?: undefined;
    }
  | {
      readonly order: undefined;
      readonly shape: string | undefined;
      readonly head: OrderHead;
      readonly outcome: Outcome;
    };

/** What is summed up over a portion. */
interface Sums {
  readonly tally: Tally;
  readonly groups: string[];
}

interface Parts {
  readonly triage: Triage;
  readonly writer: BatchWriter;
  readonly isPrinted: CauseFilter;
  readonly isFinding: CauseFilter;
}

/** Chooses, diagnoses and prints orders; the same plan gives the same rows on any thread. */
export class BatchEngine {
  readonly #plan: BatchPlan;
  readonly #parts: Parts;
  readonly #selection: Selection;
  readonly #knowledge: KnowledgeLoader;
  readonly #rows = new RowBytes();
  readonly #alike: AlikeOrders;

  private constructor(plan: BatchPlan, parts: Parts) {
    const { status, merchant, since, until, codeFile } = plan.flags;
    this.#plan = plan;
    this.#parts = parts;
    this.#knowledge = new KnowledgeLoader(codeFile);
    this.#alike = new AlikeOrders(plan.now, (id) => parts.triage.settlesAfter(id));
    this.#selection = new Selection({
      queries: plan.queries,
      statuses: status,
      merchant,
      since: readBound('--since', since),
      until: readBound('--until', until),
    });
  }

  /** Reads the files of rules and merchants that the flags name; throws usage errors for what is wrong in them. */
  static async open(plan: BatchPlan): Promise<BatchEngine> {
    const { flags, language, now } = plan;
    await loadCatalogues([language]);
    const book = await loadRuleBook(flags.ruleFile);
    const own = [...book.causes.keys()];
    const { only, failOn } = flags;
    const parts = {
      writer: createBatchWriter(plan.format, getCatalogue(language), plan.width),
      isPrinted: only === undefined ? () => true : readCauseFilter('--only', [only].flat(), own),
      isFinding: failOn === undefined ? () => false : readCauseFilter('--fail-on', [failOn].flat(), own),
      triage: new Triage({
        book,
        profiles: await loadProfiles(flags.merchantFile),
        language,
        now,
        told: new Map(),
      }),
    };
    return new BatchEngine(plan, parts);
  }

  /** `relatedTo` gives the other orders of the same customers, for those that are chosen. */
  async diagnose(orders: readonly Order[], relatedTo: RelatedTo): Promise<Portion> {
    const chosen = orders
      .filter((order) => this.#selection.accepts(order))
      .map((order): Chosen => ({ order, shape: undefined }));
    return this.#toPortion(chosen, relatedTo, orders.length - chosen.length, orders.at(-1));
  }

  /** Whether outlines hold all that is asked for and shown, and our own rules decide, which tell no two of a shape apart. */
  get readsOutlines(): boolean {
    const { queries, isNamed, groupBy, flags } = this.#plan;
    const isShown = groupBy === undefined ? this.#parts.writer.rowOf !== undefined : groupBy !== 'issuer';
    return isShown && !isNamed && queries.length === 0 && flags.ruleFile === undefined;
  }

  /** The same for a part of a store, of which only those orders are read that are like none before them. */
  async diagnoseOutlines(
    outlines: readonly Outline[],
    { load, relatedTo, paid }: StorePart,
  ): Promise<Portion> {
    const wanted = outlines
      .filter(({ known }) => known === undefined || this.#selection.suits(known.head))
      .map((outline) => this.#alike.find(outline, paid));
    const orders = await load(
      wanted.flatMap(({ outline, outcome }) => (outcome === undefined ? outline.id : [])),
    );
    let next = 0;
    const chosen = wanted.flatMap(({ outline: { known }, shape, outcome }): Chosen | [] => {
      if (known !== undefined && outcome !== undefined)
        return { order: undefined, shape, head: known.head, outcome };
      const order = orders[next++];
      return order !== undefined && this.#selection.suits(order) ? { order, shape } : [];
    });
    return this.#toPortion(chosen, relatedTo, outlines.length - chosen.length, lastOf(outlines, orders));
  }

  async #toPortion(
    chosen: readonly Chosen[],
    relatedTo: RelatedTo,
    passedOver: number,
    last: OrderKey | undefined,
  ): Promise<Portion> {
    const { triage, writer } = this.#parts;
    const orders = chosen.flatMap((one) => one.order ?? []);
    // No other order stands in for one that has a shape.
    const related = await relatedTo(
      chosen.flatMap(({ order, shape }) => (shape === undefined ? (order ?? []) : [])),
    );
    const knowledge = await this.#knowledge.for(orders);
    await triage.prepare(orders);
    const sums = { tally: new Tally(), groups: [] };
    sums.tally.passOver(passedOver);
    for (const { order, shape, head, outcome } of chosen) {
      if (order === undefined) {
        if (this.#count(outcome, sums)) this.#rows.add(writer.rowOf?.(head, outcome.tail) ?? '');
        continue;
      }
      const diagnosis = triage.diagnose(order, shape === undefined ? related(order) : [], knowledge);
      const found = this.#outcomeOf(diagnosis);
      this.#alike.keep(shape, found);
      if (!this.#count(found, sums)) continue;
      for (const part of writer.row(diagnosis)) this.#rows.add(part);
    }
    return {
      rows: this.#rows.take(),
      groups: sums.groups,
      counts: sums.tally.counts,
      last: last && { merchant: last.merchant, number: last.number },
      ...this.#takeSeen(),
    };
  }

  #outcomeOf(diagnosis: Diagnosis): Outcome {
    const { isPrinted, isFinding, writer } = this.#parts;
    const { groupBy } = this.#plan;
    const { finding } = diagnosis;
    return {
      verdict: finding.verdict,
      isFinding: isFinding(finding),
      isPrinted: isPrinted(finding),
      group: groupBy && groupOf(diagnosis, groupBy),
      tail: writer.rowOf === undefined ? [] : tailCells(diagnosis),
    };
  }

  /** Counts what came of an order; whether a row shows it. */
  #count({ verdict, isFinding, isPrinted, group }: Outcome, { tally, groups }: Sums): boolean {
    tally.add(verdict, isFinding);
    if (isPrinted && group !== undefined) groups.push(group);
    return isPrinted && group === undefined;
  }

  #takeSeen(): Pick<Portion, 'found' | 'unknownMerchants'> {
    const { unknownMerchants } = this.#parts.triage;
    const seen = { found: this.#selection.takeFound(), unknownMerchants: [...unknownMerchants] };
    unknownMerchants.clear();
    return seen;
  }
}

/** The last order of outlines, some of which had to be read to be known. */
function lastOf(outlines: readonly Outline[], read: readonly Order[]): OrderKey | undefined {
  const last = outlines.at(-1);
  return last?.known === undefined ? read.at(-1) : last.known.head;
}
