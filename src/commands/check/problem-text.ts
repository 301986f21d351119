import { Exit, type ExitCode } from '../../errors.ts';
import { expectationsName } from '../../fixtures/find-fixtures.ts';
import type { ExpectationProblem, FixtureProblem, FolderProblem } from '../../fixtures/problem.ts';
import type { CheckProblem } from '../../output/check/report.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { nearestWord } from '../shared/nearest-word.ts';

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

const format = 'See "Check your rules in CI" in the README.';

function oneOf(typed: string, known: readonly string[]): string {
  const near = nearestWord(typed, known).trim();
  return near === '' ? `One of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}` : near;
}

function toFolderText(problem: FolderProblem): ProblemText {
  switch (problem.kind) {
    case 'expectations_missing':
      return {
        message: `The folder has orders and no ${expectationsName}.`,
        hint: 'Write one, or run with --update to accept what is diagnosed now.',
      };
    case 'orders_missing':
      return {
        message: `The folder has ${expectationsName} and no orders.`,
        hint: 'They belong into orders.ndjson or orders.json beside it.',
      };
    case 'orders_twice':
      return { message: 'The folder has orders.ndjson and orders.json.', hint: 'Keep one of them.' };
    case 'no_orders':
      return { message: 'The file holds no orders.', hint: 'Add orders, or delete the folder.' };
    case 'unreadable':
      return { message: problem.error.message, hint: problem.error.hint ?? '' };
    case 'not_json':
      return { message: `This is not valid JSON: ${problem.reason}.`, hint: format };
    case 'not_an_object':
      return { message: `${expectationsName} must hold an object.`, hint: format };
    case 'invalid_record':
      return { message: `Invalid order: ${problem.path} ${problem.reason}.`, hint: 'It was left out.' };
  }
}

function toExpectationText(problem: ExpectationProblem): ProblemText {
  const { number } = problem;
  switch (problem.kind) {
    case 'expectation_not_an_object':
      return { message: `The expectation of ${number} must be an object.`, hint: format };
    case 'order_not_there':
      return {
        message: `The folder's orders have no ${number}.`,
        hint:
          problem.near.length === 0
            ? 'Add the order, or delete what is expected of it.'
            : `Did you mean ${problem.near.join(', ')}?`,
      };
    case 'order_without_expectation':
      return {
        message: `Nothing is expected of order ${number}.`,
        hint: `Name it in ${expectationsName}, or run with --update to accept what is diagnosed now.`,
      };
    case 'nothing_expected':
      return {
        message: `The expectation of ${number} says nothing about the diagnosis.`,
        hint: 'Name at least one of verdict, cause and action.',
      };
    case 'unknown_key':
      return {
        message: `The expectation of ${number} has an unknown key "${problem.key}".`,
        hint: oneOf(problem.key, problem.known),
      };
    case 'unknown_id':
      return {
        message: `The expectation of ${number} has an unknown ${problem.key} "${problem.value}".`,
        hint: oneOf(problem.value, problem.known),
      };
    case 'bad_input':
      return {
        message: `The expectation of ${number} cannot be used: ${problem.reason}`,
        hint: problem.hint ?? '',
      };
  }
}

/** A fixture's problem in words. */
export function toCheckProblem(problem: FixtureProblem): CheckProblem {
  const { kind, file, line, column } = problem;
  const { message, hint } = 'number' in problem ? toExpectationText(problem) : toFolderText(problem);
  const code = kind === 'unreadable' ? problem.error.code : kind;
  return {
    code,
    file: maskCardData(file),
    line,
    column,
    message: maskCardData(message),
    hint: maskCardData(hint),
  };
}

/** The exit code a problem stands for: a broken fixture is wrong usage, a file or record is what it is elsewhere. */
export function exitOf(problem: FixtureProblem): ExitCode {
  if (problem.kind === 'invalid_record') return Exit.invalidInput;
  return problem.kind === 'unreadable' ? problem.error.exitCode : Exit.usage;
}
