import { isSwitch, isOn } from '../environment.ts';
import { secretFilePath } from '../folder.ts';
import { askKeyring } from './keyring.ts';
import { readSecretFile, removeFromSecretFile, writeSecretFile } from './secret-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whose secret it is. Bound to the host: a file of sources that names another one does not get the key sent there. */
export interface SecretOwner {
  readonly source: string;
  readonly host: string;
}

export type SecretPlace = 'environment' | 'file' | 'keyring';

export type SoughtSecret =
  | { readonly secret: string; readonly place: SecretPlace }
  /** `why`: the keyring, which may hold it, could not be asked. */
  | { readonly secret: undefined; readonly why: string | undefined };

const accountOf = ({ source, host }: SecretOwner): string => `${source}@${host}`;

/** `PAYTRIAGE_MY_SHOP_TOKEN` for the source `my-shop`. */
export function tokenVariable(source: string): string {
  return `PAYTRIAGE_${source.replaceAll('-', '_').toUpperCase()}_TOKEN`;
}

/** `PAYTRIAGE_KEYRING=off` leaves the system's keyring alone, as CI and servers want it. */
function usesKeyring(env: Environment): boolean {
  const value = env['PAYTRIAGE_KEYRING'] ?? '';
  return value === '' || !isSwitch(value) || isOn(value);
}

/** A source's secret: the environment's, else the one in the file, else the keyring's. */
export async function findSecret(owner: SecretOwner, env: Environment): Promise<SoughtSecret> {
  const given = env[tokenVariable(owner.source)]?.trim();
  if (given !== undefined && given !== '') return { secret: given, place: 'environment' };
  const kept = await readSecretFile(secretFilePath(env), accountOf(owner));
  if (kept !== undefined) return { secret: kept, place: 'file' };
  if (!usesKeyring(env)) return { secret: undefined, why: undefined };
  const answer = await askKeyring({ action: 'get', account: accountOf(owner) });
  if (answer.kind === 'unavailable') return { secret: undefined, why: answer.why };
  return typeof answer.value === 'string'
    ? { secret: answer.value, place: 'keyring' }
    : { secret: undefined, why: undefined };
}

/** Where a secret went; `why`: the reason that it is not in the keyring. */
export type SavedSecret =
  { readonly place: 'keyring' } | { readonly place: 'file'; readonly file: string; readonly why: string };

/** Keeps a secret in the system's keyring, else in a file that only its owner can read. */
export async function saveSecret(owner: SecretOwner, secret: string, env: Environment): Promise<SavedSecret> {
  const account = accountOf(owner);
  const file = secretFilePath(env);
  const answer = usesKeyring(env)
    ? await askKeyring({ action: 'set', account, secret })
    : ({ kind: 'unavailable', why: 'PAYTRIAGE_KEYRING is off' } as const);
  if (answer.kind === 'done') {
    await removeFromSecretFile(file, account);
    return { place: 'keyring' };
  }
  await writeSecretFile(file, account, secret);
  return { place: 'file', file, why: answer.why };
}

/** Forgets a secret wherever it is kept; what is in the environment stays. */
export async function removeSecret(owner: SecretOwner, env: Environment): Promise<void> {
  await removeFromSecretFile(secretFilePath(env), accountOf(owner));
  if (usesKeyring(env)) await askKeyring({ action: 'remove', account: accountOf(owner) });
}
