import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import {
  aCheckedOrder,
  aDifference,
  aFixture,
  aProblem,
  aReport,
  hostileReport,
} from './a-report.test-data.ts';
import { renderCheckTap } from './tap.ts';

describe('TAP', () => {
  it('is a test point an order and a problem, with details as YAML', () => {
    const orders = [aCheckedOrder(), aCheckedOrder({ number: 'A-2', differences: [aDifference] })];
    const report = aReport(aFixture({ orders, problems: [aProblem()] }));
    expect(renderCheckTap(report)).toMatchInlineSnapshot(`
      "TAP version 13
      1..3
      not ok 1 - fx/a: What is this?
        ---
        code: "unknown_key"
        file: "fx/a/expected.json"
        line: 3
        column: 5
        hint: "Did you mean that?"
        ...
      ok 2 - fx/a: A-1 at shop
      not ok 3 - fx/a: A-2 at shop
        ---
        file: "fx/a/expected.json"
        line: 2
        differences: [{"key":"cause","expected":"expired_card","actual":null}]
        ...
      "
    `);
  });

  it('has as many points as its plan, and no directive, whatever the texts hold', () => {
    const [version, plan, ...lines] = renderCheckTap(hostileReport).trimEnd().split('\n');
    expect([version, plan]).toEqual(['TAP version 13', '1..3']);
    const points = lines.filter((line) => !line.startsWith('  '));
    expect(points.map((line) => /^(?:not )?ok \d/.exec(line)?.[0])).toEqual(['not ok 1', 'not ok 2', 'ok 3']);
    for (const point of points) expect(point).not.toMatch(/(?<!\\)#/);
    for (const [, block = ''] of lines.join('\n').matchAll(/^ {2}---\n([\s\S]*?)\n {2}\.\.\.$/gm)) {
      expect(parseDocument(block).errors).toEqual([]);
    }
  });
});
