import { findSecret, tokenVariable } from '../../config/secrets/secrets.ts';
import { UsageError } from '../../errors.ts';
import { HttpClient } from '../../sources/http/http-client.ts';
import { createLiveSource, headersOf } from '../../sources/live/create-live-source.ts';
import type { LiveSource } from '../../sources/live/live-source.ts';
import { liveTypeFacts, type SourceSettings } from '../../sources/live/settings.ts';
import type { Context } from './context.ts';

const defaults = { timeout: 30, deadline: 60, retries: 4, backoff: 0.5 } as const;

/** A secret in the form its interface wants, or why it is none. */
export function checkSecret({ type }: SourceSettings, secret: string): string | undefined {
  const { secretForm, secret: what } = liveTypeFacts[type];
  return secretForm.test(secret) ? undefined : `The key does not look right: ${type} needs ${what}.`;
}

function missing({ name, url }: SourceSettings, why: string | undefined): UsageError {
  const reason = why === undefined ? '' : ` (the keyring cannot be asked: ${why})`;
  return new UsageError(
    `There is no key for ${name} at ${url.host}${reason}.`,
    `paytriage sources add ${name} asks for it; in CI, set ${tokenVariable(name)}.`,
    'no_secret',
  );
}

async function getSecret(settings: SourceSettings, { env }: Context): Promise<string> {
  const owner = { source: settings.name, host: settings.url.host };
  const sought = await findSecret(owner, env);
  if (sought.secret === undefined) throw missing(settings, sought.why);
  const fault = checkSecret(settings, sought.secret);
  if (fault !== undefined)
    throw new UsageError(fault, `Set it again: paytriage sources add ${settings.name}.`, 'bad_secret');
  return sought.secret;
}

interface OpenOptions {
  /** Merchant of what names none; the source's own comes first. */
  readonly merchant?: string | undefined;
  /** Seconds for the whole command, where the source's settings do not say. */
  readonly deadline?: number;
}

/** A source ready to be asked. Throws a usage error, exit 2, where its key is missing. */
export async function openSource(
  settings: SourceSettings,
  context: Context,
  { merchant, deadline }: OpenOptions = {},
): Promise<LiveSource> {
  const secret = await getSecret(settings, context);
  const { ask } = settings;
  const client = new HttpClient({
    source: settings.name,
    baseUrl: settings.url,
    headers: headersOf(settings, secret),
    secrets: [secret],
    ratePerSecond: ask.rate ?? liveTypeFacts[settings.type].rate,
    timeoutMs: (ask.timeout ?? defaults.timeout) * 1000,
    deadlineMs: (ask.deadline ?? deadline ?? defaults.deadline) * 1000,
    retries: ask.retries ?? defaults.retries,
    backoffMs: (ask.backoff ?? defaults.backoff) * 1000,
    env: context.env,
    signal: context.signal,
    onNotice: (notice) => {
      context.terminal.warn(notice);
    },
  });
  return createLiveSource(settings, settings.merchant ?? merchant ?? 'unknown', client, secret);
}
