import { describe, expect, it } from 'vitest';
import { createColours } from '../../terminal/colour.ts';
import {
  aCheckedOrder,
  aDifference,
  aFixture,
  aProblem,
  aReport,
  hostileReport,
} from './a-report.test-data.ts';
import { renderCheckText } from './terminal.ts';

const plain = createColours({ flag: false, env: {}, isTTY: false });

describe('the report for a person', () => {
  it('shows differences and problems, then the counts, and nothing of what is as expected', () => {
    const orders = [aCheckedOrder(), aCheckedOrder({ number: 'A-2', differences: [aDifference] })];
    const report = aReport(
      aFixture({ orders, problems: [aProblem()] }),
      aFixture({ path: 'fx/b', orders: [aCheckedOrder()] }),
    );
    expect(renderCheckText(report, plain)).toMatchInlineSnapshot(`
      "fx/a
        problem fx/a/expected.json:3:5
          What is this?
          Did you mean that?
        different A-2 at shop  fx/a/expected.json:2
          cause      - expired_card
                     + null

      2 fixtures, 3 orders: 2 as expected, 1 different, 1 problem
      If the new answers are right, run again with --update to accept them.
      "
    `);
  });

  it('says what --update wrote', () => {
    const accepted = aCheckedOrder({ differences: [aDifference], accepted: true });
    const text = renderCheckText(aReport(aFixture({ orders: [accepted], added: ['A-3'] })), plain);
    expect(text).toMatch(/updated A-1/);
    expect(text).toMatch(/added A-3/);
    expect(text).not.toContain('--update');
  });

  it('cleans what it shows', () => {
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(renderCheckText(hostileReport, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
