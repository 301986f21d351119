import { describe, expect, it } from 'vitest';
import { run, type Ran } from './run-paytriage.ts';

const fixture = ['--from', 'fixtures/amex-at-ticketing'];

/** At a screen of 80 columns, in this language. */
function shown(lang: string, ...argv: readonly string[]): Promise<Ran> {
  return run([...argv, '--lang', lang, '--no-color', '--no-input'], { columns: 80 });
}

const commands: readonly (readonly string[])[] = [
  ['transactions', 'HST-730140', '--from', 'fixtures'],
  ['diagnose', 'HST-730140', '--from', 'fixtures', '--now', '2026-09-01T10:00:00Z', '--explain'],
  ['orders', 'brunner', '--from', 'fixtures'],
  ['batch', ...fixture],
  ['batch', ...fixture, '--group-by', 'network'],
  ['explain', '43', '51', '65', '--scheme', 'iso8583'],
  ['explain', 'Do not honor'],
  ['facts'],
  ['facts', 'payment.alive'],
  ['rules', 'list'],
  ['merchants', 'list'],
];

/** Words that only English has; ids, which stay, hold none of them. */
const english =
  /(?<![.\w])(?:Meaning|Sure|Can act|Retry|Customer|Elsewhere|placed_at|share|count|needs answer|the bank)\b/;

describe.each(['de', 'fr', 'it'])('output for an agent who reads %s', (lang) => {
  it.each(commands)('keeps within 80 columns and is not English: %s %s', async (...argv) => {
    const { code, stdout, stderr } = await shown(lang, ...argv);
    expect([code, stderr.includes('error:')]).toEqual([0, false]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toBe((await shown('en', ...argv)).stdout);
    // What facts mean is written for authors of rules, and in English.
    if (argv[0] !== 'facts') expect(stdout).not.toMatch(english);
  });

  it.each([
    ['transactions', 'HST-730140', '--from', 'fixtures'],
    ['batch', ...fixture, '--group-by', 'cause'],
    ['orders', 'brunner', '--from', 'fixtures'],
    ['explain', '43', '--scheme', 'iso8583'],
    ['rules', 'list'],
    ['merchants', 'list'],
  ])('gives programs the same bytes: %s', async (...argv) => {
    for (const format of ['ndjson', 'tsv']) {
      const texts = await run([...argv, '--format', format, '--lang', lang]);
      const usual = await run([...argv, '--format', format]);
      expect(texts.stdout).toBe(usual.stdout);
    }
  });
});

describe('a language without texts', () => {
  it.each([
    ['reply', 'INF-20523', '--from', 'fixtures'],
    ['guide', 'optim-office'],
    ['diagnose', 'INF-20523', '--from', 'fixtures', '--json', '--now', '2026-09-01T10:00:00Z'],
  ])('is English, and the run says so: %s', async (...argv) => {
    const { code, stdout, stderr } = await run([...argv, '--lang', 'rm-CH']);
    expect(code).toBe(0);
    expect(stderr).toContain('"rm-CH"');
    expect(stdout).toBe((await run([...argv, '--lang', 'en'])).stdout);
  });

  it('is none that merely has a region', async () => {
    const { stdout, stderr } = await run(['guide', 'optim-office', '--lang', 'de_CH']);
    expect(stderr).toBe('');
    expect(stdout).toBe((await run(['guide', 'optim-office', '--lang', 'de'])).stdout);
  });
});

describe('the transactions tab', () => {
  it('says in German what is unknown and what is none', async () => {
    const order = {
      number: 'A-1',
      merchant: 'aruba-pec',
      placedAt: '2026-03-02T09:00:00Z',
      status: 'awaiting_payment',
    };
    const tab = async (transactions?: readonly object[]) => {
      const circumstances = { stdin: JSON.stringify({ ...order, transactions }), columns: 80 };
      const argv = ['transactions', 'A-1', '--from', '-', '--lang', 'de', '--no-color'];
      return (await run(argv, circumstances)).stdout;
    };
    expect(await tab()).toBe('Transaktionen: nicht geladen (unbekannt heißt nicht „keine“)\n');
    expect(await tab([])).toBe('Transaktionen: 0\n');
  });

  it('names types, states and columns in German, and cuts nothing', async () => {
    const { stdout } = await shown('de', 'transactions', 'HST-730140', '--from', 'fixtures');
    expect(stdout).toMatchInlineSnapshot(`
      "Transaktionen: 1
      Zeit                     Art              Status              Betrag
      2026-05-11 10:20 +02:00  Sofortabbuchung  Kunde muss handeln  EUR 25.62
          Karte: visa ··7718 · 3-D Secure: C challenge
      "
    `);
    expect(stdout).not.toContain('…');
  });
});

describe('an explanation', () => {
  it('says in Italian what the reason means, how sure that is and who acts', async () => {
    const { stdout } = await shown('it', 'explain', '43', '--scheme', 'iso8583');
    expect(stdout).toMatchInlineSnapshot(`
      "iso8583 43  lost_or_stolen_card
        Significato Alla banca la carta risulta smarrita o rubata. Non dirlo al
                    cliente: chi sta pagando potrebbe non essere il titolare.
        Certezza    certo (dal codice)
        Chi agisce  la banca
        Riprovare   mai più con questa carta
        Cliente     non comunicare mai il motivo: dire che la banca ha rifiutato,
                    nient’altro
        Altrove     adyen incorrect_pin, mastercard_advice not_a_failure
      "
    `);
  });
});

describe('a batch', () => {
  it('has its heads and its last line in German, its ids as flags take them', async () => {
    const { stdout, stderr } = await shown('de', 'batch', ...fixture, '--fail-on', 'any');
    expect(stdout).toMatch(/^Nummer +Händler +Status +Befund +Ursach/);
    expect(stdout).toContain('awaiting_payment');
    expect(stderr).toMatch(/^\d+ gelesen, \d+ mit Ursache, .* \d+ von --fail-on genannt\n$/);
  });
});
