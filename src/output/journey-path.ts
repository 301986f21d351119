import { textIn } from '../merchants/local-text.ts';
import type { StepPosition, StepState } from '../merchants/position.ts';
import { labelled } from '../resolutions/punctuation.ts';
import { cleanText } from '../terminal/clean-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Diagnosis } from './diagnosis.ts';
import { nameOf, openPosition } from './journey.ts';

const marks: Readonly<Record<StepState, string>> = { done: '✓', here: '●', to_come: '○' };

/** A step as one word: mark and name stay together at the end of a line. */
function toWord(each: StepPosition, diagnosis: Diagnosis, { colours }: Terminal): string {
  const word = `${marks[each.state]} ${cleanText(nameOf(each, diagnosis))}`.replaceAll(' ', '\u00a0');
  switch (each.state) {
    case 'done':
      return colours.green(word);
    case 'here':
      return colours.bold.yellow(word);
    case 'to_come':
      return colours.dim(word);
  }
}

/** The way to pay as a path, and what the customer should see where he stands; nothing where no way is open. */
export function journeyLines(diagnosis: Diagnosis, terminal: Terminal): readonly string[] {
  const position = openPosition(diagnosis);
  if (position === undefined) return [];
  const { language, texts } = diagnosis;
  // Unknown is not the first step: nobody is there until something shows it.
  const steps = position.isKnown
    ? position.steps
    : position.steps.map(({ step }): StepPosition => ({ step, state: 'to_come' }));
  const path = steps.map((each) => toWord(each, diagnosis, terminal)).join('\u00a0› ');
  if (!position.isKnown) return [path, texts.journey.unknown];
  const here = steps.find(({ state }) => state === 'here');
  const sees = here?.step.sees;
  if (here === undefined || sees === undefined) return [path];
  return [path, cleanText(labelled(texts, nameOf(here, diagnosis), textIn(sees, language)))];
}
