/** Longest wait of our own between two tries. */
const longestMs = 30_000;

/** Between half and the whole of a time that doubles with each try, so that many programs do not come back at once. */
export function backoffOf(attempt: number, firstMs: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return full / 2 + (random * full) / 2;
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date; undefined where it says neither. */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
