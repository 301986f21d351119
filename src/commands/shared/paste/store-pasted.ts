import { InterruptedError, UsageError } from '../../../errors.ts';
import { openStore } from '../../../store/open-store.ts';
import { pickOne } from '../../../terminal/prompt.ts';
import { cleanText } from '../../../terminal/clean-text.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Context } from '../context.ts';
import { count as inWords } from '../count.ts';
import type { Pasted } from './to-pasted.ts';

interface StoreFlags {
  readonly store?: string;
  readonly yes?: boolean;
}

/** Puts pasted transactions into the store once somebody has agreed: at the terminal, or with --yes. */
export async function storePasted(
  { order, count }: Pasted,
  { store: path, yes = false }: StoreFlags,
  { terminal }: Pick<Context, 'terminal'>,
): Promise<void> {
  const what = count === 0 ? 'that there are no transactions' : inWords(count, 'transaction');
  if (!yes) await agree(`Keep ${what} with order ${order.number}?`, terminal);
  const store = await openStore({ mode: 'write', ...(path !== undefined && { path }) });
  try {
    const { outcomes } = await store.take([{ order, partial: true }]);
    const isNew = outcomes.some((outcome) => outcome !== 'unchanged');
    terminal.note(
      cleanText(
        isNew ? `Kept ${what} with order ${order.number}.` : `Order ${order.number} had them already.`,
      ),
    );
  } finally {
    await store.close();
  }
}

async function agree(question: string, terminal: Terminal): Promise<void> {
  if (!terminal.isInteractive || !terminal.stdin.readable) {
    throw new UsageError('Nothing was kept: nobody could be asked.', 'Give --yes to keep what was pasted.');
  }
  const isAgreed = await pickOne<boolean>(terminal, question, [
    { name: 'Yes', value: true },
    { name: 'No', value: false },
  ]);
  if (!isAgreed) throw new InterruptedError('Nothing was kept.');
}
