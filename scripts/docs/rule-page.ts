import { actionFacts, usualRetry } from '../../src/diagnostics/advice.ts';
import { isReason } from '../../src/diagnostics/answers/reasons.ts';
import type { Example, Rule } from '../../src/diagnostics/rule.ts';
import { isBuiltInCause, type Action } from '../../src/diagnostics/vocabulary.ts';
import { getCatalogue } from '../../src/resolutions/catalogues.ts';
import { causeTextOf } from '../../src/resolutions/own-causes.ts';
import { isTellable } from '../../src/resolutions/tellable-reason.ts';
import { conditionList } from './condition-list.ts';
import { familyMeaning, familyPlace } from './families.ts';
import { citedFacts } from './guide-facts.ts';
import { table } from './markdown.ts';
import { markedBody } from './rule-body.ts';

const texts = getCatalogue('en');
const outcomes = { matched: 'matches', not_matched: 'does not match', undecided: 'cannot tell' } as const;

const actionText = (action: Action): string => `${texts.actions[action].label} (\`${action}\`)`;
const linkTo = (id: string): string => `[${id}](${id}.md)`;

function certaintyText({ certainty }: Rule): string {
  return typeof certainty === 'string' ? certainty : `as \`${certainty.fact}\` says`;
}

function retryText({ cause, resolution }: Rule): string {
  const retry = `\`${resolution.retry ?? usualRetry(cause, resolution.action)}\``;
  return isReason(cause) && resolution.retry === undefined
    ? `${retry}, unless the code or the network's advice says otherwise`
    : retry;
}

/** What the message to the customer says of the cause. */
function toldText({ cause }: Rule): string {
  if (!isBuiltInCause(cause)) return '';
  if (!isReason(cause)) return texts.situationsToCustomer[cause];
  return isTellable(cause)
    ? texts.reasonsToCustomer[cause]
    : 'Never the reason: only that the payment was not accepted.';
}

function advice(rule: Rule): string {
  const { action, alternatives = [], actor } = rule.resolution;
  return table(
    ['', ''],
    [
      ['Cause', `${causeTextOf(texts, rule.cause).title} (\`${rule.cause}\`)`],
      ['Certainty', certaintyText(rule)],
      ['What to do', actionText(action)],
      ...(alternatives.length === 0 ? [] : [['Otherwise', alternatives.map(actionText).join(', ')]]),
      ['Who acts next', texts.labels.actors[actor ?? actionFacts[action].actor]],
      ['Pay again', retryText(rule)],
      ['The customer is told', toldText(rule)],
    ],
  );
}

function rank({ id, family, supersedes = [] }: Rule, rules: readonly Rule[]): string {
  const above = rules.filter((other) => other.supersedes?.includes(id)).map((other) => other.id);
  const lines = [
    `Family \`${family}\`, ${familyPlace(family)}: ${familyMeaning(family)}.`,
    ...(supersedes.length === 0 ? [] : [`It comes before ${supersedes.map(linkTo).join(', ')}.`]),
    ...(above.length === 0 ? [] : [`It gives way to ${above.map(linkTo).join(', ')}.`]),
  ];
  return lines.join('\n');
}

function source({ source: text }: Rule): string {
  const cited = citedFacts(text).map(({ id, fact }) => `- **${id}** ${fact}`);
  return [text, cited.join('\n')].filter(Boolean).join('\n\n');
}

function exampleRow({ facts, outcome }: Example): readonly string[] {
  const given = Object.entries(facts).map(([fact, value]) => `\`${fact}\` = \`${String(value)}\``);
  return [given.length === 0 ? 'nothing is known' : given.join(', '), outcomes[outcome]];
}

function examples(rule: Rule, command: string | undefined): string {
  const shown = table(['facts', 'the rule'], rule.examples.map(exampleRow));
  if (command === undefined) return shown;
  return `${shown}\n\nAn order of the fixtures on which it decides:\n\n\`\`\`sh\n${command}\n\`\`\``;
}

/** The page of a rule around the part that a person wrote; not formatted yet. */
export function rulePage(
  rule: Rule,
  body: string,
  { rules, command }: { readonly rules: readonly Rule[]; readonly command: string | undefined },
): string {
  return [
    `# ${rule.id}`,
    `${causeTextOf(texts, rule.cause).title}.`,
    markedBody(body),
    '## When it matches',
    conditionList(rule.when).join('\n'),
    '## What it says',
    advice(rule),
    '## Where it ranks',
    rank(rule, rules),
    '## Source',
    source(rule),
    '## Examples',
    examples(rule, command),
  ].join('\n\n');
}
