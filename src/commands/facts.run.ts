import { isFactId, factIds } from '../diagnostics/facts/facts.ts';
import { Exit, UsageError } from '../errors.ts';
import { renderFact } from '../output/fact-card.ts';
import { factColumns, toFactDocuments, toFactRow, type FactDocument } from '../output/fact-document.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { toSafeJson } from '../terminal/json.ts';
import { renderTable } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunFacts } from './facts.ts';
import { chooseFormat } from './shared/format.ts';
import { loadAgentLanguage } from './shared/language.ts';
import { nearestWord } from './shared/nearest-word.ts';
import { renderRows } from './shared/render-rows.ts';
import { loadRuleBook } from './shared/rule-book.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

/** What a screen of 80 columns has room for; one fact alone shows the rest. */
function renderFactTable(
  facts: readonly FactDocument[],
  { columns, fact }: Catalogue['terminal'],
  { width, colours }: Terminal,
): Promise<string> {
  return renderTable({
    columns: [
      { header: columns.id },
      { header: columns.type },
      { header: columns.ask },
      { header: columns.meaning, shrink: 'wrap' },
    ],
    rows: facts.map(({ id, type, ask, meaning }) => [id, type, ask === null ? '' : fact.isAsked, meaning]),
    width,
    colours,
  });
}

async function render(
  facts: readonly FactDocument[],
  named: FactDocument | undefined,
  format: (typeof formats)[number],
  texts: Catalogue,
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${toSafeJson(named ?? facts, 2)}\n`;
    case 'ndjson':
      return facts.map((fact) => `${toSafeJson(fact)}\n`).join('');
    case 'csv':
    case 'tsv':
      return renderRows(factColumns, facts.map(toFactRow), format, terminal);
    case 'table':
      return named === undefined
        ? renderFactTable(facts, texts.terminal, terminal)
        : renderFact(named, texts, terminal);
  }
}

export const runFacts: RunFacts = async ([id], flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  if (id !== undefined && !isFactId(id)) {
    throw new UsageError(
      `There is no fact "${id}".${nearestWord(id, factIds)}`,
      'See paytriage facts for all of them.',
    );
  }
  const { rules } = await loadRuleBook(flags.ruleFile);
  const language = await loadAgentLanguage(flags.lang, terminal);
  const all = toFactDocuments(rules, language);
  const named = all.find((fact) => fact.id === id);
  const shown = named === undefined ? all : [named];
  await terminal.write(await render(shown, named, format, getCatalogue(language), terminal));
  return Exit.ok;
};
