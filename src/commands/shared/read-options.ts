import type { ReadOptions } from '../../sources/read-orders.ts';
import type { Context } from './context.ts';
import { loadProfiles } from './load-profiles.ts';

export interface ReadFlags {
  readonly merchant?: string;
  readonly map?: string;
  readonly merchantFile?: readonly string[];
}

/** How the flags say that order documents are read; a map file is opened only where one is named. */
export async function readOptionsOf(
  { merchant, map, merchantFile }: ReadFlags,
  { stdin, signal }: Context,
): Promise<ReadOptions> {
  const zone = merchant === undefined ? undefined : (await loadProfiles(merchantFile)).find(merchant)?.zone;
  const options = { stdin, signal, merchant, zone };
  if (map === undefined) return options;
  const { openMapFile } = await import('./map-file/open-map-file.ts');
  return { ...options, map: openMapFile(map) };
}
