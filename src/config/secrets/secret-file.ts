import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UnavailableError, UsageError } from '../../errors.ts';

type Secrets = Readonly<Record<string, string>>;

function isSecrets(value: unknown): value is Secrets {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';

function failed(file: string, what: string, thrown: unknown): UnavailableError {
  return new UnavailableError(
    'secret_file',
    `The file of secrets ${file} cannot be ${what}: ${codeOf(thrown)}.`,
    'Check the file and its folder; PAYTRIAGE_SECRET_FILE names another one.',
  );
}

/** Others who can read the file could act in the shop's name: refused, as ssh refuses its keys. */
async function refuseOpenFile(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new UsageError(`Others can read the file of secrets ${file}.`, `chmod 600 ${file}`, 'secret_file');
}

async function readAll(file: string): Promise<Secrets> {
  let text: string;
  try {
    await refuseOpenFile(file);
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return {};
    if (thrown instanceof UsageError) throw thrown;
    throw failed(file, 'read', thrown);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isSecrets(value)) return value;
  } catch {
    // Said below, without an excerpt.
  }
  throw new UsageError(
    `The file of secrets ${file} is not what paytriage has written.`,
    'Remove it, and add the sources again.',
    'secret_file',
  );
}

/** Whole or not at all, and for its owner only from the first byte on. */
async function writeAll(file: string, secrets: Secrets): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await chmod(draft, 0o600);
    await rename(draft, file);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw failed(file, 'written', thrown);
  }
}

export async function readSecretFile(file: string, account: string): Promise<string | undefined> {
  const secrets = await readAll(file);
  return Object.hasOwn(secrets, account) ? secrets[account] : undefined;
}

export async function writeSecretFile(file: string, account: string, secret: string): Promise<void> {
  await writeAll(file, { ...(await readAll(file)), [account]: secret });
}

/** Whether there was one to remove. */
export async function removeFromSecretFile(file: string, account: string): Promise<boolean> {
  const { [account]: known, ...rest } = await readAll(file);
  if (known === undefined) return false;
  await writeAll(file, rest);
  return true;
}
