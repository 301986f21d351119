import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCheckedOrder,
  aDifference,
  aFixture,
  aProblem,
  aReport,
  hostileReport,
} from './a-report.test-data.ts';
import { renderCheckJunit, toXmlText } from './junit.ts';
import type { CheckReport } from './report.ts';

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** A reader as strict as XML is: it knows elements, attributes, text and five entities, and refuses all else. */
function parseXml(xml: string): XmlElement {
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const found = token.exec(body);
    if (found === null) throw new Error(`not XML: ${body.slice(at, at + 40)}`);
    const [whole, closing, name = '', list = '', empty, text] = found;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(whole)) throw new Error(`unknown entity in ${whole}`);
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += text;
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const pairs = [...list.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error('an element is not closed');
  return top;
}

const required = ['name', 'package', 'id', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time'];

/** The rules of the two schemas (Ant's, and the Jenkins xUnit plugin's junit-10) that this output has to keep. */
function expectSchema(report: CheckReport): XmlElement {
  const xml = renderCheckJunit(report);
  // Characters that XML 1.0 cannot hold.
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  const [suites, ...others] = parseXml(xml).children;
  expect([suites?.name, suites?.attributes, others]).toEqual(['testsuites', {}, []]);
  suites?.children.forEach((suite, index) => {
    expect([suite.name, Object.keys(suite.attributes).sort()]).toEqual(['testsuite', [...required].sort()]);
    const { name, id, timestamp, hostname, tests, failures, errors, time } = suite.attributes;
    expect(name?.trim()).not.toBe('');
    expect([id, hostname, time]).toEqual([String(index), 'localhost', '0']);
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const names = suite.children.map((child) => child.name);
    const cases = suite.children.slice(1, -2);
    expect(names).toEqual(['properties', ...cases.map(() => 'testcase'), 'system-out', 'system-err']);
    const faults = cases.flatMap((child) => child.children);
    const count = (kind: string): string => String(faults.filter((fault) => fault.name === kind).length);
    expect([tests, failures, errors]).toEqual([String(cases.length), count('failure'), count('error')]);
    for (const one of cases) {
      expect(Object.keys(one.attributes).sort()).toEqual(['classname', 'name', 'time']);
      expect(one.children.length).toBeLessThanOrEqual(1);
    }
    for (const fault of faults) expect(Object.keys(fault.attributes).sort()).toEqual(['message', 'type']);
  });
  return parseXml(xml);
}

describe('JUnit XML', () => {
  it('is a suite a fixture and a case an order, with a failure for a difference and an error for a problem', () => {
    const report = aReport(
      aFixture({
        orders: [aCheckedOrder(), aCheckedOrder({ number: 'A-2', differences: [aDifference] })],
        problems: [aProblem()],
      }),
    );
    expectSchema(report);
    expect(renderCheckJunit(report)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="fx/a" package="paytriage" id="0" timestamp="2026-10-01T10:00:00" hostname="localhost" tests="3" failures="1" errors="1" time="0">
          <properties/>
          <testcase name="fx/a/expected.json:3:5" classname="fx/a" time="0">
            <error message="What is this?" type="unknown_key">fx/a/expected.json:3:5
      What is this?
      Did you mean that?</error>
          </testcase>
          <testcase name="A-1 at shop" classname="fx/a" time="0"/>
          <testcase name="A-2 at shop" classname="fx/a" time="0">
            <failure message="cause: expected expired_card, diagnosed null" type="difference">fx/a/expected.json:2
      cause: expected expired_card, diagnosed null</failure>
          </testcase>
          <system-out/>
          <system-err/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('counts what --update accepted as passed', () => {
    const accepted = aCheckedOrder({ differences: [aDifference], accepted: true });
    expect(renderCheckJunit(aReport(aFixture({ orders: [accepted] })))).toContain('failures="0"');
  });

  it('keeps the schemas whatever the texts hold', () => {
    expectSchema(hostileReport);
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, (path, number) => {
        const order = aCheckedOrder({ number, merchant: path, differences: [aDifference] });
        const problems = [aProblem({ message: number, file: path })];
        expectSchema(aReport(aFixture({ path: `a${path}`, orders: [order], problems })));
      }),
    );
  });

  it('makes visible what it can, and replaces what XML has no way to write', () => {
    expect(toXmlText('a\u0007<b>\ufffe\ud800')).toBe('a␇&lt;b&gt;&lt;U+FFFE&gt;&lt;U+D800&gt;');
  });
});
