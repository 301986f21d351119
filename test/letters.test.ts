import { describe, expect, it } from 'vitest';
import { loadRuleBook } from '../src/commands/shared/rule-book.ts';
import { diagnose, type Finding } from '../src/diagnostics/diagnose.ts';
import { toGenericProfile } from '../src/merchants/generic.ts';
import { findProfile } from '../src/merchants/profiles.ts';
import { languages, type Language } from '../src/orders/language.ts';
import { getCatalogue, loadCatalogues } from '../src/resolutions/catalogues.ts';
import { toOrderGuide } from '../src/resolutions/guide/order-guide.ts';
import { loadGuideTexts } from '../src/resolutions/guide-texts.ts';
import { loadReplyTexts } from '../src/resolutions/reply-texts.ts';
import { toReply, type Reply } from '../src/resolutions/reply.ts';
import { cases } from './fixture-cases.ts';

await loadCatalogues(languages);
const { set } = await loadRuleBook();
const profileOf = (id: string) => findProfile(id) ?? toGenericProfile(id);
const found = cases.map(({ title, order, input }) => ({ title, order, finding: diagnose(set, input) }));

const textOf = ({ greeting, standing, request, stepsHeading, steps, closing, regards }: Reply): string =>
  [greeting, standing, request, stepsHeading, ...steps.map(({ text }) => text), closing, regards].join('\n');

async function lettersIn(language: Language) {
  const texts = await loadReplyTexts(language);
  return found.map(({ title, order, finding }) => {
    const profile = profileOf(order.merchant);
    return {
      title,
      finding,
      reply: toReply({ order, profile, finding, ownCauses: new Map(), language, texts }),
    };
  });
}

async function guidesIn(language: Language) {
  const texts = await loadGuideTexts(language);
  return found.map(({ title, order, finding }) => {
    const words = { profile: profileOf(order.merchant), language, texts, catalogue: getCatalogue(language) };
    return { title, order, finding, guide: toOrderGuide(order, finding, words) };
  });
}

const isDecided = ({ verdict }: Finding): boolean => verdict === 'diagnosed' || verdict === 'no_problem';

/** What gives a sensitive reason away, and what asks for a payment. */
const words: Readonly<Record<Language, { readonly sensitive: RegExp; readonly pay: RegExp }>> = {
  en: {
    sensitive: /lost|stolen|fraud|risk|blocked|pick.?up|suspic|compliance|sanction/i,
    pay: /please (?:pay|try|use)|pay again|another (?:card|way)|new order|once more/i,
  },
  de: {
    sensitive: /verloren|gestohlen|betrug|risik|gesperrt|einzieh|verdacht|sanktion|missbrauch/i,
    pay: /noch einmal bezahlen|andere (?:Karte|Zahlungsart)|neu bestellen|starten Sie/i,
  },
  fr: {
    sensitive: /perdu|vol[ée]e|fraud|risque|bloqu|soupçon|sanction/i,
    pay: /réessayer|relancer|payez|réglez|autre (?:carte|moyen)/i,
  },
  it: {
    sensitive: /smarrit|rubat|furto|frod|rischi|bloccata|ritir|sospett|sanzion/i,
    pay: /riprovare|pagare di nuovo|altra carta|altro metodo|di nuovo il pagamento/i,
  },
};

describe.each(languages)('the letter of every fixture (%s)', (language) => {
  it('is whole: every placeholder is filled, every part is there', async () => {
    for (const { title, reply } of await lettersIn(language)) {
      expect(textOf(reply), title).not.toMatch(/\{\w+\}|undefined|\bnull\b|NaN|^\s*$/m);
      expect(reply.steps.length, title).toBeGreaterThan(0);
    }
  });

  it('says nothing twice: no sentence of the paragraphs is a step too', async () => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
    for (const { title, reply } of await lettersIn(language)) {
      const said = [...sentences(reply.standing), ...sentences(reply.request)];
      const done = reply.steps.flatMap(({ text }) => sentences(text));
      expect(
        said.filter((sentence) => done.includes(sentence)),
        title,
      ).toEqual([]);
      expect(new Set(said).size, title).toBe(said.length);
    }
  });

  it('gives no sensitive reason away, and asks for no payment while one may go through', async () => {
    const letters = await lettersIn(language);
    const { sensitive, pay } = words[language];
    const silent = letters.filter(({ finding }) => finding.sayToCustomer === 'never');
    const alive = letters.filter(({ finding }) => finding.mayGoThrough);
    expect(Math.min(silent.length, alive.length)).toBeGreaterThan(3);
    for (const { title, reply } of silent) expect(textOf(reply), title).not.toMatch(sensitive);
    for (const { title, reply } of alive) expect(textOf(reply), title).not.toMatch(pay);
    // The words looked for do occur where paying is the advice.
    expect(letters.some(({ reply }) => pay.test(textOf(reply)))).toBe(true);
  });

  it('leads to no payment while one may still go through, and holds where nothing is decided', async () => {
    for (const { title, finding, reply } of await lettersIn(language)) {
      if (finding.mayGoThrough) expect(reply.journey, title).toBeNull();
      expect(reply.isHolding, title).toBe(!isDecided(finding) || finding.advice === null);
      if (reply.isHolding) expect(reply.action, title).toBe('escalate');
    }
  });
});

describe('the steps that remain for every fixture', () => {
  it('are none while a payment may still go through, but those that finish it', async () => {
    const guides = await guidesIn('en');
    const finishing = ['authorise', 'authenticate', 'return', 'accept'];
    for (const { title, finding, guide } of guides) {
      if (finding.mayGoThrough) {
        for (const { id } of guide.steps) expect(finishing, title).toContain(id);
      }
      expect(guide.state === 'steps', title).toBe(guide.steps.length > 0);
    }
    const states = new Set(guides.map(({ guide }) => guide.state));
    expect([...states].sort()).toEqual(['closed', 'no_journey', 'nothing', 'steps', 'unclear', 'wait']);
  });

  it('are none once the order is paid or closed', async () => {
    for (const { title, order, guide } of await guidesIn('de')) {
      if (['paid', 'processing'].includes(order.status)) expect(guide.state, title).toBe('nothing');
      if (['expired', 'cancelled'].includes(order.status)) expect(guide.state, title).toBe('closed');
    }
  });
});
