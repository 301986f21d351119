import { Exit, type ExitCode } from '../../errors.ts';
import { toSafeJson } from '../../terminal/json.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from './count.ts';

/** What looking through files of one kind has found. */
export interface LintReport {
  /** Of the JSON document, such as `paytriage.rule-lint/1`. */
  readonly schema: string;
  /** What was looked through, such as `2 rules`. */
  readonly subject: string;
  readonly findings: readonly {
    readonly severity: 'error' | 'warning';
    /** With its line break, cleaned. */
    readonly line: string;
    readonly document: object;
  }[];
}

/** Writes the findings; exit 1 where one is an error, warnings leave it at 0. */
export async function writeLintReport(
  { schema, subject, findings }: LintReport,
  format: 'terminal' | 'json',
  terminal: Terminal,
): Promise<ExitCode> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (format === 'json') {
    const document = { schema, errors, warnings, findings: findings.map((finding) => finding.document) };
    await terminal.write(`${toSafeJson(document, 2)}\n`);
  } else {
    await terminal.write(findings.map(({ line }) => line).join(''));
    await terminal.write(`${subject}, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  }
  return errors > 0 ? Exit.findings : Exit.ok;
}
