import type { Rule } from '../../src/diagnostics/rule.ts';
import type { MerchantProfile } from '../../src/merchants/profile.ts';
import { guides, statements } from './guide-facts.ts';
import { findPlaces, type Places } from './guide-places.ts';
import { questions, type Question } from './guide-questions.ts';
import { leftOut } from './left-out-statements.ts';
import { table } from './markdown.ts';

const guideIds = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;
type GuideId = (typeof guideIds)[number];

const intro = `# The guides behind paytriage

Five public guides say how customers pay at four merchants and what goes wrong. This page shows what became of them: the command that
answers each question they raise, and the place of each of their statements. It is written by \`npm run docs\`, and tests run every
command and hold the list of statements complete.

The commands run in a clone, over the invented orders in \`fixtures\`; \`--now\` fixes the clock.`;

const isOf =
  (guide: GuideId, letter: 'Q' | 'S') =>
  (id: string): boolean =>
    id.startsWith(`${letter}${guide.slice(1)}.`);

const answerText = ({ cause, action, words = [] }: Question): string =>
  [cause, action, ...words]
    .filter((each) => each !== undefined)
    .map((each) => `\`${each}\``)
    .join(', ');

function questionTable(guide: GuideId): string {
  const rows = questions
    .filter(({ id }) => isOf(guide, 'Q')(id))
    .map((question) => [
      question.id,
      question.asked,
      `\`paytriage ${question.command}\``,
      answerText(question),
    ]);
  return table(['', 'the customer says', 'ask paytriage', 'in the answer'], rows);
}

/** The most rules of a cell: what every note rests on is cited by all that read notes. */
const rulesShown = 3;

function ruleTexts(rules: readonly string[]): readonly string[] {
  const shown = rules.slice(0, rulesShown).map((rule) => `[${rule}](rules/${rule}.md)`);
  const rest = rules.length - shown.length;
  return rest === 0 ? shown : [...shown, `and ${rest} more ${rest === 1 ? 'rule' : 'rules'}`];
}

function placeText(id: string, { inProfiles, inRules }: Places): string {
  const why = leftOut[id];
  if (why !== undefined) return `Left out. ${why}`;
  const places = inProfiles.get(id) ?? [];
  // A step says more than the journey it belongs to.
  const narrow = places.filter((place) => !places.some((other) => other.startsWith(`${place}.`)));
  return [...narrow.map((place) => `\`${place}\``), ...ruleTexts(inRules.get(id) ?? [])].join(', ');
}

function statementTable(guide: GuideId, places: Places): string {
  const rows = Object.entries(statements)
    .filter(([id]) => isOf(guide, 'S')(id))
    .map(([id, statement]) => [id, statement, placeText(id, places)]);
  return table(['', 'what it says, in our words', 'where it is'], rows);
}

const sectionsOf = (render: (guide: GuideId) => string): readonly string[] =>
  guideIds.flatMap((guide) => [`### ${guide}. ${guides[guide]}`, render(guide)]);

/** The page on the five guides: questions with the commands that answer them, statements with their places. */
export function guidePage(profiles: readonly MerchantProfile[], rules: readonly Rule[]): string {
  const places = findPlaces(profiles, rules);
  return [
    intro,
    '## Questions',
    ...sectionsOf(questionTable),
    '## Statements',
    '`aruba-pec journeys.card_new.return` is a place in a profile (`paytriage merchants show aruba-pec`); what has a link is a rule.',
    ...sectionsOf((guide) => statementTable(guide, places)),
  ].join('\n\n');
}
