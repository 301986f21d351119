import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { customerOf, type Language } from './orders/people.ts';
import { randomFrom, type Random } from './orders/random.ts';

interface Wording {
  readonly note: string;
  readonly code?: string;
  readonly scheme?: string;
}

type Wordings = readonly [Wording, ...Wording[]];

/** Of the three thousand wordings of the evaluation sets every n-th is used: all, or as many as one shop sees. */
const every = Number(process.argv[3] ?? 8);

function wordingsOf(language: Language): Wordings {
  const [first, ...rest] = readFileSync(`eval/dev-${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % every === 0)
    .map((line) => JSON.parse(line) as Wording);
  if (first === undefined) throw new Error(`there are no notes in ${language}`);
  return [first, ...rest];
}

const wordings: Readonly<Record<Language, Wordings>> = {
  de: wordingsOf('de'),
  en: wordingsOf('en'),
  fr: wordingsOf('fr'),
  it: wordingsOf('it'),
};

const codes: readonly [Wording, ...Wording[]] = [
  { note: '', code: '51', scheme: 'iso8583' },
  { note: '', code: '05', scheme: 'iso8583' },
  { note: '', code: 'card_declined', scheme: 'stripe' },
  { note: '', code: '1143', scheme: 'gestpay' },
  { note: '', code: 'INSTRUMENT_DECLINED', scheme: 'paypal' },
];

const idOf = (random: Random): string =>
  random.pick([
    () => `pi_${Math.floor(random.next() * 2 ** 52).toString(36)}`,
    () => `#${random.digits(6)}`,
    () => `WC-${random.digits(7)}`,
    () => `TX${random.digits(9)}`,
  ])();

const dateOf = (random: Random): string => {
  const [day, month] = [random.between(1, 29), random.between(1, 13)].map((part) =>
    `${part}`.padStart(2, '0'),
  );
  return random.pick([
    `2026-${month}-${day}`,
    `${day}.${month}.2026`,
    `${day}/${month}/2026 09:${random.digits(2)}`,
  ]);
};

const amountOf = (random: Random): string =>
  `${random.between(5, 900)}.${random.digits(2)} ${random.pick(['EUR', 'CHF', '€'])}`;

/** What stands around a wording in a shop's order notes: ids, dates, amounts, names. */
function dressed(wording: string, random: Random, language: Language): string {
  const name = (): string => customerOf(random.between(0, 1e6), language).name ?? '';
  return random.pick([
    () => `${idOf(random)}: ${wording}`,
    () => `${wording} (${idOf(random)}, ${amountOf(random)})`,
    () => `${dateOf(random)} ${wording} ${idOf(random)}`,
    () => `${name()} - ${amountOf(random)} - ${wording}`,
    () => `${wording} ${name()}, ${dateOf(random)}`,
    () => `[${idOf(random)}] ${wording} ${random.pick(wordings[language]).note}`,
  ])();
}

/** The line with this index: no two are alike. A third is JSON with a code and its scheme, a third JSON, a third text. */
export function generateNote(index: number): string {
  const random = randomFrom(index);
  const language = random.pick<Language>(['de', 'en', 'fr', 'it']);
  const wording = random.pick(wordings[language]);
  const note = `${dressed(wording.note, random, language)} ${index.toString(36)}`;
  const form = random.between(0, 3);
  if (form === 0 && !note.startsWith('{')) return note.replaceAll(/\s+/g, ' ');
  const { code, scheme } = wording.code === undefined ? random.pick(codes) : wording;
  return JSON.stringify(form === 1 ? { note } : { note, code, scheme });
}

async function main(count: number): Promise<void> {
  const atOnce = 1000;
  for (let first = 0; first < count; first += atOnce) {
    let text = '';
    for (let index = first; index < Math.min(first + atOnce, count); index += 1)
      text += `${generateNote(index)}\n`;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(Number(process.argv[2] ?? 1000));
