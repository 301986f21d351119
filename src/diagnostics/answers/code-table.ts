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

/** The codes of one scheme by their folded form; `82@visa` is 82 on a Visa card. */
export interface CodeTable {
  readonly scheme: string;
  readonly aliases: readonly string[];
  readonly source: string;
  readonly entries: ReadonlyMap<string, CodeEntry>;
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

function comment(lines: readonly string[], key: string): string {
  const prefix = `# ${key}:`;
  return (
    lines
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length)
      .trim() ?? ''
  );
}

/** Reads a table's text: `#` comments with scheme, aliases and source, a header line, then tab-separated rows. */
export function parseCodeTable(text: string): CodeTable {
  const lines = text.split('\n').filter((line) => line !== '');
  const scheme = comment(lines, 'scheme');
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1);
  return {
    scheme,
    aliases: comment(lines, 'aliases')
      .split(',')
      .map((alias) => alias.trim())
      .filter(Boolean),
    source: comment(lines, 'source'),
    entries: new Map(rows.map((row) => toEntry(scheme, row)).map((entry) => [foldCode(entry.code), entry])),
  };
}
