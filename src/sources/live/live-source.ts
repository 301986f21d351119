import type { Order } from '../../orders/order.ts';
import type { SourceItem } from '../source-item.ts';

/** What is looked for. */
export interface Wanted {
  /** As the agent typed it. */
  readonly text: string;
  /** Orders that shops answered with: a payment provider is asked for theirs, by the ids they keep. */
  readonly orders: readonly Order[];
}

export interface Found {
  readonly items: readonly SourceItem[];
  /** What a user has to know of what was and was not looked through. */
  readonly notices: readonly string[];
  /** The same, of interest only where nothing was found. */
  readonly ifNothing: readonly string[];
}

/** Where a sync stands, as a source writes it: plain JSON. */
export type SyncState = Readonly<Record<string, string | number | boolean>>;

export interface SyncPage {
  readonly items: readonly SourceItem[];
  /** Where to go on once the items are stored. */
  readonly state: SyncState;
  /** The source has named a page behind it. */
  readonly isFollowed?: boolean;
}

export interface SyncStart {
  /** Where the last sync ended or was interrupted; undefined: from `since`. */
  readonly state: SyncState | undefined;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An interface that orders or payments are fetched from. Everything throws an UnavailableError that names the source. */
export interface LiveSource {
  readonly name: string;
  /** `shop`: its records are whole orders; `payments`: they add to those. */
  readonly role: 'shop' | 'payments';
  find(wanted: Wanted): Promise<Found>;
  /** What is new or has changed, each page with the place behind it. */
  pages(start: SyncStart): AsyncGenerator<SyncPage, undefined>;
  /** Asks for as little as possible; what the key can see, in plain lines. */
  check(): Promise<readonly string[]>;
}

export const foundNothing: Found = { items: [], notices: [], ifNothing: [] };
