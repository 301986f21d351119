/** A piece of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and what stands there instead. */
export interface Replacement extends Span {
  readonly by: string;
}

/** The pieces that touch none of the others. Linear once sorted: a text may be nothing but card numbers. */
export function outside<T extends Span>(pieces: readonly T[], others: readonly Span[]): T[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...pieces]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((sorted[next]?.end ?? Infinity) <= start) next++;
      return (sorted[next]?.start ?? Infinity) >= end;
    });
}

/** The text with its pieces replaced; of two that overlap, the one that begins first counts. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return text;
  let result = '';
  let done = 0;
  for (const { start, end, by } of [...replacements].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += text.slice(done, start) + by;
    // A digit outside the basic plane is two code units, of which a span ends before the second.
    done = /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end + 1 : end;
  }
  return result + text.slice(done);
}
