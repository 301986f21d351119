import { cleanText } from '../../terminal/clean-text.ts';
import {
  describeDifference,
  isFailed,
  type CheckedFixture,
  type CheckedOrder,
  type CheckProblem,
  type CheckReport,
} from './report.ts';

// What XML 1.0 has no way to write, not even as a reference; cleaning has made most of it visible before.

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Untrusted text as XML text or attribute, in one line. */
export function toXmlText(text: string): string {
  return cleanText(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${toXmlText(String(value))}"`)
    .join('');
}

function testCase(path: string, name: string, fault?: string): string {
  // The schema wants a time; a measured one would make each report another.
  const head = `    <testcase${attributes({ name, classname: path, time: 0 })}`;
  return fault === undefined ? `${head}/>` : `${head}>\n${fault}\n    </testcase>`;
}

function orderCase({ path, file }: CheckedFixture, order: CheckedOrder): string {
  const { number, merchant, line, differences } = order;
  const name = `${number} at ${merchant}`;
  if (!isFailed(order)) return testCase(path, name);
  const lines = differences.map(describeDifference);
  const open = `      <failure${attributes({ message: lines.join('; '), type: 'difference' })}>`;
  return testCase(path, name, `${open}${[`${file}:${line}`, ...lines].map(toXmlText).join('\n')}</failure>`);
}

function problemCase(
  { path }: CheckedFixture,
  { code, file, line, column, message, hint }: CheckProblem,
): string {
  const place = `${file}:${line}:${column}`;
  const open = `      <error${attributes({ message, type: code })}>`;
  return testCase(path, place, `${open}${[place, message, hint].map(toXmlText).join('\n')}</error>`);
}

function suite(fixture: CheckedFixture, id: number): string {
  const { path, clock, orders, problems } = fixture;
  const head = attributes({
    name: path,
    package: 'paytriage',
    id,
    // The clock of the diagnoses; when the check ran would make each report another.
    timestamp: clock.slice(0, 19),
    hostname: 'localhost',
    tests: orders.length + problems.length,
    failures: orders.filter(isFailed).length,
    errors: problems.length,
    time: 0,
  });
  return [
    `  <testsuite${head}>`,
    '    <properties/>',
    ...problems.map((problem) => problemCase(fixture, problem)),
    ...orders.map((order) => orderCase(fixture, order)),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ].join('\n');
}

/** JUnit XML that both the Ant schema and the one of the Jenkins xUnit plugin accept: a suite a fixture, a case an order. */
export function renderCheckJunit({ fixtures }: CheckReport): string {
  const suites = fixtures.map((fixture, index) => `${suite(fixture, index)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites}</testsuites>\n`;
}
