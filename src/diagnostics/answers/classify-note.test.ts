import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from './built-in-knowledge.ts';
import { classifyNote as classify, type NoteInput } from './classify-note.ts';
import type { Answer } from './answer.ts';
import { isReason } from './reasons.ts';

const classifyNote = (note: NoteInput): Answer => classify(note, builtInKnowledge);

const unknown = { reason: 'unknown', matched: null, certainty: 'possible' };

describe('given a code', () => {
  it('reads it in its scheme', () => {
    expect(classifyNote({ scheme: 'iso8583', code: '51' })).toMatchObject({
      reason: 'insufficient_funds',
      certainty: 'certain',
      matched: 'code',
      scheme: 'iso8583',
      code: '51',
    });
  });

  it('reads it in the scheme of the provider, where it names none', () => {
    expect(classifyNote({ provider: 'stripe', code: 'expired_card' })).toMatchObject({
      reason: 'expired_card',
      scheme: 'stripe',
    });
    expect(classifyNote({ provider: 'axerve', code: '1143' }).scheme).toBe('gestpay');
  });

  it('does not read in one scheme what stands in another', () => {
    expect(classifyNote({ scheme: 'stripe', code: '51' })).toMatchObject(unknown);
    expect(classifyNote({ scheme: 'iso8583', provider: 'stripe', code: 'expired_card' })).toMatchObject(
      unknown,
    );
  });

  it('does not guess which scheme is meant, where they disagree', () => {
    expect(classifyNote({ code: '05' })).toMatchObject(unknown);
    expect(classifyNote({ scheme: 'acme', code: '05' })).toMatchObject(unknown);
  });

  it('keeps a code a string: a leading zero matters', () => {
    expect(classifyNote({ scheme: 'iso8583', code: '5' })).toMatchObject(unknown);
  });

  it('reads it by the network of the card', () => {
    const read = (network: string): string => classifyNote({ scheme: 'iso8583', code: '82', network }).reason;
    expect([read('visa'), read('cartes_bancaires')]).toEqual(['incorrect_cvc', 'recurring_revoked']);
  });

  it.each(['', '  '])('takes "%s" for none', (code) => {
    expect(classifyNote({ scheme: 'iso8583', code })).toMatchObject(unknown);
  });
});

describe('given a text', () => {
  it('says where it stands, in the text as it was written', () => {
    const prefixes = fc.string({
      unit: fc.constantFrom('a', 'ß', 'é', 'e\u0301', 'ﬁ', 'İ', '𝒳', ' ', '\u200B', '\u00A0', '—', '(', '№'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(prefixes, (prefix) => {
        const text = `${prefix}. Insufficient funds`;
        const { reason, span = { start: 0, end: 0 } } = classifyNote({ text });
        expect(reason).toBe('insufficient_funds');
        expect(text.slice(span.start, span.end).toLowerCase()).toBe('insufficient funds');
      }),
    );
  });

  it('is not sure of a cause where the bank only says no', () => {
    for (const text of ['Do not honor', 'Your card was declined.']) {
      expect(classifyNote({ text }).certainty).not.toBe('certain');
    }
  });

  it('takes some words for an answer only where they are all the note says', () => {
    const read = (text: string): string => classifyNote({ text }).reason;
    expect(['Bestätigt', 'Approuvé.', 'Status: bezahlt'].map(read)).toEqual(Array(3).fill('not_a_failure'));
    expect(read('Die Lieferadresse wurde bestätigt und geändert')).toBe('unknown');
    expect(read('Nicht autorisiert')).not.toBe('not_a_failure');
  });

  it('does not take the advice that follows for what happened', () => {
    const read = (text: string): string => classifyNote({ text }).reason;
    expect(read('Ihre Karte wurde abgelehnt. Bitte rufen Sie Ihre Bank an.')).toBe('generic_decline');
    expect(read('Bitte rufen Sie Ihre Bank an.')).toBe('call_issuer');
    expect(read('Karte gestohlen. Bitte rufen Sie Ihre Bank an.')).toBe('lost_or_stolen_card');
  });

  it.each(['', '   ', 'hello', 'Order placed by Ada', '4111 1111 1111 1111', '\u0000\u0007'])(
    'finds nothing in "%s"',
    (text) => {
      expect(classifyNote({ text })).toMatchObject(unknown);
    },
  );

  it('reads any text, and points only inside it', () => {
    const words = fc.constantFrom(
      'do not',
      'honor',
      'declined',
      'code: 51',
      '(05)',
      'card_declined',
      '&amp;',
      '<b>',
      'ß',
    );
    const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ');
        const { reason, span } = classifyNote({ text });
        expect(isReason(reason)).toBe(true);
        if (span === undefined) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['a letter', 'a'],
    ['brackets', '('],
    ['a word', 'insufficient '],
    ['a code', 'code: '],
    ['entities', '&#'],
    ['tags', '<b>'],
    ['dashes', '- '],
  ])('is not held up by a text of nothing but %s', (_what, part) => {
    classifyNote({ text: part.repeat(100_000) });
  });
});

describe('given both', () => {
  it('takes the code, unless the text says more', () => {
    const both = (code: string, text: string): string =>
      classifyNote({ scheme: 'iso8583', code, text }).reason;
    expect(both('54', 'Do not honor')).toBe('expired_card');
    expect(both('05', 'Insufficient funds')).toBe('insufficient_funds');
    expect(both('43', 'Insufficient funds')).toBe('lost_or_stolen_card');
  });

  it('believes the words more than a number whose scheme it has to guess', () => {
    const note = { provider: 'acme', code: '4109' };
    expect(classifyNote(note)).toMatchObject({ matched: 'code', certainty: 'likely' });
    expect(classifyNote({ ...note, text: 'Die Karte ist abgelaufen' }).reason).toBe('expired_card');
    expect(classifyNote({ ...note, text: 'Abgelehnt' }).reason).toBe(classifyNote(note).reason);
  });

  it('keeps secret what a guessed number may have to, whatever the words say', () => {
    const note = { provider: 'acme', code: '00141', text: 'Die Karte ist abgelaufen' };
    expect(classifyNote(note)).toMatchObject({ reason: 'expired_card', sayToCustomer: 'never' });
  });

  it('reads the text where nobody knows the code', () => {
    expect(classifyNote({ scheme: 'iso8583', code: '??', text: 'Insufficient funds' }).matched).toBe(
      'phrase',
    );
  });
});

describe('given words that only hint at a cause', () => {
  it.each(['Unable to process the payment', 'Impossibile elaborare il pagamento'])(
    'calls it possible: "%s"',
    (text) => {
      expect(classifyNote({ text })).toMatchObject({ reason: 'psp_technical_error', certainty: 'possible' });
    },
  );

  it('calls what is stated likely', () => {
    expect(classifyNote({ text: 'Technical error at the gateway' }).certainty).toBe('likely');
  });
});

describe('given boilerplate beside the reason', () => {
  it.each([
    ['Autenticazione fallita. Contattare la banca se il problema persiste.', 'authentication_failed'],
    ['Pagamento negato. Riprovi più tardi o usi una carta diversa.', 'generic_decline'],
    ['Fondi insufficienti. La carta potrebbe essere già stata addebitata.', 'insufficient_funds'],
    ['Card expired. Please try again if the error persists.', 'expired_card'],
  ])('reads the reason: "%s"', (text, reason) => {
    expect(classifyNote({ text }).reason).toBe(reason);
  });
});

describe('given two statements with punctuation between them', () => {
  it.each([
    ['Declined: authentication required', 'sca_required'],
    ['Bank declined transaction (Do not contact Bank)', 'do_not_honor'],
    ['Operazione autorizzata ma non ancora catturata', 'not_a_failure'],
  ])('does not mix their words: "%s"', (text, reason) => {
    expect(classifyNote({ text }).reason).toBe(reason);
  });
});

describe('given a success that is denied and nothing else', () => {
  it('takes it for a refusal, and for nothing where it may still come', () => {
    expect(classifyNote({ text: 'The payment could not be concluded with success' })).toMatchObject({
      reason: 'generic_decline',
      certainty: 'possible',
    });
    expect(classifyNote({ text: 'Finora nessun pagamento riuscito' })).toMatchObject(unknown);
  });
});

describe('given a shortened word with a full stop before a capital', () => {
  it.each([
    ['Tel. Rückfrage', 'call_issuer'],
    ['REF. TO ISSUER', 'call_issuer'],
    ['LIM. ÜBERSCHRITTEN', 'limit_exceeded'],
    ['PLAF. DEPASSE', 'limit_exceeded'],
  ])('reads one sentence: "%s"', (text, reason) => {
    expect(classifyNote({ text }).reason).toBe(reason);
  });
});

describe('given a success that is negated', () => {
  it.each([
    'The order could not be completed',
    'Non abbiamo ricevuto il pagamento',
    'Non siamo riusciti a pagare',
    'AuthenticationNotSuccessful',
    'PaymentNotSuccessful',
    'Your order was not processed successfully',
    "Le montant n'a pas été débité avec succès",
    "Payment doesn't look successful",
    'Payment does not appear to have been successful',
  ])('does not read a success: "%s"', (text) => {
    expect(classifyNote({ text }).reason).not.toBe('not_a_failure');
  });
});

describe('given a reason that is negated', () => {
  it.each(["Her card doesn't seem expired", 'card isnt expired', 'cardDoesntExpired'])(
    'does not read it: "%s"',
    (text) => {
      expect(classifyNote({ text }).reason).toBe('unknown');
    },
  );
});

describe("given two digits that the note calls the bank's answer", () => {
  it.each([
    ['Refused, issuer response code 51', 'insufficient_funds'],
    ['Acquirer: 54', 'expired_card'],
    ['Code retour : 41', 'lost_or_stolen_card'],
    ['Antwortcode 61', 'limit_exceeded'],
    ['Esito: 91', 'issuer_unavailable'],
  ])('reads them as ISO 8583: "%s"', (text, reason) => {
    expect(classifyNote({ text })).toMatchObject({ reason, scheme: 'iso8583', certainty: 'likely' });
  });

  it.each(['Code retour 51.20', 'Esito: 30 giorni', 'Issuer 91%', 'Antwortcode 5110'])(
    'reads nothing in other numbers: "%s"',
    (text) => {
      expect(classifyNote({ text }).scheme).toBeUndefined();
    },
  );

  it("reads a return code in its provider first, and the issuer's code never", () => {
    const read = (text: string) => classifyNote({ text, provider: 'nexi' });
    expect(read('Codice esito 20')).toMatchObject({ scheme: 'nexi', reason: 'invalid_state' });
    expect(read('Codice esito 54')).toMatchObject({ scheme: 'iso8583', reason: 'expired_card' });
    expect(read('Issuer code 20')).toMatchObject({ scheme: 'iso8583' });
  });
});

describe('given a success and a failure', () => {
  it.each([
    ['3DS passed, then the bank refused', 'do_not_honor'],
    ['3DS bestanden, aber Bank lehnt wegen fehlender Deckung ab', 'insufficient_funds'],
    ['Authentification réussie puis refus pour plafond dépassé', 'limit_exceeded'],
    ['3DS superato ma negata dalla banca per mancanza fondi', 'insufficient_funds'],
    ['Authentication successful', 'not_a_failure'],
  ])('reads no failed authentication out of one that was passed: %s', (text, reason) => {
    expect(classifyNote({ text }).reason).toBe(reason);
  });

  it.each([
    'paid? will check',
    'Zahlung erfolgreich?',
    'payé ?',
    '3D Secure passed. Please try again.',
    'Sie haben die 3D-Secure-Prüfung bestanden. Bitte versuchen Sie es erneut.',
  ])('takes no question, and nothing to be done again, for a success: %s', (text) => {
    expect(classifyNote({ text }).reason).not.toBe('not_a_failure');
  });

  it.each([
    ['Payment authorised; then declined', 'generic_decline'],
    ['Authenticated successfully, but declined: insufficient funds', 'insufficient_funds'],
    ['Zahlung autorisiert; danach abgelehnt', 'generic_decline'],
    ['Authentification réussie, mais refusé : provision insuffisante', 'insufficient_funds'],
    ['Autenticazione riuscita, ma negato: fondi insufficienti', 'insufficient_funds'],
  ])('takes the failure: "%s"', (text, reason) => {
    expect(classifyNote({ text }).reason).toBe(reason);
  });

  it.each([
    'Authorized but not captured yet',
    '3DS passed without challenge',
    '3DS ohne Challenge bestanden',
    'Autenticazione 3D Secure completata con successo',
  ])('does not read a failure out of the words of a success: "%s"', (text) => {
    expect(classifyNote({ text }).reason).toBe('not_a_failure');
  });
});
