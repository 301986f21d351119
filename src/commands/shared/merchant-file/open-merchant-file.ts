import type { MerchantProfile } from '../../../merchants/profile.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { YamlFile, type YamlKind } from '../yaml-file.ts';
import type { YamlValue } from '../yaml-value.ts';
import { readProfile } from './read-profile.ts';

const merchantFiles: YamlKind = {
  code: 'merchant_file',
  hint: 'See docs/your-shop.md; paytriage merchants show ID --format yaml prints a profile to start from.',
  // A built-in profile takes a thirtieth of it.
  mostMegabytes: 1,
  mostValues: 50_000,
  unreadable: (file, error) => unreadableFile('merchant file', file, error),
};

type Path = readonly (string | number)[];

/** A profile of a file and where its parts are written. */
export interface FileProfile {
  readonly profile: MerchantProfile;
  readonly file: string;
  /** Line and column, counted from 1, of a part; of what holds it where it is not in the file. */
  readonly place: (path: Path) => { readonly line: number; readonly column: number };
  readonly fault: (path: Path, message: string) => Error;
}

function offsetOf(value: YamlValue, [key, ...rest]: Path): number {
  const inner =
    value.kind === 'list' && typeof key === 'number'
      ? value.items[key]
      : value.kind === 'map' && typeof key === 'string'
        ? value.entries.get(key)?.value
        : undefined;
  return inner === undefined ? value.at : offsetOf(inner, rest);
}

/** Opens a merchant file: one profile or a list of them. Throws a usage error with file, line, column and reason. */
export function openMerchantFile(file: string): readonly FileProfile[] {
  const yaml = new YamlFile(file, merchantFiles);
  const { root } = yaml;
  const values = root.kind === 'list' ? root.items : [root];
  if (root.kind === 'nothing' || values.length === 0) throw yaml.fault(0, 'the file holds no merchant');
  return values.map((value) => ({
    profile: readProfile(yaml, value, 'a merchant'),
    file,
    place: (path) => yaml.place(offsetOf(value, path)),
    fault: (path, message) => yaml.fault(offsetOf(value, path), message),
  }));
}
