import type { FactId } from '../diagnostics/facts/facts.ts';
import type { FactValue } from '../diagnostics/facts/situation.ts';
import type { Catalogue } from './catalogue.ts';
import { askableFacts, type AskableFact, type QuestionText } from './questions.ts';

function isAskable(fact: FactId): fact is FactId & AskableFact {
  return Object.hasOwn(askableFacts, fact);
}

/** Booleans are asked for, and answered, as yes and no. */
function choiceKey(value: FactValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** A question in the catalogue's language, with a text for every answer on offer. */
export function questionText(
  texts: Catalogue,
  fact: FactId,
  choices: readonly FactValue[],
): {
  readonly text: string;
  readonly choices: readonly { readonly value: FactValue; readonly text: string }[];
} {
  const question: QuestionText = isAskable(fact) ? texts.questions[fact] : { text: fact, choices: {} };
  return {
    text: question.text,
    choices: choices.map((value) => ({
      value,
      text: question.choices[choiceKey(value)] ?? choiceKey(value),
    })),
  };
}
