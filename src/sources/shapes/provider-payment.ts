import type {
  NoteAuthor,
  OrderStatus,
  PaymentMethod,
  TransactionStatus,
  TransactionType,
} from '../../orders/vocabulary.ts';
import { withoutAbsent, type JsonObject } from './json-fields.ts';
import { orderStatusFrom } from './order-status.ts';
import type { ShapeContext, ShapedRecord } from './shape.ts';

/** A transaction of the order document that is being put together: undefined means absent. */
export interface Attempt {
  readonly id: string;
  readonly at: string;
  readonly status: TransactionStatus;
  readonly type?: TransactionType | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly provider?: string | undefined;
  readonly card?: JsonObject | undefined;
  readonly threeDS?: JsonObject | undefined;
  readonly notes?: readonly JsonObject[] | undefined;
}

/** What a provider tells of one payment; `number` is the shop's order, `id` stands for it where there is none. */
export interface ProviderPayment {
  readonly id: string;
  readonly number?: string | undefined;
  /** Undefined: which attempts there were is not known. */
  readonly attempts: readonly Attempt[] | undefined;
  readonly placedAt?: string | undefined;
  /** Only where the provider says more than the attempts do. */
  readonly status?: OrderStatus | undefined;
  readonly nativeStatus?: string | undefined;
  readonly kind?: 'renewal' | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly paymentMethod?: PaymentMethod | undefined;
  readonly customer?: JsonObject | undefined;
  readonly items?: readonly JsonObject[] | undefined;
  readonly references?: JsonObject | undefined;
  readonly paidAt?: string | undefined;
  readonly expiresAt?: string | undefined;
  /** Of what is told here besides the attempts: a refund's own event says nothing new of the order. */
  readonly updatedAt?: string | undefined;
}

/** A payment without its order as an order document: contract, section 1. */
export function toOrder(
  payment: ProviderPayment,
  { merchant, path }: Pick<ShapeContext, 'merchant' | 'path'>,
): ShapedRecord {
  const { id, number, attempts, amount, currency, ...rest } = payment;
  const first = attempts?.find(
    ({ type }) => type === undefined || type === 'authorization' || type === 'sale',
  );
  const money = currency === undefined ? first : { amount, currency };
  const document = withoutAbsent({
    ...rest,
    number: number?.trim() === '' ? id : (number?.trim() ?? id),
    merchant,
    placedAt: payment.placedAt ?? earliest(attempts ?? []),
    status: payment.status ?? orderStatusFrom(attempts ?? []),
    amount: money?.amount,
    currency: money?.currency,
    transactions: attempts?.map(toTransaction),
  });
  return { kind: 'document', document, partial: true, path };
}

/** A transaction of the order document: what is not known is absent, and so is an empty list of notes. */
export function toTransaction({ notes, ...attempt }: Attempt): JsonObject {
  return withoutAbsent({ ...attempt, notes: notes?.length === 0 ? undefined : notes });
}

function earliest(attempts: readonly Attempt[]): string | undefined {
  const [first, ...others] = attempts.map(({ at }) => at);
  return others.reduce<string | undefined>(
    (best, at) => (best === undefined || Date.parse(at) < Date.parse(best) ? at : best),
    first,
  );
}

export interface NoteFields {
  readonly at?: string | undefined;
  readonly from: NoteAuthor;
  readonly code?: string | undefined;
  readonly scheme?: string | undefined;
  readonly text?: string | undefined;
}

/** Notes of the order document: those that say nothing are left out, and a scheme only stands beside a code. */
export function toNotes(notes: readonly NoteFields[]): readonly JsonObject[] {
  return notes
    .filter(({ code, text }) => code !== undefined || text !== undefined)
    .map(({ scheme, ...note }) =>
      withoutAbsent({ ...note, scheme: note.code === undefined ? undefined : scheme }),
    );
}
