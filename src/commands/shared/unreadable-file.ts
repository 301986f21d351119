import { UsageError } from '../../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you are not allowed to',
};

/** The error for a file of one's own that cannot be read; `what`: `rule file`, whose code is `rule_file`. */
export function unreadableFile(what: string, file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new UsageError(
    `The ${what} ${file} cannot be read: ${why}.`,
    'Check the path.',
    what.replaceAll(' ', '_'),
  );
}
