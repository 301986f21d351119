import type { ReadOptions } from '../../sources/read-orders.ts';
import type { Context } from './context.ts';

export interface ReadFlags {
  readonly merchant?: string;
  readonly map?: string;
}

/** How the flags say that order documents are read; a map file is opened only where one is named. */
export async function readOptionsOf(
  { merchant, map }: ReadFlags,
  { stdin, signal }: Context,
): Promise<ReadOptions> {
  const options = { stdin, signal, ...(merchant !== undefined && { merchant }) };
  if (map === undefined) return options;
  const { openMapFile } = await import('./map-file/open-map-file.ts');
  return { ...options, map: openMapFile(map) };
}
