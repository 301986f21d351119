import type { Diagnosis } from '../../output/diagnosis.ts';
import { createBatchWriter, type BatchFormat, type BatchWriter } from '../../output/batch-format.ts';
import type { GroupKey } from '../../output/groups.ts';
import type { Order, OrderKey } from '../../orders/order.ts';
import { getCatalogue, loadCatalogues } from '../../resolutions/catalogues.ts';
import type { Language } from '../../orders/language.ts';
import type { FindRelated } from '../../store/store.ts';
import type { BatchFlags } from '../batch.ts';
import { readBound } from '../shared/clock.ts';
import { KnowledgeLoader } from '../shared/knowledge-for.ts';
import { loadProfiles } from '../shared/load-profiles.ts';
import { loadRuleBook } from '../shared/rule-book.ts';
import { Selection } from '../shared/selection.ts';
import { Triage } from '../shared/triage.ts';
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

  private constructor(plan: BatchPlan, parts: Parts) {
    const { status, merchant, since, until, codeFile } = plan.flags;
    this.#plan = plan;
    this.#parts = parts;
    this.#knowledge = new KnowledgeLoader(codeFile);
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
  async diagnose(
    orders: readonly Order[],
    relatedTo: (orders: readonly Order[]) => Promise<FindRelated>,
  ): Promise<Portion> {
    const { triage } = this.#parts;
    const selected = orders.filter((order) => this.#selection.accepts(order));
    const tally = new Tally();
    tally.passOver(orders.length - selected.length);
    const related = await relatedTo(selected);
    const knowledge = await this.#knowledge.for(selected);
    await triage.prepare(selected);
    const groups: string[] = [];
    for (const order of selected) {
      this.#print(triage.diagnose(order, related(order), knowledge), tally, groups);
    }
    return {
      rows: this.#rows.take(),
      groups,
      counts: tally.counts,
      last: keyOf(orders.at(-1)),
      ...this.#takeSeen(),
    };
  }

  #print(diagnosis: Diagnosis, tally: Tally, groups: string[]): void {
    const { isPrinted, isFinding, writer } = this.#parts;
    const { groupBy } = this.#plan;
    const { finding } = diagnosis;
    tally.add(finding.verdict, isFinding(finding));
    if (!isPrinted(finding)) return;
    if (groupBy !== undefined) groups.push(groupOf(diagnosis, groupBy));
    else for (const part of writer.row(diagnosis)) this.#rows.add(part);
  }

  #takeSeen(): Pick<Portion, 'found' | 'unknownMerchants'> {
    const { unknownMerchants } = this.#parts.triage;
    const seen = { found: this.#selection.takeFound(), unknownMerchants: [...unknownMerchants] };
    unknownMerchants.clear();
    return seen;
  }
}

function keyOf(order: Order | undefined): OrderKey | undefined {
  return order && { merchant: order.merchant, number: order.number };
}
