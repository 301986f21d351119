import { AppError, UnavailableError, worstExit } from '../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A file or folder that cannot be read, with the system's code and its meaning; any other error as it is. */
export function toSourceError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (error instanceof AppError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const reason = reasons[code] ?? 'the system reports an error';
  return new UnavailableError(
    'source_unavailable',
    `${path} cannot be read: ${reason} (${code}).`,
    code === 'ENOENT' ? 'Check the path.' : 'Check the path and who may read it.',
    error,
  );
}

/** Several inputs' failures as one error: the one whose exit code weighs most, saying how many more there are. */
export function joinFailures(failures: readonly AppError[]): AppError | undefined {
  const exitCode = worstExit(...failures.map((failure) => failure.exitCode));
  const worst = failures.find((failure) => failure.exitCode === exitCode);
  if (worst === undefined || failures.length === 1) return worst;
  const { code, message, hint, cause } = worst;
  const more = failures.length - 1;
  return new AppError({
    code,
    message: `${message} (${more} more ${more === 1 ? 'input has' : 'inputs have'} failed.)`,
    ...(hint === undefined ? {} : { hint }),
    exitCode,
    cause,
  });
}
