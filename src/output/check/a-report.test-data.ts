import type { CheckedFixture, CheckedOrder, CheckProblem, CheckReport } from './report.ts';

export function aCheckedOrder(fields: Partial<CheckedOrder> = {}): CheckedOrder {
  return { number: 'A-1', merchant: 'shop', line: 2, differences: [], accepted: false, ...fields };
}

export const aDifference = { key: 'cause', expected: 'expired_card', actual: null };

export function aProblem(fields: Partial<CheckProblem> = {}): CheckProblem {
  const place = { file: 'fx/a/expected.json', line: 3, column: 5 };
  return { code: 'unknown_key', ...place, message: 'What is this?', hint: 'Did you mean that?', ...fields };
}

export function aFixture(fields: Partial<CheckedFixture> = {}): CheckedFixture {
  return {
    path: 'fx/a',
    file: 'fx/a/expected.json',
    clock: '2026-10-01T10:00:00.000Z',
    orders: [],
    added: [],
    problems: [],
    ...fields,
  };
}

export const aReport = (...fixtures: readonly CheckedFixture[]): CheckReport => ({ fixtures });

/** Tries to end every form: a line, a command, a directive, an attribute, a CDATA section. */
const hostile =
  'x]]>"\'<&>\u0000\u001b[31m\u202e\ufffe\ud800\r\n::error::%0A,a:b\n##[stop-commands]t\nnot ok 9 # SKIP \\# ...';

export const hostileReport = aReport(
  aFixture({
    path: hostile,
    file: hostile,
    orders: [
      aCheckedOrder({ number: hostile, merchant: hostile, differences: [aDifference] }),
      aCheckedOrder({ number: hostile, merchant: hostile }),
    ],
    added: [hostile],
    problems: [aProblem({ file: hostile, message: hostile, hint: hostile })],
  }),
);
