import { noKnowledge } from '../../../diagnostics/answers/knowledge.ts';
import { readTransaction } from '../../../diagnostics/answers/read-transaction.ts';
import { strengths } from '../../../diagnostics/answers/answer.ts';
import { AppError, Exit } from '../../../errors.ts';
import type { MerchantProfile } from '../../../merchants/profile.ts';
import type { Order } from '../../../orders/order.ts';
import { readPaste, type Paste } from '../../../sources/paste/read-paste.ts';
import { toPastedOrder } from '../../../sources/paste/to-pasted-order.ts';
import { statusOfPasted } from '../../../sources/paste/to-attempts.ts';
import { cleanText } from '../../../terminal/clean-text.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { loadKnowledge } from '../knowledge-for.ts';

/** What a pasted tab tells of an order. */
export interface Pasted {
  /** The order as its pasted transactions alone tell it: they are added to what is known. */
  readonly order: Order;
  readonly count: number;
}

/** Of the page's times, where the merchant's zone is not known: the one of the order's own time. */
function zoneOf({ placedAt }: Order, profile: MerchantProfile | undefined): string {
  return profile?.zone ?? /[+-]\d{2}:\d{2}$/.exec(placedAt)?.[0] ?? 'UTC';
}

/**
 * Reads a pasted tab as transactions of an order, and says on stderr what of it was not understood. Throws exit 6 where
 * nothing was.
 */
export async function toPasted(
  text: string,
  order: Order,
  profile: MerchantProfile | undefined,
  { codeFile, terminal }: { readonly codeFile?: string | undefined; readonly terminal: Terminal },
): Promise<Pasted> {
  const paste = readPaste(text, { zone: zoneOf(order, profile), currency: order.currency });
  const knowledge =
    codeFile === undefined && !mayNeedNotes(paste) ? noKnowledge : await loadKnowledge(codeFile);
  const isRefusal = (note: string): boolean => {
    const failed = { id: 'pasted', at: order.placedAt, status: 'failed', notes: [{ text: note }] } as const;
    return readTransaction(failed, knowledge).answer.strength !== strengths.none;
  };
  warnOfOtherOrder(paste, order, terminal);
  warnOfDates(paste, terminal);
  const lost = [
    ...paste.unread.map(({ line, text: said }) => `line ${line}: ${said}`),
    ...paste.transactions
      .filter((pasted) => statusOfPasted(pasted, isRefusal) === undefined)
      .map(
        ({ line, at }) =>
          `line ${line}: the transaction of ${at} has no status (write paid, failed or pending beside it)`,
      ),
  ];
  for (const each of lost) terminal.warn(cleanText(`not read, ${each}`));
  const pasted = toPastedOrder(order, paste, isRefusal);
  if (pasted !== undefined) return { order: pasted, count: pasted.transactions?.length ?? 0 };
  throw new AppError({
    code: 'nothing_pasted',
    message: 'No transaction was found in what was pasted.',
    hint: 'Copy the rows of the tab with date, amount, status and notes; a tab that is empty says so (“0 transactions”).',
    exitCode: Exit.invalidInput,
  });
}

function mayNeedNotes({ transactions }: Paste): boolean {
  return transactions.some(({ status, note }) => status === undefined && note !== undefined);
}

function warnOfDates({ doubtfulDate }: Paste, terminal: Terminal): void {
  if (doubtfulDate === undefined) return;
  const { text, at } = doubtfulDate;
  terminal.warn(
    cleanText(
      `${text} was read with the day first, as ${at.slice(0, 10)}: no date in the text tells. Is that wrong, write the dates as year-month-day.`,
    ),
  );
}

function warnOfOtherOrder(
  { orderNumber }: Paste,
  { number, references = {} }: Order,
  terminal: Terminal,
): void {
  if (orderNumber === undefined) return;
  const known = [number, ...Object.values(references)].map((each) => each.toLowerCase());
  const wanted = orderNumber.toLowerCase();
  if (known.some((each) => each === wanted || each.endsWith(`-${wanted}`) || wanted.endsWith(each))) return;
  terminal.warn(cleanText(`What was pasted names order ${orderNumber}, and this is ${number}.`));
}
