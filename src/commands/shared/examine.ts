import type { Diagnosis } from '../../output/diagnosis.ts';
import type { Language } from '../../orders/language.ts';
import type { OwnCauses } from '../../resolutions/own-causes.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { readClock } from './clock.ts';
import type { Context } from './context.ts';
import { doubtsOf } from './doubts.ts';
import { findOne } from './find-one.ts';
import type { CaseFlags } from './flags.ts';
import { InputReport } from './input-report.ts';
import { KnowledgeLoader } from './knowledge-for.ts';
import { loadProfiles } from './load-profiles.ts';
import { openOrders } from './open-orders.ts';
import { readQuery } from './read-query.ts';
import { loadRuleBook } from './rule-book.ts';
import { readTold } from './told.ts';
import { Triage } from './triage.ts';
import { warnOfUnknownMerchants } from './unknown-merchants.ts';

export interface Examined {
  readonly diagnosis: Diagnosis;
  /** The causes of rule files. */
  readonly ownCauses: OwnCauses;
}

/** Finds the one order a query names and diagnoses it, asking nothing but which order is meant. */
export async function examine(
  words: readonly string[],
  flags: CaseFlags,
  language: Language,
  context: Context,
): Promise<Examined> {
  const { terminal } = context;
  const told = readTold(flags.symptom, flags.answer);
  const book = await loadRuleBook(flags.ruleFile);
  const profiles = await loadProfiles(flags.merchantFile);
  const now = readClock(flags.now);
  const triage = new Triage({ book, profiles, language, now, told });
  const query = readQuery(words);
  const report = new InputReport(context, flags.verbose);
  const access = await openOrders(flags, context, report);
  try {
    const order = await findOne(access, query, flags.merchant, { terminal, language, profiles });
    await triage.prepare([order]);
    const related = await access.related(order);
    const knowledge = await new KnowledgeLoader(flags.codeFile).for([order]);
    const diagnosis = triage.diagnose(order, related, knowledge);
    for (const doubt of doubtsOf(diagnosis, now)) terminal.warn(cleanText(doubt));
    warnOfUnknownMerchants(triage.unknownMerchants, profiles, terminal);
    return { diagnosis, ownCauses: book.causes };
  } finally {
    await access.close();
    report.finish();
  }
}
