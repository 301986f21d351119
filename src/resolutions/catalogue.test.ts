import { languages } from '../orders/language.ts';
import { describe, expect, it } from 'vitest';
import { actions, causes, orderCauses } from '../diagnostics/vocabulary.ts';
import { reasonFacts, reasons } from '../diagnostics/answers/reasons.ts';
import type { Language } from '../orders/language.ts';
import type { Catalogue } from './catalogue.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from './catalogues.ts';
import { askableFacts } from './questions.ts';
import { placeholdersOf } from './template.ts';
import { placeholders } from './values.ts';

await loadCatalogues(languages);

type Leaves = ReadonlyMap<string, string>;

function leavesOf(value: unknown, path = ''): Leaves {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${path}/${key}`)]));
}

const reference = leavesOf(getCatalogue('en'));

/** Advice has its own place; a statement is also read where nothing must be done about the payment. */
const adviceWords: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(please|try|retry|again|use|choose|you can|should (?:pay|use)|contact|call)\b/i,
  de: /\b(bitte|versuchen|probieren|erneut|nochmals?|noch einmal|wieder|verwenden|benutzen|nutzen|wählen|Sie können|können Sie|sollten|müssen Sie|kontaktieren|anrufen|rufen|wenden|(?:be)?zahlen Sie)\b/i,
  // Any verb in -ez but the two that only say what the customer has done. An accent ends a word for \b: so here and below.
  fr: /(?<!\p{L})(?!(?:avez|ayez|chez)(?!\p{L}))\p{L}+ez(?!\p{L})|merci|essa[iy]|nouveau|appeler|contact|il (?:faut|suffit)/iu,
  it: /(?<!\p{L})(?:per favore|preghiamo|invitiamo|consigliamo|può|potrà|deve|dovrebbe|basta|occorre|(?:ri)?prov(?:i|are)|di nuovo|nuovamente|ancora una volta|us(?:i|are)|utilizz(?:i|are)|sc(?:elga|egliere)|contatt(?:i|are)|chiam(?:i|are)|paghi|attenda|controlli|verifichi|inserisca|acceda|avvii)(?!\p{L})/iu,
};

function statementsOf({ reasonsToCustomer, situationsToCustomer, customer }: Catalogue): readonly string[] {
  return [
    ...Object.values(reasonsToCustomer),
    ...Object.values(situationsToCustomer),
    ...Object.values(customer).map(({ state }) => state),
  ];
}

describe.each(writtenLanguages)('catalogue %s', (language) => {
  const texts: Catalogue = getCatalogue(language);
  const leaves = leavesOf(texts);

  it('has a text for every cause, action, fact and reason that may be told', () => {
    expect(Object.keys(texts.causes).sort()).toEqual([...causes].sort());
    expect(Object.keys(texts.actions).sort()).toEqual([...actions].sort());
    expect(Object.keys(texts.customer).sort()).toEqual([...actions].sort());
    expect(Object.keys(texts.situationsToCustomer).sort()).toEqual([...orderCauses].sort());
    expect(Object.keys(texts.reasonsToCustomer).sort()).toEqual(
      reasons.filter((reason) => reasonFacts(reason).sayToCustomer !== 'never').sort(),
    );
    for (const [fact, choices] of Object.entries(askableFacts)) {
      const question = Object.entries(texts.questions).find(([id]) => id === fact)?.[1];
      expect(Object.keys(question?.choices ?? {}).sort()).toEqual([...choices].sort());
    }
  });

  it('has no empty text and none with loose ends', () => {
    for (const [path, text] of leaves) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/ {2}|\n|\{\}|\bTODO\b/);
    }
  });

  it('uses the same placeholders as English, text by text', () => {
    expect([...leaves.keys()]).toEqual([...reference.keys()]);
    for (const [path, text] of leaves) {
      expect(placeholdersOf(text), path).toEqual(placeholdersOf(reference.get(path) ?? ''));
    }
  });

  it('uses no placeholder that nothing is put into', () => {
    const inside: Record<string, readonly string[]> = {
      '/phrases/greetingWithName': ['name'],
      '/phrases/opening': ['order', 'reason'],
      '/phrases/takes': ['merchant', 'networks'],
      '/phrases/labelled': ['label', 'text'],
      '/phrases/aside': ['first', 'second'],
      '/phrases/order': ['number'],
      '/phrases/nextTry': ['how'],
      '/journey/lastInvoiceDay': ['day'],
      '/journey/unsureMessage': ['products'],
      '/terminal/merchants/replacesBuiltIn': ['file'],
      '/phrases/orderWithAmount': ['amount', 'number'],
      '/terminal/explanation/retryAfter': ['delay', 'retry'],
      '/terminal/threeDS/enrolled': ['value'],
      '/journey/noInvoiceDate/no_calendar': ['country', 'days'],
      '/journey/noInvoiceDate/no_zone': ['country', 'days'],
    };
    for (const [path, text] of leaves) {
      const filled = /^\/(actions\/\w+\/steps|customer\/\w+\/request|offers|phrases\/payRoutes)/.test(path);
      const counted = /^\/terminal\/(tab|tally)\//.test(path) ? ['count'] : [];
      const beside = /^\/trace\/(won|lost)\//.test(path) ? ['other'] : counted;
      const known: readonly string[] = inside[path] ?? (filled ? placeholders : beside);
      expect(known, path).toEqual(expect.arrayContaining([...placeholdersOf(text)]));
    }
  });

  it('keeps titles short, without a full stop, and each its own', () => {
    const titles = Object.values(texts.causes).map(({ title }) => title);
    for (const title of titles) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(title, title).not.toMatch(/[.!]$/);
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('explains in one to three whole sentences', () => {
    for (const { explanation } of Object.values(texts.causes)) {
      expect(explanation).toMatch(/^\p{Lu}.*\.$/u);
      expect(explanation.length, explanation).toBeLessThanOrEqual(240);
    }
  });

  it('says everything to agent and customer in whole sentences', () => {
    for (const statement of statementsOf(texts)) expect(statement).toMatch(/^\p{Lu}.*\.$/u);
    for (const { steps } of Object.values(texts.actions))
      for (const step of steps) expect(step).toMatch(/\.$/);
    for (const { request } of Object.values(texts.customer)) expect(request).toMatch(/\.$/);
  });

  it('states to the customer and never advises', () => {
    const words = adviceWords[language];
    if (words === undefined) throw new Error(`no words of advice for ${language}`);
    for (const statement of statementsOf(texts)) expect(statement).not.toMatch(words);
    expect(Object.values(texts.customer).filter(({ request }) => words.test(request)).length).toBeGreaterThan(
      5,
    );
  });
});
