import { dayMs } from '../../orders/instant.ts';
import { daysOfAMark, toPaidMarks, type PaidMarks } from '../../orders/stand-ins.ts';
import type { Connection } from './driver.ts';

/** The marks of all paid orders; undefined where a row does not tell. */
export function readPaidMarks(connection: Connection): PaidMarks | undefined {
  const [marks, otherMarks] = ['mark', 'other_mark'].map((column) =>
    // A number each, worked out by SQLite: rows of several columns, or row by row, take four times as long.
    connection
      .prepare<[], number | null>(
        `SELECT ${column} * ${daysOfAMark} + min(max(placed_at / ${dayMs}, 0), ${daysOfAMark - 1}) FROM orders
         WHERE paid = 1 AND ${column} IS NOT 0`,
      )
      .pluck()
      .all(),
  );
  const values: number[] = [];
  for (const value of [marks, otherMarks].flatMap((found) => found ?? [])) {
    if (value === null) return undefined;
    values.push(value);
  }
  return toPaidMarks(values);
}
