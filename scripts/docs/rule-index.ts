import { families, type Rule } from '../../src/diagnostics/rule.ts';
import { getCatalogue } from '../../src/resolutions/catalogues.ts';
import { causeTextOf } from '../../src/resolutions/own-causes.ts';
import { familyMeaning } from './families.ts';
import { guides } from './guide-facts.ts';
import { table } from './markdown.ts';

const texts = getCatalogue('en');

const intro = `# The rules

Every diagnosis comes from one of these rules; \`paytriage rules show <id>\` prints one as data. All of them run over the facts
of an order ([docs/facts.md](../facts.md)). Of those that match, the earliest family decides; within a family a rule that another one gives way
to, then the more certain one, then the earlier id.

Whatever a rule says, the advice for an order is made safe afterwards: nobody is told to pay while a payment may still go
through, a card that a bank barred is not advised again, and only what the merchant offers is named.

Pages and this list are written by \`npm run docs\`, except the part of each page that says what the rule means, why it happens and
what to do.`;

function familySection(rules: readonly Rule[]): (family: (typeof families)[number], index: number) => string {
  return (family, index) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return '';
    const rows = own.map(({ id, cause, certainty, resolution }) => [
      `[${id}](${id}.md)`,
      causeTextOf(texts, cause).title,
      typeof certainty === 'string' ? certainty : 'as the answer',
      `\`${resolution.action}\``,
    ]);
    return `## ${index + 1}. ${family}: ${familyMeaning(family)}\n\n${table(['rule', 'cause', 'certainty', 'action'], rows)}`;
  };
}

const sources = `## Sources

S1 to S5 are five public guides; a number such as S1.19 is one statement of such a guide, told in our own words on the pages that rest on it.

${table(['', 'guide'], Object.entries(guides))}

"systems" are other public pages of those merchants and their payment providers; "contract" is what paytriage itself promises,
such as for how long an attempt counts as alive.`;

/** The list of all rules in the order in which their causes decide; not formatted yet. */
export function ruleIndex(rules: readonly Rule[]): string {
  return [intro, ...families.map(familySection(rules)).filter(Boolean), sources].join('\n\n');
}
