import { truth, type Truth } from '../diagnostics/matcher.ts';
import { firstFailure, missingFacts, type ConditionTrace, type RuleTrace } from '../diagnostics/trace.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { labelled, separated } from '../resolutions/punctuation.ts';
import type { TraceTexts } from '../resolutions/trace-texts.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { prepareWidths, wrap } from '../terminal/width.ts';
import { matcherText } from './matcher-text.ts';

interface Setting {
  readonly texts: TraceTexts;
  readonly certainties: Catalogue['labels']['certainties'];
  readonly phrases: Catalogue['phrases'];
  readonly terminal: Terminal;
  /** The tree of every rule, also of those that did not match. */
  readonly isFull: boolean;
}

const step = '  ';

function mark(result: Truth, { colours }: Terminal): string {
  if (result === truth.unknown) return colours.yellow('?');
  return result === truth.yes ? colours.green('✓') : colours.red('✗');
}

/** A line, and what does not fit on it below its words. */
function lineAt(indent: string, sign: string, text: string, { width }: Terminal): string {
  const hanging = `${indent}${step}`;
  const lines = wrap(text, width - hanging.length).split('\n');
  return `${indent}${sign} ${lines.join(`\n${hanging}`)}`;
}

function factText(trace: Extract<ConditionTrace, { kind: 'fact' }>, texts: TraceTexts): string {
  const { fact, actual, expected } = trace;
  const found = actual === undefined ? `${fact} ${texts.unknown}` : `${fact} = ${String(actual)}`;
  const isPlain = typeof expected !== 'object' && trace.truth === truth.yes;
  return cleanText(isPlain ? found : `${found} (${texts.expected} ${matcherText(expected, texts)})`);
}

function conditionText(trace: ConditionTrace, texts: TraceTexts): string {
  switch (trace.kind) {
    case 'fact':
      return factText(trace, texts);
    case 'all':
      return texts.all;
    case 'any':
      return texts.any;
    case 'not':
      return texts.none;
  }
}

function treeLines(trace: ConditionTrace, indent: string, setting: Setting): readonly string[] {
  const { texts, terminal } = setting;
  const line = lineAt(indent, mark(trace.truth, terminal), conditionText(trace, texts), terminal);
  const parts = trace.kind === 'fact' ? [] : trace.parts;
  return [line, ...parts.flatMap((part) => treeLines(part, `${indent}${step}`, setting))];
}

/** A rule's own "all of" goes without saying. */
function conditionLines({ condition }: RuleTrace, setting: Setting): readonly string[] {
  const tops = condition.kind === 'all' ? condition.parts : [condition];
  return tops.flatMap((part) => treeLines(part, step, setting));
}

function standingText({ standing }: RuleTrace, texts: TraceTexts): string | undefined {
  if (standing === undefined) return undefined;
  const { position, because, against } = standing;
  if (because === null) return texts.wonAlone;
  return (position === 1 ? texts.won : texts.lost)[because].replace('{other}', () => against ?? '');
}

/** A condition and its parts on one line. */
function inline(trace: ConditionTrace, setting: Setting): string {
  const text = conditionText(trace, setting.texts);
  if (trace.kind === 'fact') return text;
  const parts = trace.parts.map((part) => inline(part, setting));
  return labelled(setting, text, separated(setting, parts));
}

/** Why a rule came to nothing, in a line: what is missing, or the first condition that fails. */
function reasonText({ outcome, condition }: RuleTrace, setting: Setting): string {
  if (outcome === 'undecided')
    return labelled(setting, setting.texts.missing, missingFacts(condition).join(', '));
  return inline(firstFailure(condition), setting);
}

function ruleLines(trace: RuleTrace, setting: Setting): readonly string[] {
  const { texts, certainties, terminal, isFull } = setting;
  const { id, cause, certainty, outcome, standing, condition } = trace;
  const name = terminal.colours.bold(cleanText(id));
  const sign = mark(condition.truth, terminal);
  if (standing === undefined && !isFull) {
    return [lineAt('', sign, labelled(setting, name, reasonText(trace, setting)), terminal)];
  }
  const place = standing === undefined ? texts.outcomes[outcome] : `${standing.position}.`;
  const sure = certainty === undefined ? '' : ` (${certainties[certainty]})`;
  const why = standingText(trace, texts) ?? reasonText(trace, setting);
  return [
    lineAt('', sign, `${name} · ${place} ${cleanText(cause)}${sure} · ${cleanText(why)}`, terminal),
    ...conditionLines(trace, setting),
  ];
}

/** Undecided rules that miss the same facts as one entry: fifty bank answers wait for the same word of the bank. */
function undecidedLines(traces: readonly RuleTrace[], setting: Setting): readonly string[] {
  const { terminal } = setting;
  const byReason = new Map<string, readonly RuleTrace[]>();
  for (const trace of traces) {
    const reason = reasonText(trace, setting);
    byReason.set(reason, [...(byReason.get(reason) ?? []), trace]);
  }
  return [...byReason].map(([reason, group]) => {
    const [first = '', ...others] = group.map(({ id }) => terminal.colours.bold(cleanText(id)));
    const more = others.length > 2 ? ` … ${others.at(-1) ?? ''} (${group.length})` : '';
    const names = others.length > 2 ? `${first}${more}` : [first, ...others].join(', ');
    return lineAt('', mark(truth.unknown, terminal), labelled(setting, names, reason), terminal);
  });
}

function traceLines(traces: readonly RuleTrace[], setting: Setting): readonly string[] {
  const isGrouped = ({ outcome }: RuleTrace): boolean => outcome === 'undecided' && !setting.isFull;
  const linesOf = (outcome: RuleTrace['outcome']): readonly string[] =>
    traces
      .filter((trace) => trace.outcome === outcome && !isGrouped(trace))
      .flatMap((trace) => ruleLines(trace, setting));
  return [
    ...linesOf('matched'),
    ...linesOf('undecided'),
    ...undecidedLines(traces.filter(isGrouped), setting),
    ...linesOf('not_matched'),
  ];
}

function countsLine(traces: readonly RuleTrace[], { texts, terminal }: Setting): string {
  const outcomes = ['matched', 'undecided', 'not_matched'] as const;
  const counts = outcomes.map(
    (outcome) => `${traces.filter((trace) => trace.outcome === outcome).length} ${texts.outcomes[outcome]}`,
  );
  return `${terminal.colours.bold(texts.heading)} · ${counts.join(' · ')}`;
}

/** What came of the rules: matches as trees, the winner first, all others in a line unless `isFull`. */
export async function renderTrace(
  traces: readonly RuleTrace[],
  { trace: texts, labels: { certainties }, phrases }: Catalogue,
  terminal: Terminal,
  isFull: boolean,
): Promise<string> {
  const setting = { texts, certainties, phrases, terminal, isFull };
  await prepareWidths(traceLines(traces, setting).join('\n'));
  const head = traces.length > 1 ? [countsLine(traces, setting), ''] : [];
  return `${[...head, ...traceLines(traces, setting)].join('\n')}\n`;
}
