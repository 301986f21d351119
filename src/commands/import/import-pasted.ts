import { readFileSync } from 'node:fs';
import { Exit, UsageError, type ExitCode } from '../../errors.ts';
import { readPaste } from '../../sources/paste/read-paste.ts';
import { toSourceError } from '../../sources/source-errors.ts';
import type { Context } from '../shared/context.ts';
import { findOne } from '../shared/find-one.ts';
import { chooseAgentLanguage } from '../shared/language.ts';
import { loadProfiles } from '../shared/load-profiles.ts';
import { readPasteText } from '../shared/paste/read-paste-text.ts';
import { storePasted } from '../shared/paste/store-pasted.ts';
import { toPasted } from '../shared/paste/to-pasted.ts';
import { openStoreOrders } from '../shared/store-orders.ts';
import type { ImportFlags } from '../import.ts';

/** Keeps copied transactions tabs, of files or of what is pasted, with the orders that they name. */
export async function importPasted(
  paths: readonly string[],
  flags: ImportFlags,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const profiles = await loadProfiles(flags.merchantFile);
  const language = chooseAgentLanguage(flags.lang, terminal);
  const access = await openStoreOrders({ ...(flags.store !== undefined && { store: flags.store }) });
  try {
    for (const path of paths.length === 0 ? ['-'] : paths) {
      const text = path === '-' ? await readPasteText(context) : readText(path);
      const number = readPaste(text, { zone: 'UTC', currency: undefined }).orderNumber;
      if (number === undefined) {
        throw new UsageError(
          `${path === '-' ? 'What was pasted' : path} does not say of which order it is.`,
          'Name the order: paytriage transactions <query> --paste.',
        );
      }
      const order = await findOne(access, number, flags.merchant, { terminal, language, profiles });
      const pasted = await toPasted(text, order, profiles.find(order.merchant), { terminal });
      await storePasted(pasted, flags, context);
    }
    return Exit.ok;
  } finally {
    await access.close();
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw toSourceError(error, path);
  }
}
