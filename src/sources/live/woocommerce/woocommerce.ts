import pMap from 'p-map';
import { isJsonObject, findText, type JsonObject } from '../../shapes/json-fields.ts';
import { isSourceFailure } from '../../http/failures.ts';
import type { LiveContext } from '../live-context.ts';
import {
  foundNothing,
  type Found,
  type LiveSource,
  type SyncPage,
  type SyncStart,
  type Wanted,
} from '../live-source.ts';
import { changedOrders } from './changed-orders.ts';

const root = 'wp-json/wc/v3';
const foundAtMost = 20;
/** Requests for notes at the same time; the rate of the source holds for all of them. */
const notesAtOnce = 4;

/** Paid orders need no notes to be understood, and a request for each would make a sync a hundred times as long. */
const paidStatuses: ReadonlySet<string> = new Set(['completed', 'processing', 'refunded']);

/** WooCommerce's REST interface, version 3: orders with their notes, which are all it keeps of payment attempts. */
export class WooCommerce implements LiveSource {
  readonly role = 'shop';
  readonly name: string;
  readonly #context: LiveContext;

  constructor(context: LiveContext) {
    this.name = context.name;
    this.#context = context;
  }

  async find({ text }: Wanted): Promise<Found> {
    const typed = text.trim().replace(/^#/, '');
    const own = /^\d{1,15}$/.test(typed)
      ? await this.#context.askOne({ path: `${root}/orders/${typed}` })
      : undefined;
    const path = `${root}/orders`;
    const { value, headers } = await this.#context.ask({
      path,
      query: [
        ['search', typed],
        ['per_page', String(foundAtMost)],
      ],
    });
    const listed = this.#context.listOf(value, path);
    const isNew = (order: JsonObject): boolean => own === undefined || order['id'] !== own['id'];
    const orders = own === undefined ? listed : [own, ...listed.filter(isNew)];
    const total = Number(headers['x-wp-total'] ?? 0);
    const notices: string[] = [];
    const pairs = await this.#withNotes(orders, () => true, notices);
    if (total > foundAtMost) {
      notices.push(`${this.name} has ${total} orders that match: the latest ${foundAtMost} were looked at.`);
    }
    return { ...foundNothing, items: this.#context.read(pairs, 'look-up'), notices };
  }

  async *pages(start: SyncStart): AsyncGenerator<SyncPage, undefined> {
    let number = 0;
    for await (const { orders, state } of changedOrders(this.#context, `${root}/orders`, start)) {
      number += 1;
      const isOpen = (order: JsonObject): boolean => !paidStatuses.has(findText(order, 'status') ?? '');
      const pairs = await this.#withNotes(orders, isOpen);
      yield { items: this.#context.read(pairs, `page ${number}`), state };
    }
  }

  /** The orders can be read, and the ways to pay that are switched on. */
  async check(): Promise<readonly string[]> {
    const path = `${root}/orders`;
    const { value, headers } = await this.#context.ask({ path, query: [['per_page', '1']] });
    this.#context.listOf(value, path);
    const total = headers['x-wp-total'];
    return [
      `It answers${typeof total === 'string' ? ` with ${total} orders` : ''}.`,
      ...(await this.#gateways()),
    ];
  }

  async #gateways(): Promise<readonly string[]> {
    try {
      const { value } = await this.#context.ask({ path: `${root}/payment_gateways` });
      const enabled = (Array.isArray(value) ? value : [])
        .filter(isJsonObject)
        .filter((gateway) => gateway['enabled'] === true);
      const names = enabled.map(
        (each) => `${findText(each, 'title') ?? '?'} (${findText(each, 'id') ?? '?'})`,
      );
      return [`Ways to pay: ${names.length === 0 ? 'none is switched on' : names.join(', ')}.`];
    } catch (thrown) {
      if (!isSourceFailure(thrown)) throw thrown;
      return [`Its ways to pay cannot be read: ${thrown.message}`];
    }
  }

  /**
   * Orders with their notes beside them. Notes that a key may not read leave the transactions unknown in a look-up, which is
   * said; a sync fails there, for it would store less than there is without anybody noticing.
   */
  async #withNotes(
    orders: readonly JsonObject[],
    isWanted: (order: JsonObject) => boolean,
    notices?: string[],
  ): Promise<readonly JsonObject[]> {
    return pMap(
      orders,
      async (order) => {
        const id = findText(order, 'id');
        if (id === undefined || !isWanted(order)) return order;
        try {
          return { order, notes: await this.#notesOf(id) };
        } catch (thrown) {
          if (notices === undefined || !isSourceFailure(thrown)) throw thrown;
          notices.push(
            `The notes of order ${id} cannot be read, so its attempts to pay are unknown: ${thrown.message}`,
          );
          return order;
        }
      },
      { concurrency: notesAtOnce },
    );
  }

  async #notesOf(id: string): Promise<readonly JsonObject[]> {
    const path = `${root}/orders/${id}/notes`;
    const { value } = await this.#context.ask({ path, query: [['type', 'any']] });
    return this.#context.listOf(value, path);
  }
}
