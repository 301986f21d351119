import { isFactId } from '../diagnostics/facts/facts.ts';
import { findContradiction } from '../merchants/status-words.ts';
import { formatMoney } from '../orders/money.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { prepareWidths, wrap } from '../terminal/width.ts';
import { explanationOf, titleOf, type Diagnosis } from './diagnosis.ts';
import { toTransactionRows } from './diagnosis-document.ts';
import { agentNotes } from '../resolutions/agent-notes.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { causeTextOf } from '../resolutions/own-causes.ts';
import { labelled, separated } from '../resolutions/punctuation.ts';
import { questionText } from '../resolutions/question-text.ts';
import { fill } from '../resolutions/template.ts';
import type { Resolution } from '../resolutions/resolve.ts';
import { journeyLines } from './journey-path.ts';
import { renderTab } from './transactions-tab.ts';

/** Width of the headings' column; texts wrap beside it. */
const gutter = 12;

function isText(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}

function orderLine({ order, profile, texts }: Diagnosis, { colours, width }: Terminal): string {
  const { number, status, nativeStatus, amount, currency, customer, placedAt } = order;
  // A word that says something else than the status is read beside it.
  const reading = findContradiction(order, profile.statuses);
  const read = reading === undefined ? '' : ` = ${texts.labels.orderStatuses[reading]}`;
  const native = nativeStatus === undefined ? '' : ` (${nativeStatus}${read})`;
  const parts = [
    profile.name,
    `${texts.labels.orderStatuses[status]}${native}`,
    amount !== undefined && currency !== undefined
      ? formatMoney({ amount, currency }).replace(' ', '\u00a0')
      : undefined,
    [customer?.name, customer?.email === undefined ? undefined : `<${customer.email}>`]
      .filter(isText)
      .join(' '),
    placedAt.slice(0, 16).replace('T', ' '),
  ];
  const rest = parts.filter(isText).map(cleanText).join(' · ');
  // What belongs together is not torn apart at the end of a line.
  return wrap(`${colours.bold(cleanText(number))} · ${rest}`, width);
}

/** The lines of a text; what follows a number is set in behind it. */
function hang(text: string, width: number): readonly string[] {
  const indent = /^\d+\. /.exec(text)?.[0].length ?? 0;
  const [first = '', ...rest] = wrap(text, width - indent).split('\n');
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function section(heading: string, lines: readonly string[], { colours, width }: Terminal): string {
  const label = heading.length < gutter ? heading.padEnd(gutter) : `${heading}\n${' '.repeat(gutter)}`;
  const body = lines.flatMap((line) => hang(line, width - gutter));
  return `${colours.bold(label)}${body.join(`\n${' '.repeat(gutter)}`)}`.replace(/ +$/gm, '');
}

function what(diagnosis: Diagnosis, { colours }: Terminal): string {
  const { finding, texts } = diagnosis;
  const colour =
    finding.verdict === 'no_problem'
      ? colours.green
      : finding.verdict === 'diagnosed'
        ? colours.red
        : colours.yellow;
  const sure = finding.certainty === null ? '' : ` (${texts.labels.certainties[finding.certainty]})`;
  const id = finding.cause === null ? '' : colours.dim(` ${finding.cause}`);
  return `${colour(titleOf(diagnosis))}${sure}${id}`;
}

/** What nearly every rule asks first: true of most orders, and no news to the agent. */
const premises: ReadonlySet<string> = new Set([
  'order.payable',
  'order.state',
  'order.maybeOnline',
  'order.maybeCard',
  'card.threeDSWorks',
]);

function evidenceLine({ finding }: Diagnosis): string | undefined {
  const shown = finding.evidence.filter(({ fact }) => !premises.has(fact));
  if (shown.length === 0) return undefined;
  const list = shown.map(({ fact, value, transaction }) => {
    return cleanText(`${fact} = ${String(value)}${transaction === undefined ? '' : ` [${transaction}]`}`);
  });
  return list.join(', ');
}

/** Who acts, and whether to try again where the action does not say so already. */
function howTo({ actor, retry }: Resolution, { labels, phrases }: Catalogue): string {
  const actors = actor === 'nobody' ? [] : [labels.actors[actor]];
  const retries =
    retry === 'not_needed' || retry === 'yes_same_card'
      ? []
      : [fill(phrases.nextTry, { how: labels.retries[retry] })];
  const parts = [...actors, ...retries];
  return parts.length === 0 ? '' : ` (${separated({ phrases }, parts)})`;
}

function whatToDo({ resolution, texts }: Diagnosis): readonly string[] {
  if (resolution === null) return [];
  const { action, steps, alternatives } = resolution;
  const or = separated(
    texts,
    alternatives.map((alternative) => texts.actions[alternative].label),
  );
  return [
    `${texts.actions[action].label}${howTo(resolution, texts)}`,
    ...steps.map((step, index) => `${index + 1}. ${cleanText(step)}`),
    ...(or === '' ? [] : [labelled(texts, texts.labels.headings.otherwise, or)]),
  ];
}

function questionLines({ finding, texts }: Diagnosis): readonly string[] {
  return finding.questions.map(({ fact, choices }) => {
    const question = questionText(texts, fact, choices);
    const answers = question.choices.map(({ value }) => String(value)).join(', ');
    return `${question.text} (--answer ${fact}=… ${answers})`;
  });
}

/** What the agent was told, by flags or at a question. */
function answerLines({ finding, texts }: Diagnosis): readonly string[] {
  return [...finding.told].flatMap(([fact, value]) => {
    if (!isFactId(fact)) return [];
    const { text, choices } = questionText(texts, fact, [value]);
    return [cleanText(`${text} ${choices[0]?.text ?? ''} (${fact} = ${String(value)})`)];
  });
}

function messageLines({ resolution }: Diagnosis): readonly string[] {
  if (resolution === null) return [];
  return resolution.customerMessage.split('\n').map(cleanText);
}

/** The card an agent reads on the phone: the order, its transactions, then what, why and what to do. */
export async function renderDiagnosisCard(diagnosis: Diagnosis, terminal: Terminal): Promise<string> {
  const { finding, texts, order } = diagnosis;
  const journey = journeyLines(diagnosis, terminal);
  await prepareWidths(JSON.stringify(order) + diagnosis.profile.name + journey.join(''));
  const { headings } = texts.labels;
  const notes = agentNotes(diagnosis, texts);
  const why = [explanationOf(diagnosis), ...notes, evidenceLine(diagnosis)].filter(isText);
  const also = finding.otherCauses.map(
    ({ cause, certainty }) =>
      `${causeTextOf(texts, cause).title} (${texts.labels.certainties[certainty]}) ${cause}`,
  );
  // What is not known yet is asked before anything is done.
  const isOpen = finding.verdict === 'needs_answer' && finding.transactions === undefined;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [headings.what, [what(diagnosis, terminal)]],
    [headings.why, why],
    [headings.answers_given, answerLines(diagnosis)],
    [texts.journey.heading, journey],
    [headings.what_to_do, isOpen ? [] : whatToDo(diagnosis)],
    [headings.ask_the_customer, questionLines(diagnosis)],
    [headings.also_possible, also],
    [headings.message_to_the_customer, messageLines(diagnosis)],
  ];
  const tab = await renderTab(toTransactionRows(diagnosis), texts, terminal);
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => section(heading, lines, terminal));
  return `${orderLine(diagnosis, terminal)}\n\n${tab}\n${body.join('\n\n')}\n`;
}
