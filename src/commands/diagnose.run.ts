import type { FactValue } from '../diagnostics/facts/situation.ts';
import type { RuleSet } from '../diagnostics/rule-set.ts';
import type { RuleTrace } from '../diagnostics/trace.ts';
import { Exit, UsageError } from '../errors.ts';
import { batchColumns, toBatchRow } from '../output/batch-row.ts';
import type { Diagnosis } from '../output/diagnosis.ts';
import { renderDiagnosisCard } from '../output/diagnosis-card.ts';
import { toDiagnosisDocument } from '../output/diagnosis-document.ts';
import { cannotTell } from '../resolutions/agent-notes.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { csvLine } from '../terminal/csv.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { RunDiagnose } from './diagnose.ts';
import { doubtsOf } from './shared/doubts.ts';
import { readExplained, type Explained } from './diagnose/explained.ts';
import { readClock } from './shared/clock.ts';
import { findOne } from './shared/find-one.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { openOrders } from './shared/open-orders.ts';
import { checkPaste, withPasted } from './shared/paste/read-pasted.ts';
import { readQuery } from './shared/read-query.ts';
import { readTold } from './shared/told.ts';
import { loadRuleBook } from './shared/rule-book.ts';
import { Triage } from './shared/triage.ts';
import { warnOfUnknownMerchants } from './shared/unknown-merchants.ts';

const formats = ['terminal', 'json', 'ndjson', 'csv'] as const;
type Format = (typeof formats)[number];
type Told = ReadonlyMap<string, FactValue>;

interface Report {
  readonly diagnosis: Diagnosis;
  /** Undefined: `--explain` was not given. */
  readonly traces: readonly RuleTrace[] | undefined;
}

async function toDocument({ diagnosis, traces }: Report): Promise<object> {
  const document = toDiagnosisDocument(diagnosis);
  if (traces === undefined) return document;
  const { toTraceDocument } = await import('../output/trace-document.ts');
  return { ...document, explain: toTraceDocument(traces) };
}

async function toCard({ diagnosis, traces }: Report, terminal: Terminal, isFull: boolean): Promise<string> {
  const card = await renderDiagnosisCard(diagnosis, terminal);
  if (traces === undefined) return card;
  const { renderTrace } = await import('../output/trace-tree.ts');
  return `${card}\n${await renderTrace(traces, diagnosis.texts, terminal, isFull)}`;
}

async function render(report: Report, format: Format, terminal: Terminal, isFull: boolean): Promise<string> {
  switch (format) {
    case 'terminal':
      return toCard(report, terminal, isFull);
    case 'json':
      return `${toSafeJson(await toDocument(report), 2)}\n`;
    case 'ndjson':
      return `${toSafeJson(await toDocument(report))}\n`;
    case 'csv':
      return csvLine(batchColumns) + csvLine(toBatchRow(report.diagnosis));
  }
}

async function traceFor(
  explained: Explained,
  { finding }: Diagnosis,
  rules: RuleSet,
): Promise<readonly RuleTrace[] | undefined> {
  if (explained === undefined) return undefined;
  const { traceRules } = await import('../diagnostics/trace.ts');
  const traces = traceRules(rules, finding.facts);
  return explained === 'all' ? traces : traces.filter(({ id }) => id === explained.rule);
}

/** Asks only where the card is read by a person; other formats carry the questions. */
async function diagnoseOrAsk(
  diagnose: (told: Told) => Diagnosis,
  told: Told,
  format: Format,
  terminal: Terminal,
): Promise<Diagnosis> {
  const diagnosis = diagnose(told);
  if (format !== 'terminal' || !terminal.isInteractive) return diagnosis;
  if (diagnosis.finding.verdict !== 'needs_answer') return diagnosis;
  const { askUntilDecided } = await import('./diagnose/ask.ts');
  return askUntilDecided(diagnose, told, terminal);
}

export const runDiagnose: RunDiagnose = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, 'terminal');
  const told = readTold(flags.symptom, flags.answer);
  const now = readClock(flags.now);
  const book = await loadRuleBook(flags.ruleFile);
  const profiles = await loadProfiles(flags.merchantFile);
  const language = chooseAgentLanguage(flags.lang, terminal);
  const triage = new Triage({
    book,
    profiles,
    language,
    now,
    told,
  });
  const wanted = readExplained(flags.explain, words, book.entries);
  if (wanted.explained !== undefined && format === 'csv') {
    throw new UsageError('A CSV row has no place for --explain.', 'Use --json, or no --format.');
  }
  const query = readQuery(wanted.words);
  const report = new InputReport(context, flags.verbose);
  checkPaste(flags);
  const access = await openOrders(flags, context, report);
  try {
    const found = await findOne(access, query, flags.merchant, { terminal, language, profiles });
    const order =
      flags.paste === true ? await withPasted(found, profiles.find(found.merchant), flags, context) : found;
    await triage.prepare([order]);
    const related = await access.related(order);
    const knowledge = await new KnowledgeLoader(flags.codeFile).for([order]);
    const diagnosis = await diagnoseOrAsk(
      (answers) => triage.diagnose(order, related, knowledge, answers),
      told,
      format,
      terminal,
    );
    warnOfUnknownMerchants(triage.unknownMerchants, profiles, terminal);
    for (const doubt of doubtsOf(diagnosis, now)) terminal.warn(cleanText(doubt));
    // The card has them; the other forms have no place for what is said to the agent.
    if (format !== 'terminal')
      for (const note of cannotTell(diagnosis, diagnosis.texts)) terminal.warn(cleanText(note));
    const traces = await traceFor(wanted.explained, diagnosis, triage.rules);
    const isFull = flags.verbose === true || typeof wanted.explained === 'object';
    await terminal.write(await render({ diagnosis, traces }, format, terminal, isFull));
    return Exit.ok;
  } finally {
    await access.close();
    report.finish();
  }
};
