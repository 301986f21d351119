import { toSafeJson } from '../../terminal/json.ts';
import { countCheck, type CheckReport } from './report.ts';

/** The report as `paytriage.check/1`: `summary`, and each fixture with its orders and problems. */
export function renderCheckJson(report: CheckReport): string {
  const document = { schema: 'paytriage.check/1', summary: countCheck(report), fixtures: report.fixtures };
  return `${toSafeJson(document, 2)}\n`;
}
