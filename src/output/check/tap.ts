import { cleanText } from '../../terminal/clean-text.ts';
import { toSafeJson } from '../../terminal/json.ts';
import { isFailed, type CheckedFixture, type CheckReport } from './report.ts';

interface TestPoint {
  readonly ok: boolean;
  readonly description: string;
  /** Keys and values of the YAML block; JSON is YAML too. */
  readonly details: Readonly<Record<string, unknown>>;
}

function toPoints({ path, file, orders, problems }: CheckedFixture): readonly TestPoint[] {
  return [
    ...problems.map(({ code, message, hint, ...place }) => ({
      ok: false,
      description: `${path}: ${message}`,
      details: { code, ...place, hint },
    })),
    ...orders.map((order) => ({
      ok: !isFailed(order),
      description: `${path}: ${order.number} at ${order.merchant}`,
      details: { file, line: order.line, differences: order.differences },
    })),
  ];
}

/** A hash would begin a directive such as SKIP, which turns a failure into a pass. */
function toDescription(text: string): string {
  return cleanText(text).replace(/[\\#]/g, '\\$&');
}

function toLines({ ok, description, details }: TestPoint, index: number): readonly string[] {
  const line = `${ok ? 'ok' : 'not ok'} ${index + 1} - ${toDescription(description)}`;
  if (ok) return [line];
  const block = Object.entries(details).map(([key, value]) => `  ${key}: ${toSafeJson(value)}`);
  return [line, '  ---', ...block, '  ...'];
}

/** TAP version 13, which every consumer of 14 reads too: a test point an order. */
export function renderCheckTap({ fixtures }: CheckReport): string {
  const points = fixtures.flatMap(toPoints);
  return ['TAP version 13', `1..${points.length}`, ...points.flatMap(toLines), ''].join('\n');
}
