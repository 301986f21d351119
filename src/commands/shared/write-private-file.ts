import { open } from 'node:fs/promises';
import { UnavailableError, UsageError } from '../../errors.ts';

const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;

/**
 * Writes a file that only its owner can read. Throws a usage error, exit 2, where there is one already and `replace` is not set;
 * exit 5 where it cannot be written.
 */
export async function writePrivateFile(path: string, text: string, replace: boolean): Promise<void> {
  try {
    const file = await open(path, replace ? 'w' : 'wx', 0o600);
    try {
      // A file that was there keeps its mode, so that is set before anything is in it.
      if (replace) await file.chmod(0o600);
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') {
      throw new UsageError(
        `${path} exists already.`,
        'Give another name, or --force to replace it.',
        'file_exists',
      );
    }
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UnavailableError(
      'file_not_written',
      `${path} cannot be written: ${why}.`,
      'Check the folder and its permissions.',
      thrown,
    );
  }
}
