import { isFactId, factIds } from '../diagnostics/facts/facts.ts';
import { Exit, UsageError } from '../errors.ts';
import { renderFact } from '../output/fact-card.ts';
import { factColumns, toFactDocuments, toFactRow, type FactDocument } from '../output/fact-document.ts';
import { loadCatalogues } from '../resolutions/catalogues.ts';
import { toSafeJson } from '../terminal/json.ts';
import { renderTable } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunFacts } from './facts.ts';
import { chooseFormat } from './shared/format.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { nearestWord } from './shared/nearest-word.ts';
import { renderRows } from './shared/render-rows.ts';
import { loadRuleBook } from './shared/rule-book.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

/** What a screen of 80 columns has room for; one fact alone shows the rest. */
function renderFactTable(facts: readonly FactDocument[], { width, colours }: Terminal): Promise<string> {
  return renderTable({
    columns: [{ header: 'id' }, { header: 'type' }, { header: 'ask' }, { header: 'meaning', shrink: 'wrap' }],
    rows: facts.map(({ id, type, ask, meaning }) => [id, type, ask === null ? '' : 'yes', meaning]),
    width,
    colours,
  });
}

async function render(
  facts: readonly FactDocument[],
  named: FactDocument | undefined,
  format: (typeof formats)[number],
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
      return named === undefined ? renderFactTable(facts, terminal) : renderFact(named, terminal);
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
  const language = chooseAgentLanguage(flags.lang, terminal);
  await loadCatalogues([language]);
  const all = toFactDocuments(rules, language);
  const named = all.find((fact) => fact.id === id);
  await terminal.write(await render(named === undefined ? all : [named], named, format, terminal));
  return Exit.ok;
};
