import { getCatalogue } from '../../src/resolutions/catalogues.ts';
import { toFactDocuments, type FactDocument } from '../../src/output/fact-document.ts';
import type { Rule } from '../../src/diagnostics/rule.ts';
import { isReason } from '../../src/diagnostics/answers/reasons.ts';
import { table } from './markdown.ts';

const intro = `# The facts

What a rule may ask about an order; \`paytriage facts <id>\` shows one with the rules that use it. A fact may be unknown, and
unknown is never "no": a test of an unknown fact is undecided, unless it asks whether the fact is known.

A source names fields of the order document (order, transactions), of the merchant's profile (merchant), another fact, the clock of
the run (\`--now\`), or a person. This page is written by \`npm run docs\`.`;

function valuesText({ type, values }: FactDocument): string {
  if (values === null) return type;
  return values.every(isReason) ? 'a [reason](#reasons)' : values.map((value) => `\`${value}\``).join(', ');
}

function section(fact: FactDocument): string {
  const lines = [
    `- Values: ${valuesText(fact)}`,
    `- Source: ${fact.source}`,
    ...(fact.ask === null ? [] : [`- An agent can ask: ${fact.ask.text}`]),
  ];
  return [`## ${fact.id}`, fact.meaning, lines.join('\n')].join('\n\n');
}

/** Where a fact stands on the page: GitHub's anchor of its heading. */
export const anchorOf = (id: string): string => id.toLowerCase().replaceAll('.', '');

function reasonRows(facts: readonly FactDocument[]): readonly (readonly string[])[] {
  const reasons = facts.find(({ id }) => id === 'attempt.reason')?.values ?? [];
  const { causes } = getCatalogue('en');
  return reasons.filter(isReason).map((reason) => [`\`${reason}\``, causes[reason].title]);
}

/** Every fact with its own heading, so that rules can point at it; not formatted yet. */
export function factPage(rules: readonly Rule[]): string {
  const facts = toFactDocuments(rules, 'en');
  return [
    intro,
    ...facts.map(section),
    '## Reasons',
    'What a bank, network or provider can say about one attempt.',
    table(['reason', 'meaning'], reasonRows(facts)),
  ].join('\n\n');
}
