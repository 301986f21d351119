import { createHash } from 'node:crypto';
import { UnavailableError } from '../../errors.ts';
import type { SyncPage } from './live-source.ts';

/** Spans of time that are asked for one after the other share their edge: a page may well come twice. */
const oftenEnough = 3;
/** A shop may look through a part that holds nothing; it does not have to be told so for ever. */
const emptyAtMost = 100;

/** Of what makes a record this one in this state, not of where on which page it stood; all of it would take too long. */
function digestOf({ items }: SyncPage): string {
  const told = items.map((item) => {
    if (item.kind !== 'order') return item.kind === 'invalid' ? item.reason : '';
    const { number, updatedAt, status, transactions = [] } = item.order;
    return [
      number,
      updatedAt,
      status,
      ...transactions.flatMap(({ id, at, status: of }) => [id, at, of]),
    ].join(' ');
  });
  return createHash('sha1').update(told.join('\n')).digest('base64');
}

/** The source sends what it has sent before, and would for ever. */
export function goesInCircles(name: string, path?: string): UnavailableError {
  const where = path === undefined ? '' : ` (${path})`;
  return new UnavailableError(
    'source_repeats',
    `${name} answers with the same page again and again${where}.`,
    'What came before is stored. Its operator has to look at how it hands out pages.',
  );
}

/**
 * The same pages, up to where they repeat themselves: a source may name another next page each time and send the same one.
 * Pages without records count where the source itself has named one more.
 */
export async function* withoutCircles(
  pages: AsyncGenerator<SyncPage, undefined>,
  name: string,
): AsyncGenerator<SyncPage, undefined> {
  const times = new Map<string, number>();
  let empty = 0;
  for await (const page of pages) {
    const { items } = page;
    if (items.length === 0) {
      empty += 1;
      if (page.isFollowed === true && empty > emptyAtMost) throw goesInCircles(name);
    } else {
      empty = 0;
      const digest = digestOf(page);
      const count = (times.get(digest) ?? 0) + 1;
      if (count >= oftenEnough) throw goesInCircles(name);
      times.set(digest, count);
    }
    yield page;
  }
}
