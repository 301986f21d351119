import { retries, type Retry } from '../vocabulary.ts';
import { isReason, type Reason } from './reasons.ts';

/** What one code of one scheme says. */
export interface CodeEntry {
  readonly scheme: string;
  /** As the provider writes it; a string for ever. */
  readonly code: string;
  readonly reason: Reason;
  /** This code's own retry advice, where it differs from the reason's. */
  readonly retry: Retry | undefined;
  /** With `later`: how long to wait, such as `72h`. */
  readonly delay: string | undefined;
  readonly name: string;
  readonly meaning: string;
}

/** Codes are compared without regard to case and surrounding space; digits stay as they are. */
export function foldCode(code: string): string {
  return code.trim().toLowerCase();
}

export function isRetry(text: string): text is Retry {
  return (retries as readonly string[]).includes(text);
}

function toEntry(scheme: string, line: string): CodeEntry {
  const [code = '', reason = '', advice = '', name = '', meaning = ''] = line.split('\t');
  const [retry = '', delay] = advice.split(':');
  if (!isReason(reason)) throw new Error(`${scheme} ${code}: unknown reason ${reason}`);
  if (retry !== '' && !isRetry(retry)) throw new Error(`${scheme} ${code}: unknown retry ${retry}`);
  return { scheme, code, reason, retry: retry === '' ? undefined : retry, delay, name, meaning };
}

/**
 * The codes of one scheme by their folded form; `82@visa` is 82 on a Visa card. A table's text has `#` comments, a header
 * line, then tab-separated rows; a row is read when its code is first asked for: few of thousands ever are.
 */
export class CodeTable {
  readonly #scheme: string;
  readonly #rows = new Map<string, string>();
  readonly #entries = new Map<string, CodeEntry>();

  constructor(scheme: string, text: string) {
    this.#scheme = scheme;
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const row of lines.slice(1)) this.#rows.set(foldCode(row.slice(0, row.indexOf('\t'))), row);
  }

  /** In the order of the table. */
  get codes(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** The entry of a folded code. */
  get(code: string): CodeEntry | undefined {
    const known = this.#entries.get(code);
    if (known !== undefined) return known;
    const row = this.#rows.get(code);
    if (row === undefined) return undefined;
    const entry = toEntry(this.#scheme, row);
    this.#entries.set(code, entry);
    return entry;
  }
}
