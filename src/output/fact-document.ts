import { factIds, factOf, type FactId } from '../diagnostics/facts/facts.ts';
import type { FactValue } from '../diagnostics/facts/situation.ts';
import { factsOf } from '../diagnostics/matcher.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import type { Language } from '../orders/language.ts';
import { questionText } from '../resolutions/question-text.ts';

/** A fact as `facts` prints it; `values` and `ask` are null where any value may occur and nobody can be asked. */
export interface FactDocument {
  readonly id: FactId;
  readonly type: 'boolean' | 'number' | 'word';
  readonly values: readonly string[] | null;
  readonly meaning: string;
  readonly source: string;
  readonly ask: {
    readonly text: string;
    readonly choices: readonly { readonly value: FactValue; readonly text: string }[];
  } | null;
  /** Ids of the rules whose conditions or certainty name it. */
  readonly rules: readonly string[];
}

function names({ when, certainty }: Rule, fact: FactId): boolean {
  return factsOf(when).includes(fact) || (typeof certainty === 'object' && certainty.fact === fact);
}

function toFactDocument(id: FactId, rules: readonly Rule[], language: Language): FactDocument {
  const { type, values, meaning, source, ask } = factOf(id);
  return {
    id,
    type,
    values: values ?? null,
    meaning,
    source,
    ask: ask === undefined ? null : questionText(getCatalogue(language), id, ask),
    rules: rules.filter((rule) => names(rule, id)).map((rule) => rule.id),
  };
}

/** Every fact, in the order in which they are worked out, with the rules that use it. */
export function toFactDocuments(rules: readonly Rule[], language: Language): readonly FactDocument[] {
  return factIds.map((id) => toFactDocument(id, rules, language));
}

export const factColumns = ['id', 'type', 'values', 'meaning', 'source', 'ask', 'rules'] as const;

/** One fact as cells under `factColumns`; several values of a cell are parted by a comma and a blank. */
export function toFactRow({
  id,
  type,
  values,
  meaning,
  source,
  ask,
  rules,
}: FactDocument): readonly string[] {
  const choices = ask?.choices.map(({ value }) => String(value)) ?? [];
  return [id, type, values?.join(', ') ?? '', meaning, source, choices.join(', '), rules.join(', ')];
}
