import { describe, expect, it } from 'vitest';
import { arubaHosting } from './aruba-hosting.ts';
import { arubaPec } from './aruba-pec.ts';
import { infomaniakTicketing } from './infomaniak-ticketing.ts';
import type { MerchantProfile } from './profile.ts';
import { optimOffice } from './optim-office.ts';

const journeyOf = ({ journeys = [] }: MerchantProfile, wanted: string) =>
  journeys.find(({ id }) => id === wanted);
const labelsOf = (profile: MerchantProfile, journey: string): readonly string[] =>
  journeyOf(profile, journey)?.steps.flatMap(({ labels = [] }) => labels) ?? [];

describe('infomaniak-ticketing', () => {
  it('takes Visa and Mastercard, authenticates always and is paid while ordering', () => {
    const { networks, threeDS, paysWhenOrdering, methods } = infomaniakTicketing;
    expect({ networks, threeDS, paysWhenOrdering, methods }).toEqual({
      networks: ['visa', 'mastercard'],
      threeDS: 'always',
      paysWhenOrdering: true,
      methods: ['card', 'postfinance', 'twint', 'invoice'],
    });
  });

  it('leads the agent through the menu to the notes', () => {
    const labels = infomaniakTicketing.backOffice?.steps.flatMap((step) => step.labels ?? []);
    expect(labels).toEqual(['Verkäufe', 'Bestellung', 'Transaktionen', 'Notizen']);
  });
});

describe('aruba-hosting', () => {
  it('sends a new card to the bank page and a registered one not', () => {
    expect(journeyOf(arubaHosting, 'card_new')?.hostedPage).toBe('banca_sella');
    expect(journeyOf(arubaHosting, 'card_saved')).not.toHaveProperty('hostedPage');
    expect(labelsOf(arubaHosting, 'card_saved')).not.toContain('Invio dati');
  });

  it('can be paid later', () => {
    expect(arubaHosting.paysWhenOrdering).toBe(false);
  });
});

describe('aruba-pec', () => {
  it('ends a payment by new card with the return to the shop', () => {
    expect(labelsOf(arubaPec, 'card_new').at(-1)).toBe('torna al negozio');
  });

  it('asks for the order number with a card, not with PayPal', () => {
    const stepsOf = (id: string) => journeyOf(arubaPec, id)?.steps.map((step) => step.id);
    expect(stepsOf('card_saved')).toContain('order_number');
    expect(stepsOf('paypal_saved')).not.toContain('order_number');
    expect(stepsOf('paypal_new')?.at(-1)).toBe('accept');
  });

  it('never renews signatures and time stamps by itself', () => {
    expect(arubaPec.renewal?.notAvailableFor).toEqual(['firma_digitale', 'marca_temporale']);
  });

  it('holds no missing renewal mail against a stored PayPal account where its guide disagrees with itself', () => {
    const saved = arubaPec.messages?.find(({ instrument }) => instrument === 'saved');
    expect(saved).toMatchObject({
      products: ['pec', 'fatturazione_pa'],
      unsureFor: ['spid', 'conservazione'],
    });
  });
});

describe('optim-office', () => {
  it('promises the invoice within one French working day of the payment', () => {
    expect(optimOffice.invoice).toMatchObject({ workingDays: 1, country: 'FR', datedOn: 'payment_day' });
  });

  it('reads the two similar French words as different statuses', () => {
    const statusOf = (word: string) => optimOffice.statuses?.find((status) => status.word === word)?.status;
    expect(statusOf('En attente')).toBe('on_hold');
    expect(statusOf('Attente paiement')).toBe('awaiting_payment');
    expect(statusOf('failed')).toBe('awaiting_payment');
  });

  it('leaves the card networks open, as no source names them', () => {
    expect(optimOffice).not.toHaveProperty('networks');
  });
});
