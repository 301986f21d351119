import { Exit } from '../errors.ts';
import { batchColumns, toBatchRow } from '../output/batch-row.ts';
import type { Diagnosis } from '../output/diagnosis.ts';
import { renderDiagnosisCard } from '../output/diagnosis-card.ts';
import { toDiagnosisDocument } from '../output/diagnosis-document.ts';
import { csvLine } from '../terminal/csv.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunDiagnose } from './diagnose.ts';
import { readClock } from './shared/clock.ts';
import { findOne } from './shared/find-one.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { openOrders } from './shared/open-orders.ts';
import { readQuery } from './shared/read-query.ts';
import { readTold } from './shared/told.ts';
import { loadRuleBook } from './shared/rule-book.ts';
import { Triage } from './shared/triage.ts';
import { warnOfUnknownMerchants } from './shared/unknown-merchants.ts';

const formats = ['terminal', 'json', 'ndjson', 'csv'] as const;

async function render(
  diagnosis: Diagnosis,
  format: (typeof formats)[number],
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderDiagnosisCard(diagnosis, terminal);
    case 'json':
      return `${toSafeJson(toDiagnosisDocument(diagnosis), 2)}\n`;
    case 'ndjson':
      return `${toSafeJson(toDiagnosisDocument(diagnosis))}\n`;
    case 'csv':
      return csvLine(batchColumns) + csvLine(toBatchRow(diagnosis));
  }
}

export const runDiagnose: RunDiagnose = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, 'terminal');
  const triage = new Triage({
    book: await loadRuleBook(flags.ruleFile),
    language: chooseAgentLanguage(flags.lang, terminal),
    now: readClock(flags.now),
    told: readTold(flags.symptom, flags.answer),
  });
  const report = new InputReport(context, flags.verbose);
  const access = await openOrders(flags, context, report);
  try {
    const order = await findOne(access, readQuery(words), flags.merchant, terminal);
    const diagnosis = triage.diagnose(
      order,
      await access.related(order),
      await new KnowledgeLoader(flags.codeFile).for([order]),
    );
    warnOfUnknownMerchants(triage.unknownMerchants, terminal);
    await terminal.write(await render(diagnosis, format, terminal));
    return Exit.ok;
  } finally {
    await access.close();
    report.finish();
  }
};
