import { Exit } from '../errors.ts';
import { toDossierBlocks } from '../output/dossier-blocks.ts';
import { toDossier, toDossierDocument } from '../output/dossier.ts';
import { renderMarkdown } from '../output/text/markdown.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { loadDossierTexts } from '../resolutions/dossier-texts.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunEscalate } from './escalate.ts';
import { examine } from './shared/examine.ts';
import { chooseFormat } from './shared/format.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { writePrivateFile } from './shared/write-private-file.ts';

const formats = ['markdown', 'json'] as const;

export const runEscalate: RunEscalate = async ([words], flags, context) => {
  const { terminal } = context;
  const { out, force = false } = flags;
  const format = chooseFormat(flags, formats, 'markdown');
  const language = chooseAgentLanguage(flags.lang, terminal);
  const { diagnosis } = await examine(words, flags, language, context);
  const dossier = toDossier(diagnosis, language, { paytriage: __VERSION__, node: process.versions.node });
  const texts = await loadDossierTexts(language);
  const text =
    format === 'json'
      ? `${toSafeJson(toDossierDocument(dossier), 2)}\n`
      : renderMarkdown(toDossierBlocks(dossier, { language, texts, catalogue: getCatalogue(language) }));
  if (out === undefined) {
    await terminal.write(text);
  } else {
    await writePrivateFile(out, text, force);
    terminal.note(`Written to ${out}`);
  }
  return Exit.ok;
};
