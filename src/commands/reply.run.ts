import { Exit } from '../errors.ts';
import type { Language } from '../orders/language.ts';
import type { Diagnosis } from '../output/diagnosis.ts';
import { toReplyBlocks, toReplyDocument } from '../output/reply-document.ts';
import { renderPlain } from '../output/text/plain.ts';
import { renderText } from '../output/text/render-text.ts';
import { loadCatalogues } from '../resolutions/catalogues.ts';
import { chooseCustomerLanguage } from '../resolutions/customer-language.ts';
import { loadReplyTexts } from '../resolutions/reply-texts.ts';
import { toReply } from '../resolutions/reply.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunReply } from './reply.ts';
import { examine } from './shared/examine.ts';
import { chooseFormat } from './shared/format.ts';
import { chooseAgentLanguage } from './shared/language.ts';

const formats = ['text', 'markdown', 'html', 'json'] as const;

/** `--lang`, else the customer's language, else the merchant's; says so where there are no texts in it. */
function chooseLanguage(
  lang: string | undefined,
  { order, profile }: Diagnosis,
  terminal: Terminal,
): Language {
  if (lang !== undefined) return chooseAgentLanguage(lang, terminal);
  const { language, wanted, fellBack } = chooseCustomerLanguage(order.customer, profile);
  if (fellBack)
    terminal.warn(
      `There are no texts in the customer's language "${cleanText(wanted)}": this is in English.`,
    );
  return language;
}

export const runReply: RunReply = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, 'text');
  const { diagnosis, ownCauses } = await examine(words, flags, 'en', context);
  const { order, profile, finding } = diagnosis;
  const language = chooseLanguage(flags.lang, diagnosis, terminal);
  await loadCatalogues([language]);
  const texts = await loadReplyTexts(language);
  const reply = toReply({ order, profile, finding, ownCauses, language, texts });
  const blocks = toReplyBlocks(reply);
  await terminal.write(
    format === 'json'
      ? `${toSafeJson(toReplyDocument(reply, await renderPlain(blocks)), 2)}\n`
      : await renderText(blocks, format, language, terminal),
  );
  return Exit.ok;
};
