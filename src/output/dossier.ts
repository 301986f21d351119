import type { FactId } from '../diagnostics/facts/facts.ts';
import type { FactValue } from '../diagnostics/facts/situation.ts';
import { isReason, reasonFacts } from '../diagnostics/answers/reasons.ts';
import type { Cause } from '../diagnostics/vocabulary.ts';
import type { Note, Order, Transaction } from '../orders/order.ts';
import { describeContact } from '../resolutions/contact-line.ts';
import type { Gatherable } from '../resolutions/dossier-texts.ts';
import type { Language } from '../orders/language.ts';
import { questionText } from '../resolutions/question-text.ts';
import { titleOf, type Diagnosis } from './diagnosis.ts';
import { toTransactionRow, type TransactionRow } from './transaction-row.ts';

/** A transaction with every note word for word; card data was masked when the order was read. */
export interface DossierTransaction extends TransactionRow {
  readonly provider: string | null;
  readonly notes: readonly Note[];
  /** Something was said about it that no customer is told. */
  readonly internal: boolean;
}

interface DossierCause {
  readonly cause: Cause;
  readonly internal: boolean;
}

/** Everything a merchant's or provider's support needs, as ids and data. */
export interface Dossier {
  readonly order: Order;
  readonly merchant: { readonly id: string; readonly name: string; readonly zone: string | null };
  /** Whom to send it to; null: no contact is known. */
  readonly contact: string | null;
  readonly verdict: Diagnosis['finding']['verdict'];
  readonly title: string;
  readonly certainty: Diagnosis['finding']['certainty'];
  readonly rule: string | null;
  readonly cause: DossierCause | null;
  readonly otherCauses: readonly DossierCause[];
  /** Null: not loaded. */
  readonly transactions: readonly DossierTransaction[] | null;
  /** Attempts to pay; null: not known. */
  readonly attempts: number | null;
  readonly told: readonly { readonly fact: string; readonly value: FactValue }[];
  readonly missing: readonly Gatherable[];
  readonly questions: readonly { readonly fact: FactId; readonly text: string }[];
  readonly versions: Readonly<Record<string, string>>;
}

const isAttempt = ({ type = 'authorization' }: Transaction): boolean =>
  type === 'authorization' || type === 'sale' || type === 'capture';

function isInternal(cause: Cause): boolean {
  return isReason(cause) && reasonFacts(cause).sayToCustomer === 'never';
}

const toCause = (cause: Cause): DossierCause => ({ cause, internal: isInternal(cause) });

function toTransactions({ finding }: Diagnosis): readonly DossierTransaction[] | null {
  const { transactions, answers } = finding;
  if (transactions === undefined) return null;
  return transactions.map((transaction) => {
    const said = answers.get(transaction);
    const { provider, notes = [] } = transaction;
    const internal = said?.sayToCustomer === 'never';
    return { ...toTransactionRow(transaction, said), provider: provider ?? null, notes, internal };
  });
}

/** What support will ask back for. An agent can tell what no order says: it is asked for every time. */
function findMissing(
  { items = [], amount, currency, paymentMethod = 'card' }: Order,
  transactions: readonly DossierTransaction[] | null,
  told: Diagnosis['finding']['told'],
): readonly Gatherable[] {
  const known = transactions ?? [];
  const wanted: Readonly<Record<Gatherable, boolean>> = {
    items: !items.some(({ name, product }) => (name ?? product) !== undefined),
    amount: amount === undefined || currency === undefined,
    attempt_time: known.length === 0,
    card: paymentMethod === 'card' && !known.some(({ network, last4 }) => network !== null && last4 !== null),
    notes: known.length > 0 && known.every(({ notes }) => notes.length === 0),
    transactions: transactions === null,
    symptom: !told.has('symptom'),
    browser: true,
    steps_tried: !told.has('other_card.tried'),
  };
  const isGatherable = (id: string): id is Gatherable => Object.hasOwn(wanted, id);
  return Object.keys(wanted)
    .filter(isGatherable)
    .filter((id) => wanted[id]);
}

/** Gathers the dossier of one diagnosed order. `versions`: of whatever made it. Pure. */
export function toDossier(
  diagnosis: Diagnosis,
  language: Language,
  versions: Readonly<Record<string, string>>,
): Dossier {
  const { order, profile, finding, texts } = diagnosis;
  const [contact] = profile.contacts ?? [];
  const transactions = toTransactions(diagnosis);
  const { verdict, certainty, rule, cause, otherCauses, questions, told } = finding;
  return {
    order,
    merchant: { id: profile.id, name: profile.name, zone: profile.zone ?? null },
    contact: contact === undefined ? null : describeContact(contact, language),
    verdict,
    title: titleOf(diagnosis),
    certainty,
    rule,
    cause: cause === null ? null : toCause(cause),
    otherCauses: otherCauses.map((other) => toCause(other.cause)),
    transactions,
    attempts: finding.transactions?.filter(isAttempt).length ?? null,
    told: [...told].map(([fact, value]) => ({ fact, value })),
    missing: findMissing(order, transactions, told),
    questions: questions.map(({ fact, choices }) => ({
      fact,
      text: questionText(texts, fact, choices).text,
    })),
    versions,
  };
}

function toOrderDocument({ order, merchant }: Dossier): object {
  const { number, status, nativeStatus, placedAt, amount, currency, paymentMethod, instrument } = order;
  const { customer, items = [], references = {}, events } = order;
  return {
    number,
    merchant: merchant.id,
    zone: merchant.zone,
    status,
    nativeStatus: nativeStatus ?? null,
    placedAt,
    amount: amount ?? null,
    currency: currency ?? null,
    paymentMethod: paymentMethod ?? null,
    instrument: instrument ?? null,
    items,
    customer: { name: customer?.name ?? null, email: customer?.email ?? null },
    references,
    events: events ?? null,
  };
}

/** A dossier as `escalate --json` prints it; `transactions` and `events` are null where they are not known. */
export function toDossierDocument(dossier: Dossier): object {
  const { contact, verdict, title, certainty, rule, cause, otherCauses } = dossier;
  return {
    schema: 'paytriage.dossier/1',
    contact,
    order: toOrderDocument(dossier),
    diagnosis: {
      verdict,
      cause: cause?.cause ?? null,
      internal: cause?.internal ?? false,
      certainty,
      rule,
      title,
      otherCauses,
    },
    transactions: dossier.transactions,
    tried: { attempts: dossier.attempts, answers: dossier.told },
    missing: dossier.missing,
    questions: dossier.questions,
    versions: dossier.versions,
  };
}
