/** Exit codes of the public contract; `Exit` names are used in code, numbers only here. */
export const Exit = {
  ok: 0,
  findings: 1,
  usage: 2,
  notFound: 3,
  ambiguous: 4,
  unavailable: 5,
  invalidInput: 6,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** Where several codes apply to one run, the first of this list is the one reported. */
const precedence: readonly ExitCode[] = [
  Exit.interrupted,
  Exit.bug,
  Exit.usage,
  Exit.unavailable,
  Exit.invalidInput,
  Exit.ambiguous,
  Exit.notFound,
  Exit.findings,
  Exit.ok,
];

/** The exit code that stands for several outcomes of one run. */
export function worstExit(...codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? Exit.ok;
}

interface AppErrorParts {
  /** Stable id that scripts may match on, such as `order_not_found`. */
  readonly code: string;
  /** What happened and why, in one sentence. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  readonly exitCode: ExitCode;
  readonly cause?: unknown;
}

/** An error a user can act on: it is shown without a stack trace. */
export class AppError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ExitCode;

  constructor(parts: AppErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = new.target.name;
    this.code = parts.code;
    this.hint = parts.hint;
    this.exitCode = parts.exitCode;
  }
}

/** The command line, a configuration, rule or merchant file is wrong. */
export class UsageError extends AppError {
  constructor(message: string, hint?: string, code = 'usage') {
    super({ code, message, exitCode: Exit.usage, ...(hint === undefined ? {} : { hint }) });
  }
}

/** A source or the store cannot be reached, opened or written. */
export class UnavailableError extends AppError {
  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super({ code, message, hint, exitCode: Exit.unavailable, cause });
  }
}

/** A whole input cannot be read as order documents (wrong encoding, compressed). */
export class InvalidInputError extends AppError {
  constructor(code: string, message: string, hint: string) {
    super({ code, message, hint, exitCode: Exit.invalidInput });
  }
}

/** The user interrupted the run. */
export class InterruptedError extends AppError {
  constructor(message = 'Interrupted.') {
    super({ code: 'interrupted', message, exitCode: Exit.interrupted });
  }
}
