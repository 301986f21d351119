import { describe, expect, it } from 'vitest';
import {
  aCheckedOrder,
  aDifference,
  aFixture,
  aProblem,
  aReport,
  hostileReport,
} from './a-report.test-data.ts';
import { renderCheckGithub } from './github.ts';

const different = aCheckedOrder({ differences: [aDifference] });

describe('workflow commands', () => {
  it('are an error a difference, at the line of expected.json, and one a problem', () => {
    const report = aReport(aFixture({ orders: [aCheckedOrder(), different], problems: [aProblem()] }));
    expect(renderCheckGithub(report)).toMatchInlineSnapshot(`
      "::error file=fx/a/expected.json,line=3,col=5,title=Fixture cannot be checked::What is this?%0ADid you mean that?
      ::error file=fx/a/expected.json,line=2,title=A-1 at shop::cause: expected expired_card, diagnosed null
      "
    `);
  });

  it('are none where all is as expected', () => {
    expect(renderCheckGithub(aReport(aFixture({ orders: [aCheckedOrder()] })))).toBe('');
  });

  it('are ten at most, for GitHub shows no more, and then the total is told', () => {
    const orders = Array.from({ length: 12 }, () => different);
    const lines = renderCheckGithub(aReport(aFixture({ orders })))
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(10);
    expect(lines.slice(10)).toEqual([expect.stringMatching(/^::notice .*::12 .*10 shown, 2 more/)]);
  });

  it('cannot be ended, or given another property, by what they hold', () => {
    const lines = renderCheckGithub(hostileReport).trimEnd().split('\n');
    expect(lines.length).toBe(2);
    for (const line of lines) {
      // eslint-disable-next-line no-control-regex -- controls are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f]/);
      expect(line).toMatch(/^::error file=[^:,]*,line=\d+(,col=\d+)?,title=[^:,]*::/);
    }
  });
});
