import type { RuleEntry } from '../diagnostics/packs/rule-entry.ts';
import { families } from '../diagnostics/rule.ts';
import { Exit, UsageError } from '../errors.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunRulesLint, RunRulesList, RunRulesShow, RunRulesTest } from './rules.ts';
import { chooseFormat } from './shared/format.ts';
import { loadAgentTexts } from './shared/language.ts';
import { nearestWord } from './shared/nearest-word.ts';
import { renderRows } from './shared/render-rows.ts';
import { loadRuleBook } from './shared/rule-book.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
const columns = ['id', 'cause', 'certainty', 'action', 'family', 'origin', 'state', 'source'] as const;

/** Where a rule comes from, and whether it runs. */
function standingOf({ place, replaces, disabledBy }: RuleEntry): readonly [origin: string, state: string] {
  if (disabledBy !== undefined) return ['built-in', `disabled by ${disabledBy}`];
  if (place === undefined) return ['built-in', 'in force'];
  return [place.file, replaces ? 'replaces built-in' : 'in force'];
}

function toRow(entry: RuleEntry): readonly string[] {
  const { id, cause, certainty, resolution, family, source } = entry.rule;
  const sure = typeof certainty === 'string' ? certainty : 'as the answer';
  return [id, cause, sure, resolution.action, family, ...standingOf(entry), source];
}

const tableColumns = ['id', 'cause', 'certainty', 'action', 'family', 'origin'] as const;

/** A terminal is too narrow for all columns: origin and state become one, and the source is left to `rules show`. */
function toTableRow(entry: RuleEntry): readonly string[] {
  const [origin, state] = standingOf(entry);
  const told =
    state === 'in force' ? origin : state.startsWith('disabled') ? 'disabled' : `${origin} (${state})`;
  return [...toRow(entry).slice(0, 5), told];
}

function toDocument(entry: RuleEntry): object {
  const { place, replaces = false, disabledBy = null } = entry;
  return { ...entry.rule, origin: place ?? 'built-in', replaces, disabledBy };
}

export const runRulesList: RunRulesList = async (_args, flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const { entries } = await loadRuleBook(flags.ruleFile);
  const sorted = [...entries].sort(
    ({ rule: a }, { rule: b }) =>
      families.indexOf(a.family) - families.indexOf(b.family) || (a.id < b.id ? -1 : 1),
  );
  if (format === 'json') await terminal.write(`${toSafeJson(sorted.map(toDocument), 2)}\n`);
  else if (format === 'ndjson') {
    await terminal.write(sorted.map((entry) => `${toSafeJson(toDocument(entry))}\n`).join(''));
  } else if (format === 'table') {
    const texts = await loadAgentTexts(flags.lang, terminal);
    const heads = tableColumns.map((column) => texts.terminal.columns[column]);
    await terminal.write(await renderRows(tableColumns, sorted.map(toTableRow), format, terminal, { heads }));
  } else await terminal.write(await renderRows(columns, sorted.map(toRow), format, terminal));
  return Exit.ok;
};

export const runRulesShow: RunRulesShow = async ([id], flags, { terminal }) => {
  const format = chooseFormat(flags, ['json', 'yaml'] as const, 'json');
  const book = await loadRuleBook(flags.ruleFile);
  const entry = book.entries.find(({ rule }) => rule.id === id);
  if (entry === undefined) {
    const near = nearestWord(
      id,
      book.entries.map(({ rule }) => rule.id),
    );
    throw new UsageError(`There is no rule "${id}".`, `${near} See paytriage rules list.`.trim());
  }
  if (format === 'json') await terminal.write(`${toSafeJson(entry.rule, 2)}\n`);
  else {
    const { toRuleFile } = await import('./rules/rule-file-text.ts');
    await terminal.write(toRuleFile(entry.rule, book.causes));
  }
  return Exit.ok;
};

export const runRulesTest: RunRulesTest = async ([files], flags, context) => {
  const { testRules } = await import('./rules/test-rules.ts');
  return testRules([...(flags.ruleFile ?? []), ...files], flags, context);
};

export const runRulesLint: RunRulesLint = async ([files], flags, context) => {
  const { lintRuleBook } = await import('./rules/lint-rule-book.ts');
  return lintRuleBook([...(flags.ruleFile ?? []), ...files], flags, context);
};
