import { dayMs } from '../../orders/instant.ts';
import { daysOfAMark, toPaidMarks, type PaidMarks } from '../../orders/stand-ins.ts';
import type { Connection } from './driver.ts';

/** Rows whose marks are read at once. */
const rowsAtOnce = 100_000;

/** A number each, worked out by SQLite: rows of several columns take four times as long. */
function prepareMarks(connection: Connection, column: 'mark' | 'other_mark') {
  return connection
    .prepare<[number, number], number | null>(
      `SELECT ${column} * ${daysOfAMark} + min(max(placed_at / ${dayMs}, 0), ${daysOfAMark - 1}) FROM orders
       WHERE paid = 1 AND ${column} IS NOT 0 AND id > ? AND id <= ?`,
    )
    .pluck();
}

/** The marks of all paid orders; undefined where a row does not tell. */
export function readPaidMarks(connection: Connection): PaidMarks | undefined {
  const last = Number(connection.prepare('SELECT max(id) FROM orders').pluck().get() ?? 0);
  const [marks, otherMarks] = [prepareMarks(connection, 'mark'), prepareMarks(connection, 'other_mark')];
  const values: number[] = [];
  for (let at = 0; at < last; at += rowsAtOnce) {
    const upTo = at + rowsAtOnce;
    for (const value of [...marks.all(at, upTo), ...otherMarks.all(at, upTo)]) {
      if (value === null) return undefined;
      values.push(value);
    }
  }
  return toPaidMarks(values);
}
