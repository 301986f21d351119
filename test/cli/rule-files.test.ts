import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/diagnostics/rules/built-in.ts';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith, run } from './run-paytriage.ts';

const voucherPack = `
causes:
  voucher_pending:
    en:
      title: The voucher is being checked
      explanation: Vouchers are checked by hand within a day.
      customer: We are checking your voucher.
rules:
  - id: voucher-check
    family: silence
    cause: voucher_pending
    certainty: likely
    when: { merchant.id: shop, transactions.count: 0, order.amount: { gte: 100 } }
    resolution: { action: wait, actor: merchant }
    supersedes: [nothing-wrong-found, no-transaction-at-all]
    source: handbook
    examples:
      - { facts: { merchant.id: shop, transactions.count: 0, order.amount: 100 }, outcome: matched }
      - { facts: { merchant.id: shop, transactions.count: 0, order.amount: 99 }, outcome: not_matched }
      - { facts: { merchant.id: shop, transactions.count: 0 }, outcome: undecided }
`;

/** A rule file of one rule, its parts in YAML. */
function aRule(parts: Readonly<Record<string, string>> = {}): string {
  const whole: Record<string, string> = {
    id: 'mine',
    cause: 'awaiting_customer_payment',
    certainty: 'certain',
    when: '{ order.payable: true }',
    resolution: '{ action: wait }',
    ...parts,
  };
  const lines = Object.entries(whole).map(([key, value]) => `    ${key}: ${value}`);
  return `rules:\n  - # mine\n${lines.join('\n')}\n`;
}

async function files(contents: Readonly<Record<string, string | Buffer>>): Promise<(name: string) => string> {
  const folder = await aFolder(contents);
  return (name) => join(folder, name);
}

const waiting = orderJson('A1', {
  amount: 5000,
  currency: 'CHF',
  transactions: [],
  customer: { name: 'Ada', email: 'ada@example.ch' },
});

async function diagnosed(pack: string, order = waiting, extra: readonly string[] = []) {
  const at = await files({ 'pack.yaml': pack, 'orders.ndjson': order });
  const argv = ['A1', '--from', at('orders.ndjson'), '--rule-file', at('pack.yaml'), '--json', ...extra];
  const { code, stdout, stderr } = await run(argv);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('a rule file', () => {
  it('adds a rule with a cause of its own, whose texts reach JSON, card and customer', async () => {
    const diagnosis = await diagnosed(voucherPack);
    expect(diagnosis).toMatchObject({
      cause: 'voucher_pending',
      rule: 'voucher-check',
      title: 'The voucher is being checked',
      explanation: 'Vouchers are checked by hand within a day.',
      resolution: { action: 'wait', actor: 'merchant' },
    });
    expect(diagnosis.resolution.customerMessage).toContain('We are checking your voucher.');
    const at = await files({ 'pack.yaml': voucherPack, 'orders.ndjson': waiting });
    const { stdout } =
      await paytriage`A1 --from ${at('orders.ndjson')} --rule-file ${at('pack.yaml')} --format terminal`;
    expect(stdout).toContain('The voucher is being checked (likely) voucher_pending');
  });

  it('works in a batch, as JSON, several at once, and from the environment', async () => {
    const json = '{\n\t"disable": ["order-waits-for-payment"]\n}';
    const at = await files({ 'a.yaml': voucherPack, 'b.json': json, 'orders.ndjson': waiting });
    const { stdout } =
      await paytriage`batch --from ${at('orders.ndjson')} --rule-file ${at('a.yaml')} --rule-file ${at('b.json')} --format ndjson`;
    expect(JSON.parse(stdout)).toMatchObject({ cause: 'voucher_pending' });
    const env = { PAYTRIAGE_RULE_FILE: at('a.yaml') };
    const { stdout: list } = await paytriageWith({ env })`rules list --format ndjson`;
    expect(list).toContain('"voucher-check"');
  });

  it('replaces and disables built-in rules, and the list tells', async () => {
    const pack = `${aRule({ id: 'order-paid', cause: 'already_paid', when: '{ order.state: paid }' })}disable: [order-refunded]\n`;
    const at = await files({ 'pack.yaml': pack });
    const { stdout } = await paytriage`rules list --json --rule-file ${at('pack.yaml')}`;
    const byId = new Map(JSON.parse(stdout).map((rule: { id: string }) => [rule.id, rule]));
    expect(byId.get('order-paid')).toMatchObject({
      family: 'paid',
      origin: { file: at('pack.yaml'), line: 3, column: 5 },
      replaces: true,
    });
    expect(byId.get('order-refunded')).toMatchObject({ origin: 'built-in', disabledBy: at('pack.yaml') });
    expect(byId.get('order-cancelled')).toMatchObject({
      origin: 'built-in',
      replaces: false,
      disabledBy: null,
    });
  });

  it('finds texts by an expression, in any case and anywhere in them', async () => {
    const pack = aRule({ when: '{ attempt.note: { matches: "saldo +in" } }' });
    const failed = orderJson('A1', {
      transactions: [
        {
          id: 't',
          at: '2026-03-02T09:01:00Z',
          status: 'failed',
          notes: [{ text: 'Rifiutata: SALDO  INSUFF.' }],
        },
      ],
    });
    expect(await diagnosed(pack, failed)).toMatchObject({ rule: 'mine' });
  });

  it('with an expression that would keep other engines busy for ever is as quick as any', async () => {
    const pack = aRule({ when: '{ attempt.note: { matches: "^(a+)+$" } }' });
    const note = { text: `${'a'.repeat(20_000)}!` };
    const transaction = { id: 't', at: '2026-03-02T09:01:00Z', status: 'failed', notes: [note] };
    const started = performance.now();
    const { rule } = await diagnosed(pack, orderJson('A1', { transactions: [transaction] }));
    expect(rule).not.toBe('mine');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('whatever a rule file says', () => {
  const greedy = aRule({
    family: 'overcharge',
    resolution: '{ action: retry_same_card, alternatives: [try_other_card, place_new_order] }',
    when: '{ order.pastDeadline: [true, false] }',
  });
  const held = { id: 't', at: '2026-03-02T09:01:00Z', status: 'authorized', amount: 5000, currency: 'CHF' };
  const now = ['--now', '2026-03-02T10:00:00Z'];

  it.each([
    ['money is held', { transactions: [held] }, now, 'wait'],
    ['the order is paid', { status: 'paid' }, now, 'escalate'],
    ['money was captured', { transactions: [{ ...held, status: 'succeeded' }] }, now, 'escalate'],
    ['the customer waits for the bank', {}, [...now, '--symptom', 'auth_stuck'], 'wait'],
    ['the bank shows a debit', {}, [...now, '--answer', 'bank.debited=yes'], 'escalate'],
  ])('nobody is told to pay while %s', async (_when, fields, flags, action) => {
    const order = orderJson('A1', { amount: 5000, currency: 'CHF', ...fields });
    const { rule, resolution } = await diagnosed(greedy, order, flags);
    expect([rule, resolution.action, resolution.alternatives]).toEqual(['mine', action, []]);
  });

  it('nobody is told to pay when the rules that watch over money are switched off', async () => {
    const watchers = builtInRules.filter(({ family }) => family === 'in_progress').map(({ id }) => id);
    const order = orderJson('A1', { amount: 5000, currency: 'CHF', transactions: [held] });
    const { resolution } = await diagnosed(`disable: [${watchers.join(', ')}]`, order, now);
    expect(['wait', 'escalate', undefined]).toContain(resolution?.action);
  });

  it.each([
    ['a sensitive reason', { status: 'failed', notes: [{ scheme: 'iso8583', code: '43' }] }],
    ['a payment that may go through', { status: 'authorized' }],
  ])('its sentence is not said to the customer beside %s', async (_what, fields) => {
    const pack = `${aRule({ cause: 'my_cause', family: 'overcharge' })}causes: { my_cause: { en: { title: T, explanation: E, customer: Pay a stolen card. } } }\n`;
    const order = orderJson('A1', { amount: 5000, currency: 'CHF', transactions: [{ ...held, ...fields }] });
    const { rule, cause, resolution } = await diagnosed(pack, order, now);
    expect([rule, cause]).toEqual(['mine', 'my_cause']);
    expect(resolution.customerMessage).not.toContain('stolen');
  });
});

describe('rules show --format yaml', () => {
  it('prints every built-in rule as a file that says the same', async () => {
    const printed = await Promise.all(
      builtInRules.map(async ({ id }) => (await run(['rules', 'show', id, '--format', 'yaml'])).stdout),
    );
    const at = await files(Object.fromEntries(printed.map((text, index) => [`${index}.yaml`, text])));
    const flags = printed.flatMap((_text, index) => ['--rule-file', at(`${index}.yaml`)]);
    const { stdout } = await run(['rules', 'list', '--json', ...flags]);
    const own = JSON.parse(stdout).map(
      ({ origin: _origin, replaces, disabledBy: _by, ...rule }: Record<string, unknown>) => ({
        ...rule,
        replaces,
      }),
    );
    const sorted = own.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    expect(sorted).toEqual(builtInRules.map((rule) => ({ ...rule, replaces: true })));
  }, 60_000);

  it('prints an own rule with its cause and expression', async () => {
    const at = await files({ 'pack.yaml': voucherPack.replace('shop,', '{ matches: ^sh },') });
    const { stdout } = await paytriage`rules show voucher-check --format yaml --rule-file ${at('pack.yaml')}`;
    const again = await files({ 'pack.yaml': stdout });
    const { stdout: printed } =
      await paytriage`rules show voucher-check --format yaml --rule-file ${again('pack.yaml')}`;
    expect(printed).toBe(stdout);
    expect(stdout).toContain('matches: ^sh');
  });
});

describe('rules test', () => {
  it('runs the examples of all rules', async () => {
    const at = await files({ 'pack.yaml': voucherPack });
    const { code, stdout } = await paytriage`rules test ${at('pack.yaml')} --coverage --json`;
    const { failures, coverage, rules } = JSON.parse(stdout);
    expect([code, failures, rules]).toEqual([0, [], builtInRules.length + 1]);
    expect(coverage).toContainEqual({
      rule: 'voucher-check',
      matched: true,
      not_matched: true,
      undecided: true,
    });
  });

  it('names rule, example, what was expected and the test that decided', async () => {
    const at = await files({ 'pack.yaml': voucherPack.replace('amount: 99', 'amount: 101') });
    const { code, stdout } = await paytriage`rules test ${at('pack.yaml')} --json`;
    expect(code).toBe(1);
    expect(JSON.parse(stdout).failures).toMatchObject([
      {
        rule: 'voucher-check',
        example: 2,
        expected: 'not_matched',
        actual: 'matched',
        deciding: expect.arrayContaining([{ fact: 'order.amount', expected: { gte: 100 }, actual: 101 }]),
      },
    ]);
    const text = await paytriage`rules test ${at('pack.yaml')}`;
    expect(text.stdout).toContain('voucher-check, example 2');
  });

  it('--coverage is exit 1 for a rule without an example that it needs', async () => {
    const at = await files({ 'pack.yaml': aRule() });
    const plain = await paytriage`rules test ${at('pack.yaml')}`;
    const covered = await paytriage`rules test ${at('pack.yaml')} --coverage --json`;
    expect([plain.code, covered.code]).toEqual([0, 1]);
    expect(JSON.parse(covered.stdout).coverage).toContainEqual({
      rule: 'mine',
      matched: false,
      not_matched: false,
      undecided: 'not_needed',
    });
  });
});

describe('rules lint', () => {
  it('finds nothing in the built-in rules', async () => {
    const { code, stdout } = await paytriage`rules lint --json`;
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { errors: 0, warnings: 0, findings: [] }]);
  });

  it('is exit 1 for an error and names its place, 0 for warnings', async () => {
    const at = await files({
      'wrong.yaml': aRule({ when: '{ order.state: open, not: { order.state: open } }' }),
      'bare.yaml': aRule({ id: 'mine', when: '{ merchant.id: shop, symptom: other }' }),
    });
    const wrong = await paytriage`rules lint ${at('wrong.yaml')} --json`;
    const bare = await paytriage`rules lint ${at('bare.yaml')} --json`;
    expect([wrong.code, bare.code]).toEqual([1, 0]);
    expect(JSON.parse(wrong.stdout).findings).toContainEqual(
      expect.objectContaining({
        check: 'never_matches',
        severity: 'error',
        place: { file: at('wrong.yaml'), line: 3, column: 5 },
      }),
    );
    expect(JSON.parse(bare.stdout).findings.map(({ check }: { check: string }) => check)).toEqual([
      'no_source',
      'no_examples',
    ]);
  });
});

/** Each line nine times the one before. */
const bomb = Array.from({ length: 9 }, (_, index) => {
  const inner = index === 0 ? 'x' : `*a${index - 1}`;
  return `a${index}: &a${index} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
}).join('\n');
const circle = `rules:
  - { id: a, family: report, cause: unknown, certainty: likely, when: { symptom: other }, resolution: { action: wait }, supersedes: [b] }
  - { id: b, family: report, cause: unknown, certainty: likely, when: { symptom: other }, resolution: { action: wait }, supersedes: [a] }
`;
const twice = `${aRule()}${aRule().replace('rules:\n', '')}`;

describe('a fault in a rule file is exit 2 and says where, what and what was meant', () => {
  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', ':1:1: the file is empty'],
    ['a list', '- a', ':1:1: a rule file must be a map'],
    ['broken YAML', 'rules: [', ':1:9: '],
    ['several documents', 'rules: []\n---\nrules: []', ':2:1: the file holds several documents'],
    ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x61, 0]), ' is not UTF-8 text'],
    ['more than 1 MB', '#'.repeat(10_000_000), ' is larger than 1 MB'],
    ['a bomb of aliases', bomb, 'this stands for more than 50000 values'],
    ['an anchor in itself', 'rules: &a [*a]', ':1:12: the anchor &a holds itself'],
    ['an alias of nothing', 'rules: [*a]', 'there is no anchor &a'],
    ['brackets without end', '['.repeat(100_000), 'values are nested too deep'],
    ['values nested too deep', `rules: ${'['.repeat(60)}${']'.repeat(60)}`, 'nested more than 50 deep'],
    ['a key twice', 'rules: []\nrules: []', ':2:1: the key rules is here twice'],
    [
      'an unknown key',
      aRule({ resolutoin: '{}' }),
      ':8:5: a rule has no key "resolutoin". Did you mean resolution?',
    ],
    ['a key of the file', 'rulez: []', ':1:1: a rule file has no key "rulez". Did you mean rules?'],
    ['a missing key', 'rules: [{ id: mine }]', ':1:9: cause is missing'],
    ['an id', aRule({ id: 'My_Rule' }), ':3:9: the id "My_Rule"'],
    [
      'a fact',
      aRule({ when: '{ order.stat: open }' }),
      ':6:13: there is no fact "order.stat". Did you mean order.state?',
    ],
    [
      'a value',
      aRule({ when: '{ order.state: opne }' }),
      ':6:26: order.state has no value "opne". Did you mean open?',
    ],
    [
      'a type',
      aRule({ when: '{ order.payable: yes }' }),
      ':6:28: order.payable is compared with true or false',
    ],
    ['a bound of a word', aRule({ when: '{ order.state: { gt: 1 } }' }), 'order.state is no number'],
    ['a test', aRule({ when: '{ order.ageDays: { gtt: 1 } }' }), 'has no key "gtt". Did you mean gt?'],
    ['an empty condition', aRule({ when: '{}' }), ':6:11: a condition must name a fact'],
    ['an empty list', aRule({ when: '{ any: [] }' }), 'the list of any is empty'],
    [
      'a cause',
      aRule({ cause: 'alredy_paid' }),
      ':4:12: there is no cause "alredy_paid". Did you mean already_paid?',
    ],
    ['a certainty', aRule({ certainty: 'likly' }), 'there is no certainty "likly". Did you mean likely?'],
    ['a family', aRule({ family: 'awnser' }), 'there is no family "awnser". Did you mean answer?'],
    ['an action', aRule({ resolution: '{ action: wiat }' }), 'there is no action "wiat". Did you mean wait?'],
    [
      'an actor',
      aRule({ resolution: '{ action: wait, actor: bnak }' }),
      'no actor "bnak". Did you mean bank?',
    ],
    [
      'a retry',
      aRule({ resolution: '{ action: wait, retry: latr }' }),
      'no retry "latr". Did you mean later?',
    ],
    [
      'an outcome',
      aRule({ examples: '[{ facts: {}, outcome: match }]' }),
      'no outcome "match". Did you mean matched?',
    ],
    [
      'a fact of an example',
      aRule({ examples: '[{ facts: { symptm: other }, outcome: matched }]' }),
      'Did you mean symptom?',
    ],
    [
      'a rule to disable',
      'disable: [order-payed]',
      ':1:11: there is no built-in rule "order-payed". Did you mean order-paid?',
    ],
    ['a rule twice', twice, ':9:5: the rule mine is already at'],
    [
      'a rule replaced and disabled',
      `${aRule({ id: 'order-paid' })}disable: [order-paid]`,
      'replaced here and disabled too',
    ],
    ['a circle', circle, ':2:5: supersedes goes in a circle: a > b > a'],
    ['a rule above itself', aRule({ supersedes: '[mine]' }), 'mine supersedes itself'],
    [
      'a cause without English',
      'causes: { mine: { de: { title: T, explanation: E } } }',
      'has no text in en',
    ],
    ['a built-in cause', 'causes: { already_paid: { en: {} } }', ':1:11: already_paid is a built-in cause'],
    [
      'a backreference',
      aRule({ when: String.raw`{ attempt.note: { matches: '(a)\1' } }` }),
      'backreferences are not supported',
    ],
    [
      'a lookahead',
      aRule({ when: '{ attempt.note: { matches: "a(?=b)" } }' }),
      'lookahead and lookbehind are not supported',
    ],
    ['an expression', aRule({ when: '{ attempt.note: { matches: "(a" } }' }), 'missing closing ): `(a`'],
    [
      'a title too long',
      `causes: { mine: { en: { title: ${'t'.repeat(61)} } } }`,
      'title is longer than 60 characters',
    ],
  ])('%s', async (_what, content, said) => {
    const at = await files({ 'pack.yaml': content });
    const { code, stdout, stderr } = await paytriage`rules list --rule-file ${at('pack.yaml')} --json`;
    const { error } = JSON.parse(stderr);
    expect([code, stdout, error.code]).toEqual([2, '', 'rule_file']);
    expect(error.message).toContain(`${at('pack.yaml')}${said.startsWith(':') ? said : ''}`);
    expect(error.message).toContain(said);
  });

  it('a file that is not there', async () => {
    const { code, stderr } = await paytriage`rules lint nowhere.yaml`;
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('nowhere.yaml cannot be read: there is no such file'),
    ]);
  });

  it('the same rule in two files', async () => {
    const at = await files({ 'a.yaml': aRule(), 'b.yaml': aRule() });
    const { code, stderr } = await paytriage`rules test ${at('a.yaml')} ${at('b.yaml')}`;
    expect([code, stderr]).toEqual([2, expect.stringContaining(`already at ${at('a.yaml')}:3`)]);
  });
});
