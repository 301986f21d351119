import { saveSecret, tokenVariable, type SavedSecret } from '../../config/secrets/secrets.ts';
import { Exit, UsageError } from '../../errors.ts';
import { readBaseUrl } from '../../sources/http/base-url.ts';
import { liveTypeFacts, liveTypes, type LiveType, type SourceSettings } from '../../sources/live/settings.ts';
import { toSafeJson } from '../../terminal/json.ts';
import { askSecret } from '../../terminal/prompt.ts';
import type { RunSourcesAdd, SourcesAddFlags } from '../sources.ts';
import type { Context } from '../shared/context.ts';
import { chooseFormat } from '../shared/format.ts';
import { checkSecret } from '../shared/open-source.ts';
import { isSourceName, readSources } from '../shared/source-file/read-sources.ts';
import { putSource } from '../shared/source-file/write-sources.ts';

/** A token is short; more is not read, for it may be anything. */
const longest = 8192;

async function readStdin(context: Context): Promise<string> {
  let text = '';
  for await (const part of context.stdin) {
    text += part.toString();
    if (text.length > longest)
      throw new UsageError('Stdin holds more than a key.', 'Pipe in the key alone.', 'bad_secret');
  }
  return text.trim();
}

function typeOf(flags: SourcesAddFlags, known: SourceSettings | undefined): LiveType {
  const type = liveTypes.find((each) => each === flags.type) ?? known?.type;
  if (type !== undefined) return type;
  throw new UsageError('--type is missing.', `One of ${liveTypes.join(', ')}.`);
}

function urlOf(type: LiveType, flags: SourcesAddFlags, before: SourceSettings | undefined): URL {
  const address = flags.url ?? before?.url.href ?? liveTypeFacts[type].url;
  const hint = 'For example --url https://shop.example';
  if (address === undefined) throw new UsageError(`--url is missing: every ${type} has its own.`, hint);
  const url = readBaseUrl(address);
  if (typeof url === 'string') throw new UsageError(`--url ${url}.`, hint);
  return url;
}

function shopLoginOf(
  type: LiveType,
  flags: SourcesAddFlags,
  before: SourceSettings | undefined,
): string | undefined {
  const shopLogin = flags.shopLogin ?? before?.shopLogin;
  if (type !== 'axerve' || shopLogin !== undefined) return shopLogin;
  throw new UsageError('--shop-login is missing.', 'Axerve’s back office shows it (GESPAY…).');
}

/** What the flags say, over what is set up already: a new key needs no more than the name. */
function toSettings(name: string, flags: SourcesAddFlags, known: SourceSettings | undefined): SourceSettings {
  const type = typeOf(flags, known);
  const before = known?.type === type ? known : undefined;
  const shopLogin = shopLoginOf(type, flags, before);
  const merchant = flags.merchant ?? before?.merchant;
  const currency = (['CHF', 'EUR'] as const).find((each) => each === flags.currency) ?? before?.currency;
  return {
    name,
    type,
    url: urlOf(type, flags, before),
    ...(merchant !== undefined && { merchant }),
    ...(shopLogin !== undefined && { shopLogin }),
    ...(currency !== undefined && { currency }),
    ask: known?.ask ?? {},
  };
}

/** The key: from stdin, the environment (then it is not kept) or the terminal. */
async function readSecret(
  settings: SourceSettings,
  flags: SourcesAddFlags,
  context: Context,
): Promise<string | undefined> {
  if (flags.tokenStdin === true) return readStdin(context);
  const variable = tokenVariable(settings.name);
  if ((context.env[variable] ?? '') !== '') return undefined;
  if (!context.terminal.isInteractive) {
    throw new UsageError(
      'Nobody can be asked for the key.',
      `Pipe it in with --token-stdin, or set ${variable}.`,
      'no_secret',
    );
  }
  return (
    await askSecret(context.terminal, `${settings.name}: ${liveTypeFacts[settings.type].secret}`)
  ).trim();
}

async function keep(
  settings: SourceSettings,
  secret: string | undefined,
  context: Context,
): Promise<SavedSecret | undefined> {
  if (secret === undefined) return undefined;
  const fault = checkSecret(settings, secret);
  if (fault !== undefined) throw new UsageError(fault, 'Nothing was changed.', 'bad_secret');
  return saveSecret({ source: settings.name, host: settings.url.host }, secret, context.env);
}

function whereText(saved: SavedSecret | undefined, name: string): string {
  if (saved === undefined) return `Its key comes from ${tokenVariable(name)}.`;
  if (saved.place === 'keyring') return "Its key is in the system's keyring.";
  return `Its key is in ${saved.file}, unencrypted, for you only: the keyring cannot be used (${saved.why}).`;
}

export const runAdd: RunSourcesAdd = async ([name], flags, context) => {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  if (!isSourceName(name)) {
    throw new UsageError(
      `"${name}" is no name of a source.`,
      'It begins with a letter and is made of a-z, 0-9 and -.',
    );
  }
  // A file that is to be made is no file that cannot be read.
  const known = readSources(flags.sourceFile, true).get(name);
  const settings = toSettings(name, flags, known);
  const saved = await keep(settings, await readSecret(settings, flags, context), context);
  const { type, url, merchant, shopLogin, currency, ask } = settings;
  const file = putSource(flags.sourceFile, name, {
    type,
    url: url.href,
    ...(merchant !== undefined && { merchant }),
    ...(shopLogin !== undefined && { shopLogin }),
    ...(currency !== undefined && { currency }),
    ...ask,
  });
  const place = saved?.place ?? 'environment';
  if (place === 'file') context.terminal.warn(whereText(saved, name));
  if (merchant === undefined && type !== 'orders-api') {
    context.terminal.warn('Without --merchant its orders belong to no merchant whose journey is known.');
  }
  const document = {
    schema: 'paytriage.source/1',
    name,
    type,
    url: url.href,
    merchant: merchant ?? null,
    file,
    secret: place,
  };
  const text = `${name} (${type}, ${url.host}) is set up in ${file}.\n${place === 'file' ? '' : `${whereText(saved, name)}\n`}Try it: paytriage sources test ${name}\n`;
  await context.terminal.write(format === 'json' ? `${toSafeJson(document, 2)}\n` : text);
  return Exit.ok;
};
