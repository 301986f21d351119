import { toInstant } from '../instants.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';

/** When the status was written: its own date, or the day of the journal entry that a notification is about. */
export function findDate(order: JsonObject): string | undefined {
  const journal = findObject(findObject(order, 'journal'), 'bookingDate');
  const date = findObject(order, 'date') ?? findObject(journal, 'date');
  const at = (name: string, otherwise?: string): string =>
    (findText(date, `@${name}`) ?? otherwise ?? '').padStart(2, '0');
  const clock = `${at('hour', '0')}:${at('minute', '0')}:${at('second', '0')}`;
  return toInstant(`${at('year')}-${at('month')}-${at('dayOfMonth')}T${clock}Z`);
}
