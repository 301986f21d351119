import { describe, expect, it } from 'vitest';
import { languages } from '../orders/language.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from './catalogues.ts';
import { chooseCustomerLanguage } from './customer-language.ts';
import { english } from './en/catalogue.ts';

await loadCatalogues(languages);

describe('chooseCustomerLanguage', () => {
  const french = { languages: ['fr', 'en'] };

  it('takes the language of the customer first', () => {
    expect(chooseCustomerLanguage({ language: 'en-GB' }, french)).toEqual({
      language: 'en',
      wanted: 'en',
      fellBack: false,
    });
  });

  it("takes the merchant's first language where the customer's is not known", () => {
    for (const customer of [undefined, {}, { language: '' }, { language: 'und' }]) {
      expect(chooseCustomerLanguage(customer, french).wanted).toBe('fr');
    }
  });

  it('is English where nobody says anything, without a fall', () => {
    expect(chooseCustomerLanguage(undefined, { languages: [] })).toEqual({
      language: 'en',
      wanted: 'en',
      fellBack: false,
    });
  });

  it('falls back to English for a language without texts, and says so', () => {
    expect(chooseCustomerLanguage({ language: 'es-MX' }, french)).toEqual({
      language: 'en',
      wanted: 'es',
      fellBack: true,
    });
  });
});

describe('getCatalogue', () => {
  it('has texts for every language, English ones where none are written', () => {
    expect(writtenLanguages).toContain('en');
    for (const language of languages) {
      const isWritten = writtenLanguages.includes(language);
      expect(getCatalogue(language) === english).toBe(!isWritten || language === 'en');
    }
  });
});
