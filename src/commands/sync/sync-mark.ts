import type { SyncState } from '../../sources/live/live-source.ts';
import type { SourceSettings } from '../../sources/live/settings.ts';
import type { ImportMark, ImportNote, Store } from '../../store/store.ts';

/** No file has such a path: the place of a sync stands among those of interrupted imports. */
const pathOf = ({ name }: SourceSettings): string => `sync:${name}`;

const addressOf = ({ type, url }: SourceSettings): string => `${type} ${url.href}`;

/** Where the last sync of a source stands; undefined for none yet, or one of something else under the same name. */
export async function findSyncState(store: Store, settings: SourceSettings): Promise<SyncState | undefined> {
  const mark = await store.findImport(pathOf(settings));
  // Only this program writes marks.
  return mark?.fingerprint === addressOf(settings) ? (JSON.parse(mark.state) as SyncState) : undefined;
}

/** The place behind a page, to be stored together with its orders: neither is there without the other. */
export function toSyncNote(settings: SourceSettings, state: SyncState): ImportNote {
  const mark: ImportMark = {
    file: { path: pathOf(settings), size: 0, modifiedAt: 0 },
    offset: 0,
    line: 0,
    fingerprint: addressOf(settings),
    state: JSON.stringify(state),
  };
  return { kind: 'at', mark };
}
