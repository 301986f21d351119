import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { conditionList } from '../scripts/docs/condition-list.ts';
import { citedFacts } from '../scripts/docs/guide-facts.ts';
import { expectedPages, orphanPages, unwrittenPages } from '../scripts/docs/pages.ts';
import { bodyOf, markedBody } from '../scripts/docs/rule-body.ts';
import { builtInRules } from '../src/diagnostics/rules/built-in.ts';
import { run } from './cli/run-paytriage.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** A page that is not there reads as empty, so that each test says what it misses. */
const textOf = (file: string): string => (existsSync(root + file) ? readFileSync(root + file, 'utf8') : '');
const pageOf = (id: string): string => textOf(`docs/rules/${id}.md`);
const ids = builtInRules.map(({ id }) => id);

describe('docs/rules and docs/facts.md', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await expectedPages(root);
    // Prettier lays out a hundred pages: seconds, on a machine that has nothing else to do.
  }, 60_000);

  it('are what `npm run docs` writes: run it where this differs', () => {
    const changed = [...pages].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
    expect(changed).toEqual([]);
  });

  it('have a page for every rule, and no page without a rule', () => {
    expect([...pages.keys()]).toEqual(expect.arrayContaining(ids.map((id) => `docs/rules/${id}.md`)));
    expect(orphanPages(root)).toEqual([]);
  });

  it('say of every rule what it means, why it happens and what to do', () => {
    expect(unwrittenPages(root)).toEqual([]);
  });

  it('link to pages and headings that exist', () => {
    const facts = pages.get('docs/facts.md') ?? '';
    const anchors = [...facts.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll('.', ''),
    );
    for (const [file, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([\w./#-]+)\)/g)) {
        const [path = '', anchor] = new URL(target, `file:///${file}`).href
          .slice('file:///'.length)
          .split('#');
        expect([...pages.keys()], `${file}: ${target}`).toContain(path);
        if (anchor !== undefined) expect(anchors, `${file}: ${target}`).toContain(anchor);
      }
    }
  });
});

describe.each(ids)('the page of %s', (id) => {
  const text = pageOf(id);
  const body = bodyOf(text);

  it('says enough, and not too much', () => {
    const words = body.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(150);
  });

  it('names rules that exist', () => {
    const named = [...body.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, name]) => name);
    expect(ids).toEqual(expect.arrayContaining(named));
  });

  it('shows a command that leads to the rule', async () => {
    const [, command] = /```sh\npaytriage (.*)\n```/.exec(text) ?? [];
    if (command === undefined) throw new Error(`no expected.json of a fixture names the rule ${id}`);
    const { code, stdout } = await run([...command.split(' '), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rule).toBe(id);
  });
});

describe('pages of rules', () => {
  it('do not repeat one another: no sentence stands in two bodies', () => {
    const seen = new Map<string, string>();
    for (const id of ids) {
      for (const sentence of bodyOf(pageOf(id))
        .replaceAll(/\s+/g, ' ')
        .split(/(?<=[.?:]) /)) {
        if (sentence.length < 40) continue;
        expect(seen.get(sentence), sentence).toBeUndefined();
        seen.set(sentence, id);
      }
    }
  });
});

describe('what a person wrote', () => {
  it('is kept when a page is written anew', () => {
    const body = 'First line.\n\nSecond paragraph.';
    expect(bodyOf(`# a\n\n${markedBody(body)}\n\n## When`)).toBe(body);
    expect(bodyOf(`# a\n\n${markedBody('')}\n\n## When`)).toBe('');
    expect([bodyOf(undefined), bodyOf('# no markers')]).toEqual(['', '']);
  });
});

describe('a condition', () => {
  it('is a list in which every line must hold, with combinations below', () => {
    const lines = conditionList({
      'order.payable': true,
      'order.status': ['paid', 'quote', 'draft'],
      'order.kind': { not: ['renewal', 'purchase'] },
      'money.minutesSinceCapture': { gte: 5, lt: 60 },
      'card.network': { known: false },
      any: [{ symptom: 'other' }, { 'bank.debited': true, 'bank.notified': false }],
      not: { 'order.method': 'card' },
    });
    expect(lines.map((line) => line.replace(/\[(.*)\]\(.*\)/, '$1'))).toEqual([
      '- `order.payable` is `true`',
      '- `order.status` is `paid`, `quote` or `draft`',
      '- `order.kind` is not `renewal` or `purchase`',
      '- `money.minutesSinceCapture` is at least `5` and is less than `60`',
      '- `card.network` is unknown',
      '- at least one of',
      '  - `symptom` is `other`',
      '  - all of',
      '    - `bank.debited` is `true`',
      '    - `bank.notified` is `false`',
      '- not',
      '  - `order.method` is `card`',
    ]);
  });
});

describe('a source', () => {
  it('is told by the statements it cites, ranges included', () => {
    const idsOf = (source: string) => citedFacts(source).map(({ id }) => id);
    expect(idsOf('S1.6 to S1.8, S2.17: a bank page; systems 2.3')).toEqual([
      'S1.6',
      'S1.7',
      'S1.8',
      'S2.17',
      'systems 2.3',
    ]);
    expect(idsOf("the shop's own status")).toEqual([]);
  });

  it('that cites what is not in the list is a fault', () => {
    expect(() => citedFacts('S9.1')).toThrow('S9.1');
  });
});
