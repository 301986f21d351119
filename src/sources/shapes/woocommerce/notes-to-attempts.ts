import { isToldByShop, toldByShopId } from '../../../orders/join-transactions.ts';
import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { findText, type JsonObject } from '../json-fields.ts';
import { toNotes, type Attempt } from '../provider-payment.ts';
import { findDate } from './instants.ts';
import { readNote, type NoteMeaning } from './note-grammar.ts';
import { toPlainNote } from './plain-note.ts';
import { findChange } from './status-words.ts';

/** What every attempt of an order has in common. */
export interface Purchase {
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly provider: string | undefined;
  /** Where a note has no date of its own. */
  readonly at: string;
}

/** Attempts that the notes tell of, in time order: several notes about one payment are one attempt. */
export function toAttempts(notes: readonly JsonObject[], purchase: Purchase): readonly Attempt[] {
  const read = notes
    .map((note, index) => toAttempt(note, index, purchase))
    .filter((attempt) => attempt !== undefined)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const byId = new Map<string, Attempt>();
  for (const attempt of read) {
    const known = byId.get(attempt.id);
    byId.set(attempt.id, known === undefined ? attempt : merge(known, attempt));
  }
  return withoutOvertaken(withoutEchoes([...byId.values()]));
}

/** One note as an attempt; undefined where it says nothing of a payment. */
export function toAttempt(note: JsonObject, index: number, purchase: Purchase): Attempt | undefined {
  // What the customer is told says nothing that the shop's own notes do not.
  if (note['customer_note'] === true) return undefined;
  const text = toPlainNote(findText(note, 'note') ?? findText(note, 'content') ?? '');
  const said = readWhole(text, note);
  if (said === undefined) return undefined;
  const at = findDate(note, 'date_created') ?? purchase.at;
  const { id, code, provider = purchase.provider } = said;
  return {
    id:
      id !== undefined && /^\w{6,}$/.test(id)
        ? id
        : toldByShopId(`note-${findText(note, 'id') ?? String(index + 1)}`),
    at,
    type: said.type,
    status: said.status,
    amount: purchase.amount,
    currency: purchase.currency,
    provider,
    notes: toNotes([{ at, from: 'shop', scheme: provider, code, text }]),
  };
}

/** What a gateway wrote, or else the change of status that it ends in: an order only fails with its payment. */
function readWhole(text: string, note: JsonObject): NoteMeaning | undefined {
  const change = findChange(text);
  const said = readNote(change === undefined ? text : change.before, isBySystem(note));
  return said ?? (change?.to?.key === 'failed' ? { status: 'failed' } : undefined);
}

/** No author is no person: some keep only the words. */
function isBySystem(note: JsonObject): boolean {
  return (
    /^(?:system|woocommerce)$/i.test(findText(note, 'author') ?? 'system') && note['added_by_user'] !== true
  );
}

const isOver: Readonly<Record<TransactionStatus, boolean>> = {
  started: false,
  requires_action: false,
  pending: false,
  authorized: true,
  succeeded: true,
  failed: true,
  cancelled: true,
  expired: true,
};

/** The later note holds, but a late failure does not undo a payment. */
function merge(known: Attempt, later: Attempt): Attempt {
  const notes = [...(known.notes ?? []), ...(later.notes ?? [])];
  return known.status === 'succeeded' ? { ...known, notes } : { ...later, at: known.at, notes };
}

/** A shop writes one event down up to three times: by the gateway, as a change of status, and by the plug-in again. */
const sameMoment = 120_000;

/** Leaves out a note without an id that only repeats what an exact one beside it says. */
function withoutEchoes(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter((attempt, index) => {
    if (!isToldByShop(attempt)) return true;
    return !attempts.some(
      (other, at) =>
        other.status === attempt.status &&
        other.type === attempt.type &&
        (attempt.status === 'succeeded' ||
          Math.abs(Date.parse(other.at) - Date.parse(attempt.at)) <= sameMoment) &&
        (!isToldByShop(other)
          ? other !== attempt
          : tells(other) > tells(attempt) || (tells(other) === tells(attempt) && at < index)),
    );
  });
}

/** How much a note says: a change of status alone says least. */
function tells({ notes = [] }: Attempt): number {
  const text = notes.map((note) => findText(note, 'text') ?? '').join(' ');
  return findChange(text)?.before === '' ? 0 : 1;
}

/** A payment that was begun is no attempt of its own once a later one came to an end. */
function withoutOvertaken(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(
    (attempt, index) =>
      isOver[attempt.status] || !attempts.slice(index + 1).some(({ status }) => isOver[status]),
  );
}
