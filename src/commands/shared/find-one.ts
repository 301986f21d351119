import { AppError, Exit } from '../../errors.ts';
import { bestMatches, toQuery, type Query } from '../../orders/query.ts';
import type { ProfileBook } from '../../merchants/profile-book.ts';
import type { Language } from '../../orders/language.ts';
import type { Order } from '../../orders/order.ts';
import { toOrderRow, orderListColumns, toOrderLine } from '../../output/order-list.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { getCatalogue, loadCatalogues } from '../../resolutions/catalogues.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { pickOne } from '../../terminal/prompt.ts';
import { tsvLine } from '../../terminal/tsv.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { OrderAccess } from './order-access.ts';

/** A list longer than this is no help to anybody; `orders` shows more. */
const listedAtMost = 20;

/** Nobody picks one of more. */
const foundAtMost = 1000;

/** Customers whose name is like what was typed. */
const proposedAtMost = 3;

/** The id that was meant by one that no profile has; undefined where the id may well be a shop nobody described. */
export function misspeltMerchant(id: string, profiles: ProfileBook | undefined): string | undefined {
  return profiles === undefined || profiles.find(id) !== undefined ? undefined : profiles.nearestId(id);
}

/** Exit 3, with the numbers that were probably meant. */
export function noMatch(
  typed: string,
  near: readonly string[],
  merchant: string | undefined,
  profiles?: ProfileBook,
): AppError {
  const where = merchant === undefined ? '' : ` at ${merchant}`;
  const misspelt = merchant === undefined ? undefined : misspeltMerchant(merchant, profiles);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : misspelt !== undefined
        ? `There is no merchant "${maskCardData(merchant ?? '')}". Did you mean ${misspelt}?`
        : 'Search by order number, e-mail, name, phone, company, a reference, or the last four digits of the card.';
  return new AppError({
    code: 'order_not_found',
    message: `No order matches "${maskCardData(typed)}"${where}.`,
    hint,
    exitCode: Exit.notFound,
  });
}

function tooMany(typed: string, orders: readonly Order[]): AppError {
  const rows = orders.slice(0, listedAtMost).map((order) => tsvLine(toOrderRow(order)).trimEnd());
  const isAll = orders.length < foundAtMost;
  const count = isAll ? `${orders.length}` : `${foundAtMost} or more`;
  const left = isAll ? `${orders.length - listedAtMost} more` : 'more';
  const more = orders.length > listedAtMost ? [`… and ${left}`] : [];
  return new AppError({
    code: 'several_orders',
    message: [
      `${count} orders match "${maskCardData(typed)}":`,
      tsvLine(orderListColumns).trimEnd(),
      ...rows,
      ...more,
    ].join('\n'),
    hint: 'Give the order number, or narrow with --merchant.',
    exitCode: Exit.ambiguous,
  });
}

/** What may have been meant by a query that nothing answers: order numbers, else customers with their orders. */
export async function proposals(
  access: OrderAccess,
  query: Query,
  merchant: string | undefined,
): Promise<readonly string[]> {
  const numbers = await access.nearest(query.text, merchant);
  if (numbers.length > 0) return numbers;
  const near = await access.near(query, 'slip', merchant);
  return near.slice(0, proposedAtMost).map(({ number, customer }) => {
    const name = customer?.name ?? customer?.company;
    return name === undefined ? number : `${cleanText(name)} (${number})`;
  });
}

interface Asking {
  readonly terminal: Terminal;
  /** The agent's. */
  readonly language: Language;
  readonly profiles?: ProfileBook;
}

/** The order an agent means: asks on a terminal where several match. Throws exit 3 (none) or 4 (several, nobody to ask). */
export async function findOne(
  access: OrderAccess,
  typed: string,
  merchant: string | undefined,
  { terminal, language, profiles }: Asking,
): Promise<Order> {
  const query = toQuery(typed);
  const found = bestMatches(await access.find(query, merchant, foundAtMost), query);
  const matches = found.length > 0 ? found : await access.near(query, 'beginning', merchant);
  const [first] = matches;
  // What is only like it may be somebody else: proposed, and never taken.
  if (first === undefined) throw noMatch(typed, await proposals(access, query, merchant), merchant, profiles);
  if (matches.length === 1) return first;
  if (!terminal.isInteractive) throw tooMany(typed, matches);
  await loadCatalogues([language]);
  const texts = getCatalogue(language);
  return pickOne(
    terminal,
    texts.asking.which_order,
    matches.map((order) => ({ name: toOrderLine(order, texts), value: order })),
  );
}
