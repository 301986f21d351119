import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'PARCOURS DE PAIEMENT',
  unknown: 'On ne sait pas jusqu’où le client est allé.',
  lastInvoiceDay: 'Dernier jour du délai promis\u00a0: {day}.',
  unsureMessage:
    'Il n’est pas certain qu’un message sur le renouvellement arrive pour {products}\u00a0: le guide dit les deux. Son absence n’est pas une anomalie.',
  noInvoiceDate: {
    no_calendar:
      'L’échéance de la facture ne peut pas être calculée (jours ouvrés promis : {days}) : il n’y a pas de calendrier des jours fériés pour le pays {country}.',
    no_zone:
      'L’échéance de la facture ne peut pas être calculée (jours ouvrés promis : {days}, pays {country}) : le profil du commerçant n’indique pas de fuseau horaire.',
  },
};
