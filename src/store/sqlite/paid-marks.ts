import { dayMs } from '../../orders/instant.ts';
import { daysOfAMark, PaidMarksList, type PaidMarks } from '../../orders/stand-ins.ts';
import type { Connection } from './driver.ts';
import { idRanges } from './scan.ts';

/** Rows whose marks are in memory as a list. */
const rowsAtOnce = 20_000;

/** A number each, worked out by SQLite: rows of several columns, or one row after the other, take four times as long. */
function prepareMarks(connection: Connection, column: 'mark' | 'other_mark') {
  return connection
    .prepare<[number, number], number | null>(
      `SELECT ${column} * ${daysOfAMark} + min(max(placed_at / ${dayMs}, 0), ${daysOfAMark - 1}) FROM orders
       WHERE id > ? AND id <= ? AND paid = 1 AND ${column} IS NOT 0`,
    )
    .pluck();
}

/** The marks of all paid orders; undefined where a row does not tell. */
export function readPaidMarks(connection: Connection): PaidMarks | undefined {
  const list = new PaidMarksList();
  const [marks, otherMarks] = [prepareMarks(connection, 'mark'), prepareMarks(connection, 'other_mark')];
  for (const { after, upTo } of idRanges(connection, 0, rowsAtOnce)) {
    if (!list.addAll(marks.all(after, upTo)) || !list.addAll(otherMarks.all(after, upTo))) return undefined;
  }
  return list.sorted();
}
