import { toDecimal } from '../orders/money.ts';

/** An amount as a cell for programs: in major units where the currency is known, else as it was recorded. */
export function toAmountCell(amount: number | null | undefined, currency: string | null | undefined): string {
  if (amount === undefined || amount === null) return '';
  return currency === undefined || currency === null ? String(amount) : toDecimal({ amount, currency });
}
