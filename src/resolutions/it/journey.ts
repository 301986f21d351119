import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'PERCORSO DI PAGAMENTO',
  unknown: 'Non si sa fin dove è arrivato il cliente.',
  lastInvoiceDay: 'Ultimo giorno del termine promesso: {day}.',
  unsureMessage:
    'Non è certo che per {products} arrivi un messaggio sul rinnovo: la guida dice entrambe le cose. Se manca, non è un’anomalia.',
  noInvoiceDate: {
    no_calendar:
      'La data promessa per la fattura non si può calcolare (giorni lavorativi promessi: {days}): per il paese {country} manca un calendario delle festività.',
    no_zone:
      'La data promessa per la fattura non si può calcolare (giorni lavorativi promessi: {days}, paese {country}): il profilo dell’esercente non indica il fuso orario.',
  },
};
