import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriage } from './run-paytriage.ts';

const own = `
scheme: mybank
codes:
  - { code: '012', reason: insufficient_funds, meaning: The account is in the red. }
phrases:
  - { phrase: saldo capient, reason: insufficient_funds, language: it, examples: [saldo non capiente] }
`;

async function explained(content: string, note: string) {
  const file = join(await aFolder({ 'codes.yaml': content }), 'codes.yaml');
  return paytriage`explain ${note} --code-file ${file} --json`;
}

describe('a code file', () => {
  it('adds codes and phrases', async () => {
    const { stdout } = await explained(own, 'Il saldo non è capiente');
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'insufficient_funds', matched: 'phrase' });
  });

  it.each([
    ['a number for a code', own.replace("'012'", '012'), ':4:13: code must be text: put it in quotes.'],
    [
      'a reason',
      own.replace('reason: insufficient_funds', 'reason: insufficent_funds'),
      'Did you mean insufficient_funds?',
    ],
    [
      'an example that is not understood',
      own.replace('saldo non capiente', 'grazie'),
      ':6:5: the example "grazie" is not read',
    ],
    ['a list', '- a', ':1:1: the file must hold codes: or phrases:.'],
    ['a circle', 'codes: &a [*a]', 'the anchor &a holds itself'],
  ])('with a fault in %s is exit 2 and says where', async (_what, content, said) => {
    const { code, stderr } = await explained(content, 'x');
    expect([code, JSON.parse(stderr).error]).toEqual([
      2,
      expect.objectContaining({ code: 'code_file', message: expect.stringContaining(said) }),
    ]);
  });

  it('that is not there is exit 2, as any flag that is wrong', async () => {
    const { code, stderr } = await paytriage`explain x --code-file nowhere.yaml --json`;
    expect([code, JSON.parse(stderr).error]).toEqual([
      2,
      expect.objectContaining({
        code: 'code_file_unreadable',
        message: expect.stringContaining('nowhere.yaml'),
      }),
    ]);
  });
});
