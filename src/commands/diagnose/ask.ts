import type { FactId } from '../../diagnostics/facts/facts.ts';
import type { FactValue } from '../../diagnostics/facts/situation.ts';
import type { Question } from '../../diagnostics/questions.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';
import { questionText } from '../../resolutions/question-text.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { pickOne, type Choice } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';

type Told = ReadonlyMap<string, FactValue>;
type Answer = { readonly value: FactValue } | 'dont_know' | 'no_more';

async function ask({ fact, choices }: Question, { texts }: Diagnosis, terminal: Terminal): Promise<Answer> {
  const question = questionText(texts, fact, choices);
  const answers = question.choices.map(({ text, value }): Choice<Answer> => ({
    name: text,
    value: { value },
  }));
  const others = (['dont_know', 'no_more'] as const).map((value): Choice<Answer> => ({
    name: texts.asking[value],
    value,
  }));
  return pickOne(terminal, question.text, [...answers, ...others]);
}

/** The agent is on the phone: he sees whose payment the questions are about. */
function introduce({ order, profile, texts }: Diagnosis, terminal: Terminal): void {
  const { number, status, customer } = order;
  const parts = [number, profile.name, texts.labels.orderStatuses[status], customer?.name];
  terminal.note(cleanText(parts.filter((part) => part !== undefined).join(' · ')));
}

/**
 * Puts the questions to whoever sits at the terminal, the most decisive first, and diagnoses anew after each answer,
 * until the cause is decided or nothing is left to ask. Throws InterruptedPrompt.
 */
export async function askUntilDecided(
  diagnose: (told: Told) => Diagnosis,
  given: Told,
  terminal: Terminal,
): Promise<Diagnosis> {
  const told = new Map(given);
  const skipped = new Set<FactId>();
  let diagnosis = diagnose(told);
  const nextQuestion = (): Question | undefined =>
    diagnosis.finding.verdict === 'needs_answer'
      ? diagnosis.finding.questions.find(({ fact }) => !skipped.has(fact))
      : undefined;
  introduce(diagnosis, terminal);
  for (let next = nextQuestion(); next !== undefined; next = nextQuestion()) {
    const answer = await ask(next, diagnosis, terminal);
    if (answer === 'no_more') break;
    if (answer === 'dont_know') {
      skipped.add(next.fact);
    } else {
      told.set(next.fact, answer.value);
      diagnosis = diagnose(told);
    }
  }
  terminal.note('');
  return diagnosis;
}
