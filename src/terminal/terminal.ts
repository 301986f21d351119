import { cleanText } from './clean-text.ts';
import { createColours, type Colours } from './colour.ts';
import { createWriter, type OutputStream, type Writer } from './output-stream.ts';
import { toTerminalWidth, truncate } from './width.ts';

export type InputStream = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };

export interface TerminalOptions {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--color` is true, `--no-color` false. */
  readonly colourFlag?: boolean | undefined;
  readonly noInput?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** The one way to the outside: results to stdout, everything else to stderr. */
export interface Terminal extends Writer {
  /** For prompts; what is written goes through the functions below. */
  readonly stdin: InputStream;
  readonly stderr: OutputStream;
  /** Progress and remarks; silent with `--quiet`. Every line is cleaned: no styles. */
  readonly note: (text: string) => void;
  /** `warning: …`; silent with `--quiet`. Every line is cleaned. */
  readonly warn: (text: string) => void;
  /** `error: …`. Every line is cleaned; an untrusted part that may hold a line break is cleaned by the caller. */
  readonly error: (text: string) => void;
  /** Goes to stderr as it is: for text that the program has made safe and styled itself, such as an error as JSON. */
  readonly writeError: (text: string) => void;
  /**
   * One line that is shown on stderr until the next one, or until something else is written; undefined takes it away.
   * Only where stderr is a terminal that can do so, and never with `--quiet`.
   */
  readonly status: (line: string | undefined) => void;
  /** Whether `status` shows anything. */
  readonly hasStatus: boolean;
  /** Columns to lay out for, 60 to 200. */
  readonly width: number;
  /** Whether somebody can be asked: stdin and stderr are terminals, and neither CI nor `--no-input` is set. */
  readonly isInteractive: boolean;
  readonly stdoutIsTTY: boolean;
  /** Styles for stdout. */
  readonly colours: Colours;
  /** Styles for stderr. */
  readonly errColours: Colours;
}

export function createTerminal(options: TerminalOptions): Terminal {
  const { stdout, stderr, env, colourFlag: flag, quiet = false } = options;
  const colours = createColours({ flag, env, isTTY: stdout.isTTY === true });
  const errColours = createColours({ flag, env, isTTY: stderr.isTTY === true });
  // A reader of stderr who is gone is nobody to tell that to.
  const errors = createWriter(stderr);
  const output = createWriter(stdout);
  const hasStatus = stderr.isTTY === true && !quiet && env['TERM'] !== 'dumb';
  const status = createStatus(hasStatus, stderr, (text) => void errors.write(text).catch(() => undefined));
  const writeError = (text: string): void => {
    status(undefined);
    errors.write(text).catch(() => undefined);
  };
  return {
    ...output,
    write: (text) => {
      // Both may be the same screen.
      if (stdout.isTTY === true) status(undefined);
      return output.write(text);
    },
    status,
    hasStatus,
    get stdin() {
      return options.stdin;
    },
    stderr,
    writeError,
    note: (text) => {
      if (!quiet) writeError(`${cleanLines(text)}\n`);
    },
    warn: (text) => {
      if (!quiet) writeError(`${errColours.yellow('warning:')} ${cleanLines(text)}\n`);
    },
    error: (text) => {
      writeError(`${errColours.red('error:')} ${cleanLines(text)}\n`);
    },
    get width() {
      return toTerminalWidth(stdout.columns); // asked each time: windows change
    },
    isInteractive: isInteractive(options),
    stdoutIsTTY: stdout.isTTY === true,
    colours,
    errColours,
  };
}

const eraseLine = '\r\u001b[K';

function createStatus(
  isShown: boolean,
  stderr: OutputStream,
  write: (text: string) => void,
): Terminal['status'] {
  let shown = '';
  return (line = '') => {
    if (!isShown || line === shown) return;
    // A line that is broken in two cannot be taken away.
    write(eraseLine + truncate(cleanText(line), (stderr.columns ?? 80) - 1));
    shown = line;
  };
}

function isInteractive(options: TerminalOptions): boolean {
  const { stderr, env, noInput } = options;
  const isCI = env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI']);
  const mayAsk = stderr.isTTY === true && !isCI && noInput !== true && env['TERM'] !== 'dumb';
  // Last: it opens the stream.
  return mayAsk && options.stdin.isTTY === true;
}

/** Line breaks in a message are the program's own; all else is made safe. */
function cleanLines(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}
