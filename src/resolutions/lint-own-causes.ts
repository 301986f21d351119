import type { LintFinding } from '../diagnostics/packs/lint-finding.ts';
import { writtenLanguages } from './catalogues.ts';
import { languages } from '../orders/language.ts';
import type { OwnCauses } from './own-causes.ts';

/**
 * What the causes of rule files lack. A translation is missed in a language that the program itself has texts in, or
 * that another cause of the files is written in. `used`: the causes that rules name.
 */
export function lintOwnCauses(causes: OwnCauses, used: ReadonlySet<string>): readonly LintFinding[] {
  const wanted = languages.filter(
    (language) =>
      writtenLanguages.includes(language) ||
      [...causes.values()].some((texts) => texts[language] !== undefined),
  );
  return [...causes].flatMap(([subject, texts]) => {
    const missing = wanted.filter((language) => texts[language] === undefined);
    const findings: LintFinding[] = [];
    if (!used.has(subject)) findings.push({ check: 'cause_unused', subject, others: [] });
    if (texts.en.customer === undefined)
      findings.push({ check: 'customer_text_missing', subject, others: [] });
    if (missing.length > 0) findings.push({ check: 'translation_missing', subject, others: missing });
    return findings;
  });
}
