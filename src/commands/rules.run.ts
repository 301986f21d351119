import { distance } from 'fastest-levenshtein';
import { builtInRules } from '../diagnostics/rules/built-in.ts';
import { families, type Rule } from '../diagnostics/rule.ts';
import { Exit, UsageError } from '../errors.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunRulesList, RunRulesShow } from './rules.ts';
import { chooseFormat } from './shared/format.ts';
import { renderRows } from './shared/render-rows.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
const columns = ['id', 'cause', 'certainty', 'action', 'family', 'source'] as const;

const inOrderOfCauses: readonly Rule[] = [...builtInRules].sort(
  (a, b) => families.indexOf(a.family) - families.indexOf(b.family) || (a.id < b.id ? -1 : 1),
);

function toRow({ id, cause, certainty, resolution, family, source }: Rule): readonly string[] {
  const sure = typeof certainty === 'string' ? certainty : 'as the answer';
  return [id, cause, sure, resolution.action, family, source];
}

export const runRulesList: RunRulesList = async (_args, flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  if (format === 'json') await terminal.write(`${toSafeJson(inOrderOfCauses, 2)}\n`);
  else if (format === 'ndjson') {
    await terminal.write(inOrderOfCauses.map((rule) => `${toSafeJson(rule)}\n`).join(''));
  } else await terminal.write(await renderRows(columns, inOrderOfCauses.map(toRow), format, terminal));
  return Exit.ok;
};

export const runRulesShow: RunRulesShow = async ([id], _flags, { terminal }) => {
  const rule = builtInRules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = [...builtInRules].sort((a, b) => distance(a.id, id) - distance(b.id, id))[0];
    throw new UsageError(
      `There is no rule "${id}".`,
      near === undefined ? undefined : `Did you mean ${near.id}? See paytriage rules list.`,
    );
  }
  await terminal.write(`${toSafeJson(rule, 2)}\n`);
  return Exit.ok;
};
