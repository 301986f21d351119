import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Runs in a process of its own: where the desktop's keyring is locked or its bus does not answer, the native call blocks, and
 * neither a timer nor a worker could end it. What is asked and the secret go through pipes, never through the arguments.
 */
const program = `
let text = '';
process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', async () => {
  const { module, service, account, action, secret } = JSON.parse(text);
  let answer;
  try {
    const { Entry } = await import(module);
    const entry = new Entry(service, account, process.platform === 'linux' ? { linux: { store: 'secret-service' } } : undefined);
    if (action === 'set') entry.setPassword(secret);
    answer = { value: action === 'get' ? entry.getPassword() : action === 'remove' ? entry.deletePassword() : true };
  } catch (error) {
    answer = { failed: String(error && error.message) };
  }
  process.stdout.write(JSON.stringify(answer));
});`;

const limitMs = 3000;

export type KeyringAnswer =
  { readonly kind: 'done'; readonly value: unknown } | { readonly kind: 'unavailable'; readonly why: string };

interface Asked {
  readonly action: 'get' | 'set' | 'remove';
  readonly account: string;
  readonly secret?: string;
}

interface KeyringOptions {
  /** URL of the module that speaks to the keyring. */
  readonly module?: string | undefined;
  readonly timeoutMs?: number;
}

function findModule(): string | undefined {
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve('@napi-rs/keyring')).href;
  } catch {
    return undefined;
  }
}

function toAnswer(text: string): KeyringAnswer {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) {
      if ('value' in answer) return { kind: 'done', value: answer.value };
      if ('failed' in answer) return { kind: 'unavailable', why: String(answer.failed) };
    }
  } catch {
    // A process that ended badly has written nothing whole.
  }
  return { kind: 'unavailable', why: 'it broke off' };
}

/** Asks the system's keyring, for at most three seconds. */
export async function askKeyring(asked: Asked, options: KeyringOptions = {}): Promise<KeyringAnswer> {
  const { module = findModule(), timeoutMs = limitMs } = options;
  if (module === undefined) return { kind: 'unavailable', why: '@napi-rs/keyring is not installed' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    let text = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    const end = (): void => {
      clearTimeout(timer);
      resolve(
        isLate
          ? { kind: 'unavailable', why: `it did not answer within ${timeoutMs / 1000} seconds` }
          : toAnswer(text),
      );
    };
    child.on('error', end).on('close', end);
    // A child that is gone already has its say through 'close'.
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify({ module, service: 'paytriage', ...asked }));
  });
}
