import { describe, expect, it } from 'vitest';
import { statements } from '../scripts/docs/guide-facts.ts';
import { findPlaces } from '../scripts/docs/guide-places.ts';
import { questions } from '../scripts/docs/guide-questions.ts';
import { leftOut } from '../scripts/docs/left-out-statements.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { allProfiles } from '../src/merchants/profiles.ts';
import { run } from './cli/run-paytriage.ts';

/** How many questions and statements each guide has. */
const questionsOfGuides = [8, 8, 7, 7, 7];
const statementsOfGuides = [24, 21, 18, 17, 14];

const numbered = (letter: string, counts: readonly number[]): readonly string[] =>
  counts.flatMap((count, guide) =>
    Array.from({ length: count }, (_, index) => `${letter}${guide + 1}.${index + 1}`),
  );

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the questions of the guides', () => {
  it('are all in the table, in their order', () => {
    expect([...new Set(questions.map(({ id }) => id))]).toEqual(numbered('Q', questionsOfGuides));
  });

  it.each(questions)('$id: paytriage $command', async ({ command, cause, action, words = [] }) => {
    const isDiagnosis = command.startsWith('diagnose ');
    expect(cause !== undefined && action !== undefined).toBe(isDiagnosis);
    expect(isDiagnosis || words.length > 0).toBe(true);

    const { code, stdout, stderr } = await run([...command.split(' '), ...(isDiagnosis ? ['--json'] : [])]);

    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    if (isDiagnosis) {
      const found: unknown = JSON.parse(stdout);
      expect(found).toMatchObject({ cause, resolution: { action } });
    }
    for (const word of words) expect(onOneLine(stdout)).toContain(word);
  });
});

describe('the statements of the guides', () => {
  const { inProfiles, inRules } = findPlaces(allProfiles, builtInRules);
  const cited = new Set([...inProfiles.keys(), ...inRules.keys()].filter((id) => /^S\d/.test(id)));
  const all = numbered('S', statementsOfGuides);

  it('are all told in our words', () => {
    expect(Object.keys(statements).filter((id) => /^S\d/.test(id))).toEqual(all);
  });

  it('are each in a profile or rule, or left out with a reason, and never both', () => {
    const neither = all.filter((id) => !cited.has(id) && leftOut[id] === undefined);
    const both = Object.keys(leftOut).filter((id) => cited.has(id));
    expect({ neither, both }).toEqual({ neither: [], both: [] });
  });

  it('that a profile, a rule or the list of those left out names exist', () => {
    expect([...cited, ...Object.keys(leftOut)].filter((id) => !all.includes(id))).toEqual([]);
  });

  it('that are left out say why', () => {
    for (const why of Object.values(leftOut)) expect(why.length).toBeGreaterThan(40);
  });
});
