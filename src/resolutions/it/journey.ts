import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'PERCORSO DI PAGAMENTO',
  unknown: 'Non si sa fin dove è arrivato il cliente.',
  noInvoiceDate: {
    no_calendar:
      'La data promessa per la fattura non si può calcolare (giorni lavorativi promessi: {days}): per il paese {country} manca un calendario delle festività.',
    no_zone:
      'La data promessa per la fattura non si può calcolare (giorni lavorativi promessi: {days}, paese {country}): il profilo dell’esercente non indica il fuso orario.',
  },
};
