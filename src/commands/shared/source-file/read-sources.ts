import { existsSync } from 'node:fs';
import { UsageError } from '../../../errors.ts';
import { defaultSourceFile } from '../../../config/folder.ts';
import { readBaseUrl } from '../../../sources/http/base-url.ts';
import {
  liveTypeFacts,
  liveTypes,
  type AskSettings,
  type LiveType,
  type SourceSettings,
} from '../../../sources/live/settings.ts';
import { nearestWord } from '../nearest-word.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { YamlFile, type YamlKind } from '../yaml-file.ts';
import { line, objectOf, optional, type Read, needed } from '../merchant-file/fields.ts';
import { oneOf } from '../merchant-file/words.ts';
import { allowKeys } from '../rule-file/words.ts';

const sourceFiles: YamlKind = {
  code: 'source_file',
  hint: 'See docs/sources.md; paytriage sources add writes this file.',
  mostMegabytes: 1,
  mostValues: 10_000,
  unreadable: (file, error) => unreadableFile('source file', file, error),
};

/** One source as the file has it. */
export interface SourceEntry extends AskSettings {
  readonly type: LiveType;
  readonly url?: URL;
  readonly merchant?: string;
  readonly shopLogin?: string;
  readonly currency?: 'CHF' | 'EUR';
}

const text = line(200);

const url: Read<URL> = (yaml, value, what) => {
  const read = readBaseUrl(yaml.text(value, what));
  if (typeof read === 'string') throw yaml.fault(value.at, `${what} ${read}`);
  return read;
};

/** A number of a range, both ends included. */
function numberFrom(least: number, most: number): Read<number> {
  return (yaml, value, what) => {
    if (value.kind === 'number' && value.value >= least && value.value <= most) return value.value;
    throw yaml.fault(value.at, `${what} must be a number from ${least} to ${most}`);
  };
}

const readEntry: Read<SourceEntry> = objectOf<SourceEntry>({
  type: needed(oneOf(liveTypes)),
  url: optional(url),
  merchant: optional(text),
  shopLogin: optional(text),
  currency: optional(oneOf(['CHF', 'EUR'])),
  rate: optional(numberFrom(0.01, 1000)),
  timeout: optional(numberFrom(0.01, 600)),
  deadline: optional(numberFrom(0.01, 86_400)),
  retries: optional(numberFrom(0, 20)),
  backoff: optional(numberFrom(0.001, 60)),
});

/** What a source may be called: its name stands in flags, file names and variables. */
export function isSourceName(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(name);
}

function toSettings(name: string, entry: SourceEntry): SourceSettings | string {
  const { type, url: own, merchant, shopLogin, currency, ...ask } = entry;
  const known = liveTypeFacts[type].url;
  const address = own ?? (known === undefined ? undefined : new URL(known));
  if (address === undefined) return `a source of type ${type} needs its url`;
  if (type === 'axerve' && shopLogin === undefined) return 'a source of type axerve needs its shopLogin';
  return {
    name,
    type,
    url: address,
    ...(merchant !== undefined && { merchant }),
    ...(shopLogin !== undefined && { shopLogin }),
    ...(currency !== undefined && { currency }),
    ask,
  };
}

/**
 * The configured sources by name; none where there is no file and none was named, or it is still to be made (`mayBeNew`).
 * Throws a usage error, exit 2.
 */
export function readSources(file: string | undefined, mayBeNew = false): ReadonlyMap<string, SourceSettings> {
  const path = file ?? defaultSourceFile();
  if ((file === undefined || mayBeNew) && !existsSync(path)) return new Map();
  const yaml = new YamlFile(path, sourceFiles);
  if (yaml.root.kind === 'nothing') return new Map();
  const root = yaml.map(yaml.root, 'a source file');
  allowKeys(yaml, root, 'a source file', ['sources']);
  const sources = yaml.find(root, 'sources');
  if (sources === undefined) return new Map();
  const entries = [...yaml.map(sources, 'sources').entries.values()].map(({ key, keyAt, value }) => {
    if (!isSourceName(key)) throw yaml.fault(keyAt, `"${key}" is no name of a source: a-z, 0-9 and - are`);
    const settings = toSettings(key, readEntry(yaml, value, key));
    if (typeof settings === 'string') throw yaml.fault(keyAt, settings);
    return [key, settings] as const;
  });
  return new Map(entries);
}

/** One source by name; throws a usage error, exit 2, that names those there are. */
export function getSource(sources: ReadonlyMap<string, SourceSettings>, name: string): SourceSettings {
  const found = sources.get(name);
  if (found !== undefined) return found;
  const names = [...sources.keys()];
  throw new UsageError(
    `There is no source "${name}".${nearestWord(name, names)}`,
    names.length === 0
      ? 'None is set up yet: paytriage sources add NAME --type TYPE.'
      : `One of ${names.join(', ')}; paytriage sources add sets another one up.`,
    'unknown_source',
  );
}
