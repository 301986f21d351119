import type { Catalogue } from '../resolutions/catalogue.ts';
import type { Column } from '../resolutions/terminal-texts.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { csvLine } from '../terminal/csv.ts';
import { fitLine } from '../terminal/fit-line.ts';
import { toSafeJson } from '../terminal/json.ts';
import { tsvLine } from '../terminal/tsv.ts';
import { widthOf } from '../terminal/width.ts';
import type { BatchFormat } from './batch-format.ts';

export const groupKeys = ['cause', 'merchant', 'network', 'issuer'] as const satisfies readonly Column[];
export type GroupKey = (typeof groupKeys)[number];

export interface Group {
  readonly group: string;
  readonly count: number;
  /** Between 0 and 1. */
  readonly share: number;
}

const columns = ['group', 'count', 'share'] as const;
const widestName = 40;
const countWidth = 8;
const shareWidth = 6;
const gaps = 6;
const longestBar = 40;
const barSign = '█';

/** Four digits are enough for any share, and the same on every machine. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

function toCells({ group, count, share }: Group): readonly string[] {
  return [group, String(count), String(rounded(share))];
}

function toDocument({ group, count, share }: Group): object {
  return { group, count, share: rounded(share) };
}

/** Bars are as long as their share of the longest one. */
function renderChart(by: GroupKey, groups: readonly Group[], texts: Catalogue, width: number): string {
  const heads = texts.terminal.columns;
  const names = [heads[by], ...groups.map(({ group }) => cleanText(group))];
  const nameWidth = Math.min(
    widestName,
    names.reduce((widest, name) => Math.max(widest, widthOf(name)), 0),
  );
  const longest = groups.reduce((most, { count }) => Math.max(most, count), 1);
  const room = Math.max(0, Math.min(longestBar, width - nameWidth - countWidth - shareWidth - gaps));
  const toLine = (name: string, count: string, share: string): string =>
    fitLine(
      [
        [name, nameWidth],
        [count.padStart(countWidth), countWidth],
        [share.padStart(shareWidth), shareWidth],
      ],
      width,
    );
  const lines = groups.map(({ group, count, share }) => {
    const bar = barSign.repeat(Math.max(1, Math.round((count / longest) * room)));
    return `${toLine(group, String(count), `${(share * 100).toFixed(1)}%`)}  ${bar}`;
  });
  return [toLine(heads[by], heads.count, heads.share), ...lines, ''].join('\n');
}

/** How many diagnoses fall into each group: a bar chart on a terminal, rows or JSON elsewhere. */
export function renderGroups(
  by: GroupKey,
  groups: readonly Group[],
  format: BatchFormat,
  texts: Catalogue,
  width: number,
): string {
  switch (format) {
    case 'table':
      return groups.length === 0 ? '' : renderChart(by, groups, texts, width);
    case 'json': {
      const total = groups.reduce((sum, { count }) => sum + count, 0);
      const document = { schema: 'paytriage.groups/1', by, total, groups: groups.map(toDocument) };
      return `${toSafeJson(document, 2)}\n`;
    }
    case 'ndjson':
      return groups.map((group) => `${toSafeJson(toDocument(group))}\n`).join('');
    case 'csv':
      return csvLine(columns) + groups.map((group) => csvLine(toCells(group))).join('');
    case 'tsv':
      return tsvLine(columns) + groups.map((group) => tsvLine(toCells(group))).join('');
  }
}
