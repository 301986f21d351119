import { expect, it } from 'vitest';
import { compilePhrases } from './phrase-data.ts';
import { PhraseIndex } from './phrase-index.ts';
import { PhraseReader } from './phrase-pattern.ts';

it.each([[[]], [['beta gamma']], [['alpha', 'alpha']]])(
  'gives matches in the same order, whatever notes are known: %j',
  (notes) => {
    const reader = new PhraseReader(new Map());
    const phrases = [
      { pattern: 'beta alpha', reason: 'expired_card' },
      { pattern: 'alpha beta', reason: 'customer_cancelled' },
      { pattern: 'alpha delta', reason: 'suspected_fraud' },
    ].map((phrase) => reader.read({ ...phrase, language: 'en', priority: 0 }));
    const index = new PhraseIndex(compilePhrases(phrases, notes));
    const reasons = index.find('alpha beta delta').map(({ reason }) => reason);
    expect(reasons).toEqual(['expired_card', 'customer_cancelled', 'suspected_fraud']);
  },
);
