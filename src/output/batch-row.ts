import type { OrderHead } from '../orders/order.ts';
import { titleOf, type Diagnosis } from './diagnosis.ts';
import { toAmountCell } from './amount-cell.ts';

/** Columns of a batch as CSV or table; `internal` marks a row whose reason must not be forwarded to the customer. */
export const batchColumns = [
  'number',
  'merchant',
  'status',
  'placed_at',
  'amount',
  'currency',
  'verdict',
  'cause',
  'certainty',
  'action',
  'actor',
  'retry',
  'rule',
  'internal',
  'title',
] as const;

/** Cells about the order. */
function headCells({ number, merchant, status, placedAt, amount, currency }: OrderHead): readonly string[] {
  return [number, merchant, status, placedAt, toAmountCell(amount, currency), currency ?? ''];
}

/** Cells about what was found, which orders that are diagnosed alike share. */
export function tailCells(diagnosis: Pick<Diagnosis, 'finding' | 'texts'>): readonly string[] {
  const { finding } = diagnosis;
  // Not the resolution: nobody reads its words here, and they are dear.
  const { advice } = finding;
  return [
    finding.verdict,
    finding.cause ?? '',
    finding.certainty ?? '',
    advice?.action ?? '',
    advice?.actor ?? '',
    advice?.retry ?? '',
    finding.rule ?? '',
    finding.sayToCustomer === 'never' ? 'internal' : '',
    titleOf(diagnosis),
  ];
}

/** The cells of `batchColumns` of an order and what was found of it. */
export function joinCells(order: OrderHead, tail: readonly string[]): readonly string[] {
  return [...headCells(order), ...tail];
}

/** One diagnosed order as the cells of `batchColumns`. */
export function toBatchRow(diagnosis: Diagnosis): readonly string[] {
  return joinCells(diagnosis.order, tailCells(diagnosis));
}
