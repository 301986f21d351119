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

/** One diagnosed order as the cells of `batchColumns`. */
export function toBatchRow(diagnosis: Diagnosis): readonly string[] {
  const { order, finding } = diagnosis;
  // Not the resolution: nobody reads its words here, and they are dear.
  const { advice } = finding;
  const { amount, currency } = order;
  return [
    order.number,
    order.merchant,
    order.status,
    order.placedAt,
    toAmountCell(amount, currency),
    currency ?? '',
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
