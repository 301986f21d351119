import type { Nearness } from '../orders/near-words.ts';
import type { Order, OrderHead, OrderKey } from '../orders/order.ts';
import type { Marks, PaidMarks } from '../orders/stand-ins.ts';
import type { Query } from '../orders/query.ts';
import type { OrderStatus } from '../orders/vocabulary.ts';
import type { Outcome } from './outcome.ts';

/** An order on its way into the store. */
export interface IncomingOrder {
  readonly order: Order;
  /** Made from a provider's payments alone: it adds to what the shop says about the order and never replaces it. */
  readonly partial: boolean;
  /** JSON of the order, where there is some already: the record as it was written. */
  readonly text?: string;
}

/** A file as an import found it. */
export interface ImportedFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** How far the import of a file is; `state` is whatever the importer wants to find again. */
export interface ImportMark {
  readonly file: ImportedFile;
  readonly offset: number;
  readonly line: number;
  /** Tells the bytes around the offset from others. */
  readonly fingerprint: string;
  readonly state: string;
}

/** What is noted of a file's import together with the orders: all of it or nothing. */
export type ImportNote =
  { readonly kind: 'at'; readonly mark: ImportMark } | { readonly kind: 'ended'; readonly path: string };

export interface FindOptions {
  readonly merchant?: string;
  readonly limit: number;
  /** The last order of the page before. */
  readonly after?: Order;
}

/** Part of a result; `hasMore` says whether asking with `after` its last item brings another. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
}

export interface NearOptions {
  readonly merchant?: string;
  readonly limit: number;
}

export interface NearestOptions {
  readonly merchant?: string;
  readonly limit?: number;
}

export interface ScanOptions {
  readonly merchant?: string;
  /** Only orders in one of these statuses. */
  readonly statuses?: readonly OrderStatus[];
  /** Placed at this time or later, in milliseconds since 1970. */
  readonly since?: number;
  /** Placed before this time, in milliseconds since 1970. */
  readonly until?: number;
  /** Goes on behind this order, which the store must hold. */
  readonly after?: OrderKey;
  /** Only this part of the store; not together with `after`. */
  readonly span?: Span;
}

/** A part of the store's orders, as `spans` gives it: plain data, for another thread to scan. */
export interface Span {
  readonly after: number;
  readonly upTo: number;
}

/** An order as far as the store tells without reading all of it. */
export interface Outline {
  /** Names it to `load`. */
  readonly id: number;
  /** Undefined where the store does not know: the order has to be read. */
  readonly known:
    | {
        readonly head: OrderHead;
        /** Of `likenessOf`: the same text for orders of one shape, and for no others. */
        readonly shape: string;
        readonly latest: number;
        /** It is paid, or one of its payments succeeded. */
        readonly mayBePaid: boolean;
        readonly marks: Marks;
      }
    | undefined;
}

/** What `scan` may be asked for, of one part. */
export type PartOptions = Omit<ScanOptions, 'after'> & { readonly span: Span };

export type FindRelated = (order: Order) => readonly Order[];

export interface StoreInfo {
  /** Where the store is: a file's path, or an engine's address without its credentials. */
  readonly location: string;
  readonly schemaVersion: number;
  readonly orders: number;
  readonly merchants: readonly { readonly merchant: string; readonly orders: number }[];
  /** Imports that were interrupted and can be gone on with. */
  readonly interrupted: readonly { readonly path: string; readonly line: number }[];
  /** Size of everything that is kept; absent where an engine does not tell. */
  readonly bytes?: number;
}

/** What became of the orders given, in their order. */
export interface Taken {
  readonly outcomes: readonly Outcome[];
  /** How many records told of an order that this opened store had been given a record of before; payments aside. */
  readonly repeated: number;
}

/** How many orders to hand to `put` at once: fewer cost time, more make an interruption wait. */
export const putSize = 2000;

/**
 * Where orders are kept between runs. Every method is asynchronous and none returns more than a page at a time,
 * so that an engine on another machine can stand behind it. Failures are an UnavailableError.
 */
export interface Store {
  /**
   * Takes in whole orders, all of them or none: interrupted between two calls, or killed in the middle of one, the
   * store holds no half. One outcome for each, in the order given; the same orders again change nothing.
   */
  put(orders: readonly IncomingOrder[]): Promise<readonly Outcome[]>;

  /** The same, with what is to be noted of the file they come from once it is known what became of them. */
  take(orders: readonly IncomingOrder[], toNotes?: (taken: Taken) => readonly ImportNote[]): Promise<Taken>;

  /** How far the import of the file at this absolute path was when it was interrupted. */
  findImport(path: string): Promise<ImportMark | undefined>;

  /** Makes look-ups as fast as they can be after much was taken in; takes a while, loses nothing when interrupted. */
  tidy(): Promise<void>;

  /** The orders that answer a query: those whose number it is first, then the latest placed. */
  find(query: Query, options: FindOptions): Promise<Page<Order>>;

  /**
   * Where no order answers: those whose customer's name or company begins like the words typed, or differs from
   * them by a letter or two. The nearest first, then the latest placed, at most `limit`.
   */
  findNear(query: Query, nearness: Nearness, options: NearOptions): Promise<readonly Order[]>;

  /** The known order numbers nearest to one that was not found, nearest first. */
  nearestNumbers(typed: string, options?: NearestOptions): Promise<readonly string[]>;

  /** All orders, or those asked for, in the order in which they first came into the store; page by page. */
  scan(options?: ScanOptions): AsyncIterable<readonly Order[]>;

  /** What `scan` gives of a part of the store as outlines; at once, for a part is small. */
  outlines(options: PartOptions): Promise<readonly Outline[]>;

  /** The orders of outlines, whose ids are given in the order in which `outlines` gave them. */
  load(ids: readonly number[]): Promise<readonly Order[]>;

  /** The marks of all orders that may be paid; undefined where the store does not know them of all. */
  paidMarks(): Promise<PaidMarks | undefined>;

  /** The other orders of the same customer at the same merchant, placed up to seven days after this one. */
  related(order: Order): Promise<readonly Order[]>;

  /**
   * The other orders that are paid of the customers of a whole page, as `related` gives them for one; with `among`, which
   * `paidMarks` gave, only for orders in whose place one of them may stand.
   */
  relatedPaid(orders: readonly Order[], among?: PaidMarks): Promise<FindRelated>;

  /** The store in parts of a few hundred orders, in the order of `scan`, from behind `after` on. */
  spans(after?: OrderKey): Promise<readonly Span[]>;

  /** A number that the orders do not exceed; there at once, where counting takes a while. */
  mostOrders(): Promise<number>;

  /** How many orders were placed before this time, in milliseconds since 1970. */
  countBefore(until: number): Promise<number>;

  /** The merchants that have an order with this number. */
  merchantsOf(number: string): Promise<readonly string[]>;

  /** From now on shows the store as it is, whatever others write, until `close` or the next `hold`. */
  hold(): Promise<void>;

  /** Changes whenever something was written, as far as this store sees. */
  version(): Promise<number>;

  info(): Promise<StoreInfo>;

  /** What is wrong with the store, in words; empty where nothing is. Reads all of it. */
  check(): Promise<readonly string[]>;

  /**
   * Removes orders with all that is worked out of them. What they said is overwritten, save copies of it that older
   * changes left behind: `vacuum` takes those away.
   */
  remove(orders: readonly OrderKey[]): Promise<void>;

  /** Writes the store anew without what it no longer needs, with all outlines: needs as much room again meanwhile. */
  vacuum(): Promise<void>;

  /** Gives back what the store holds on to; it cannot be used afterwards. */
  close(): Promise<void>;
}
