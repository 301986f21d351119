import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import envPaths from 'env-paths';
import type { CommonFlags } from './commands/shared/flags.ts';
import { AppError, Exit, worstExit, type ExitCode } from './errors.ts';
import { maskCardData } from './privacy/card-data.ts';
import { cleanText } from './terminal/clean-text.ts';
import { toSafeJson } from './terminal/json.ts';
import type { Terminal } from './terminal/terminal.ts';

interface Reporting {
  readonly terminal: Terminal;
  readonly flags: CommonFlags;
}

function stackOf(error: unknown): string {
  return maskCardData(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Writes a bug's stack where it can be found again; undefined where even that fails. */
async function writeLog(error: unknown): Promise<string | undefined> {
  try {
    const folder = envPaths('paytriage', { suffix: '' }).log;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, 'bug.log');
    await writeFile(file, `paytriage ${__VERSION__}, Node ${process.version}\n${stackOf(error)}\n`, {
      mode: 0o600,
    });
    return file;
  } catch {
    return undefined;
  }
}

async function asBug(error: unknown): Promise<AppError> {
  const file = await writeLog(error);
  const why = maskCardData(error instanceof Error ? error.message : String(error));
  return new AppError({
    code: 'bug',
    message: `This is a bug in paytriage: ${why}`,
    hint:
      file === undefined
        ? 'Run again with --debug to see the stack.'
        : `Please report it with the stack in ${file}.`,
    exitCode: Exit.bug,
    cause: error,
  });
}

/** Tells the user what happened, why and what to do; `earlier` are outcomes that count beside the error. */
export async function reportError(
  thrown: unknown,
  earlier: readonly ExitCode[],
  { terminal, flags }: Reporting,
): Promise<ExitCode> {
  const error = thrown instanceof AppError ? thrown : await asBug(thrown);
  const exitCode = worstExit(error.exitCode, ...earlier);
  if (flags.json === true || flags.format === 'json') {
    const { code, message, hint = null } = error;
    terminal.writeError(
      `${toSafeJson({ error: { code, message: maskCardData(message), hint, exitCode } })}\n`,
    );
  } else {
    terminal.error(maskCardData(error.message));
    if (error.hint !== undefined) terminal.writeError(`${cleanText(maskCardData(error.hint))}\n`);
  }
  if (flags.debug === true) terminal.writeError(`${stackOf(thrown)}\n`);
  return exitCode;
}
