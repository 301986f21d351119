import { cleanText } from '../../terminal/clean-text.ts';
import { describeDifference, isFailed, type CheckReport } from './report.ts';

/** GitHub shows ten errors of a step and drops the others without a word. */
const shownAtMost = 10;

interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

function toData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Commas and colons end a property. */
function toProperty(text: string): string {
  return toData(cleanText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toCommand({ file, line, column, title, message }: Annotation): string {
  const col = column === undefined ? '' : `,col=${column}`;
  const place = `file=${toProperty(file)},line=${line}${col}`;
  return `::error ${place},title=${toProperty(title)}::${toData(message)}\n`;
}

function toAnnotations({ fixtures }: CheckReport): readonly Annotation[] {
  return fixtures.flatMap(({ file, orders, problems }) => [
    ...problems.map(({ message, hint, ...problem }) => ({
      ...problem,
      title: 'Fixture cannot be checked',
      message: [message, hint].filter(Boolean).map(cleanText).join('\n'),
    })),
    ...orders.filter(isFailed).map(({ number, merchant, line, differences }) => ({
      file,
      line,
      title: `${number} at ${merchant}`,
      message: differences.map(describeDifference).map(cleanText).join('\n'),
    })),
  ]);
}

/** Workflow commands of GitHub Actions, one a difference or problem; of more than ten the first, and how many there are. */
export function renderCheckGithub(report: CheckReport): string {
  const annotations = toAnnotations(report);
  const shown = annotations.slice(0, shownAtMost).map(toCommand);
  const hidden = annotations.length - shown.length;
  const total = `${annotations.length} orders or fixtures are not as expected: ${shown.length} shown, ${hidden} more.`;
  return shown.join('') + (hidden === 0 ? '' : `::notice title=paytriage check::${toData(total)}\n`);
}
