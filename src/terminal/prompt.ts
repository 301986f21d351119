import type { createPromptModule } from 'inquirer';
import { InterruptedError } from '../errors.ts';
import { cleanText } from './clean-text.ts';
import { toPromptTheme } from './prompt-theme.ts';
import type { Terminal } from './terminal.ts';
import { truncate } from './width.ts';

/** The user pressed Ctrl-C at a question, or stdin has ended. */
export class InterruptedPrompt extends InterruptedError {}

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

type PromptModule = ReturnType<typeof createPromptModule<never>>;
type Asked = Pick<Terminal, 'stdin' | 'stderr' | 'isInteractive' | 'width' | 'errColours'>;

const CHOICES_AT_ONCE = 12;
/** The pointer before a choice. */
const MARGIN = 4;

/** Lets the user pick one of the choices, on stderr. Throws InterruptedPrompt. Only for interactive terminals. */
export async function pickOne<T>(
  terminal: Asked,
  message: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  const labels = choices.map(({ name }, value) => {
    const label = truncate(cleanText(name), terminal.width - MARGIN);
    return { name: label, short: label, value };
  });
  const answer = await ask(terminal, (prompt, theme) =>
    prompt({
      type: 'select',
      name: 'answer',
      message: cleanText(message),
      choices: labels,
      pageSize: CHOICES_AT_ONCE,
      loop: false,
      theme,
    }),
  );
  const choice = typeof answer === 'number' ? choices[answer] : undefined;
  if (choice === undefined) throw new Error('The answer is none of the choices.');
  return choice.value;
}

/** Lets the user type a line, on stderr; `validate` gives true or what is wrong. Throws InterruptedPrompt. */
export async function askOne(
  terminal: Asked,
  message: string,
  validate: (answer: string) => true | string = () => true,
): Promise<string> {
  const answer = await ask(terminal, (prompt, theme) =>
    prompt({ type: 'input', name: 'answer', message: cleanText(message), validate, theme }),
  );
  return String(answer);
}

/** Asks for a yes, on stderr; without one it is a no. Throws InterruptedPrompt. */
export async function confirm(terminal: Asked, message: string): Promise<boolean> {
  const answer = await ask(terminal, (prompt, theme) =>
    prompt({ type: 'confirm', name: 'answer', message: cleanText(message), default: false, theme }),
  );
  return answer === true;
}

/** Lets the user type or paste a secret, on stderr; nothing of it is shown. Throws InterruptedPrompt. */
export async function askSecret(terminal: Asked, message: string): Promise<string> {
  const answer = await ask(terminal, (prompt, theme) =>
    prompt({ type: 'password', name: 'answer', message: cleanText(message), mask: false, theme }),
  );
  return String(answer);
}

async function ask(
  { isInteractive, stdin, stderr, errColours }: Asked,
  question: (
    prompt: PromptModule,
    theme: ReturnType<typeof toPromptTheme>,
  ) => Promise<{ readonly answer: unknown }>,
): Promise<unknown> {
  if (!isInteractive) throw new Error('A question was asked although nobody can answer it.');
  const { default: inquirer } = await import('inquirer');
  // inquirer waits for ever when its input ends.
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  stdin.once('end', end).once('close', end);
  if (!stdin.readable) end();
  try {
    const prompt = inquirer.createPromptModule({ input: stdin, output: stderr, signal: ending.signal });
    return (await question(prompt, toPromptTheme(errColours))).answer;
  } catch (error) {
    if (isInterruption(error)) throw new InterruptedPrompt();
    throw error;
  } finally {
    stdin.removeListener('end', end).removeListener('close', end);
  }
}

// By name: inquirer does not export these classes.
function isInterruption(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name)
  );
}
