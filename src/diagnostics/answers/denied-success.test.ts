import { describe, expect, it } from 'vitest';
import { denialBefore } from './denied-success.ts';

const before = (text: string, success: string): string | undefined =>
  denialBefore(text, text.indexOf(success));

describe('the words before a success', () => {
  it.each([
    ['The payment could not be concluded with success', 'with success'],
    ["The amount wasn't charged successfully", 'successfully'],
    ['None of the three attempts was successful', 'successful'],
    ['Die Zahlung wurde leider nicht erfolgreich verarbeitet', 'erfolgreich'],
    ["Le montant n'a pas été débité avec succès", 'avec succès'],
    ["L'importo non è stato addebitato con successo", 'con successo'],
  ])('deny it: "%s"', (text, success) => {
    expect(before(text, success)).toBe('denied');
  });

  it.each([
    ['Finora nessun pagamento riuscito', 'riuscito'],
    ['Aucun paiement réussi reçu à ce jour', 'réussi'],
    ['Once the payment is successful we will ship', 'successful'],
    ['Kunde behauptet, die Zahlung sei erfolgreich gewesen', 'erfolgreich'],
    ['Si le paiement est accepté, envoyer la marchandise', 'accepté'],
    ['Verificare se il pagamento è andato a buon fine', 'andato'],
    ['Needs to be approved by the bank', 'approved'],
    ['Spedire dopo il pagamento riuscito', 'riuscito'],
  ])('deny it so far: "%s"', (text, success) => {
    expect(before(text, success)).toBe('so far');
  });

  it.each([
    ['Card not present transaction approved', 'approved'],
    ['Non-3DS payment successful', 'successful'],
    ['Not a test: payment successful', 'successful'],
    ['Frictionless without challenge, payment successful', 'successful'],
    ['Payment accepted after successful 3DS', 'accepted'],
    ['La transazione si è conclusa con successo', 'con successo'],
    ['Kein Betrug und Zahlung erfolgreich', 'erfolgreich'],
    ['Porteur non enrôlé paiement réussi', 'réussi'],
  ])('deny something else: "%s"', (text, success) => {
    expect(before(text, success)).toBeUndefined();
  });
});
