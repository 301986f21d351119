/** What a column of a table may do when there is not enough room. */
export interface Shrinkable {
  /** Columns that its widest cell takes. */
  readonly natural: number;
  /** Not narrower than this, as long as the other columns can give room. */
  readonly minimum: number;
}

/** Narrower than this a cell says nothing. */
const NARROWEST = 3;

/**
 * Widths that together fit `available` columns: the widest columns give room first, down to their minimum; if that is not
 * enough, every column does, down to three.
 */
export function fitWidths(columns: readonly Shrinkable[], available: number): number[] {
  const widths = columns.map(({ natural }) => Math.min(natural, available));
  shrink(
    widths,
    columns.map(({ minimum }) => minimum),
    available,
  );
  shrink(
    widths,
    columns.map(() => NARROWEST),
    available,
  );
  return widths;
}

function shrink(widths: number[], minimums: readonly number[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const open = widths.flatMap((width, index) =>
      width > (minimums[index] ?? width) ? [{ width, index }] : [],
    );
    const [widest] = open.sort((a, b) => b.width - a.width);
    if (widest === undefined) return;
    // Down to the next widest, so that a column of a thousand does not take a thousand rounds.
    const floor = Math.max(open[1]?.width ?? 0, minimums[widest.index] ?? 0, widest.width - excess);
    const width = Math.min(floor, widest.width - 1);
    excess -= widest.width - width;
    widths[widest.index] = width;
  }
}
