import type { Span } from './spans.ts';

// A security code that is called by its name: `CVC: 123`, `"card_cvc":"123"`, `Prüfziffer ist 123`.
// Every repetition has an upper limit, so that a search takes linear time on any text.

const e = '(?:é|e\u0301?)';
const names = [
  'cv[cvn] ?2?|(?:cav2?|cid|csc|kpn)(?![a-z\\d])',
  'security[ _-]?(?:code|number)|card[ _-]?code|(?:card[ _-]?)?verification[ _-]?(?:code|number|value)',
  '(?:karten)?-?pr(?:ü|ue|u\u0308)f(?:ziffer|nummer|code)|(?:karten)?-?sicherheits(?:code|nummer|zahl)',
  `cryptogramme|code (?:de )?(?:s${e}curit${e}|v${e}rification)`,
  'codice (?:di )?(?:sicurezza|verifica|controllo)',
];
// Two asterisks, but not three: those are a code that has been masked.
const bold = '(?:\\*\\*(?!\\*))?';
const quotes = `["'’”\\\\)\\]]{0,4}${bold}`;
const nouns = `(?:code|number|no|nr|nummer|num${e}ro|numero|value|visuel)(?![a-z])\\.?`;
const verb = '(?:(?:is|was|ist|war|lautet|est|è|e\u0300)\\s{1,3})?';
const opening = `${bold}["'‘“„\\\\(\\[]{0,4}`;
const code = '(?:\\d{3,4}|\\d(?: \\d){2,3})(?!\\w|[.-]\\d)';

const LABELLED = new RegExp(
  `(?:(?<![a-z\\d])|(?<=\\*\\d{4}))(?:card[ _-]?)?(?:${names.join('|')})` +
    `${quotes}\\s{0,3}(?:${nouns}${quotes}\\s{0,3}){0,2}(?:\\([^()\\d]{1,20}\\)\\s{0,3})?` +
    `[:=#>-]{0,3}\\s{0,3}${verb}${opening}\\s{0,3}(?<code>${code})`,
  'dgi',
);

/** Something of each name above, with any character for its blanks: a blank of another kind is one as well. */
const HINT =
  /c(?:v[cvn]|av|id|sc|ard.?code|ode.[dsv]|odice.[dscv]|rypto)|kpn|pr[uü]|heits|security|verification/is;

/** Whether a text can have a labelled code at all: far cheaper than the search. */
export function mayHoldLabelledCode(plain: string): boolean {
  return HINT.test(plain);
}

/** Where a plain reading has a security code right after its name; other words between are about something else. */
export function findLabelledCodes(plain: string): Span[] {
  return Array.from(plain.matchAll(LABELLED), ({ indices }) => {
    const [start, end] = indices?.groups?.['code'] ?? [0, 0];
    return { start, end };
  });
}
