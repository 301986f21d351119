import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'ZAHLUNGSWEG',
  unknown: 'Wie weit der Kunde gekommen ist, ist nicht bekannt.',
  noInvoiceDate: {
    no_calendar:
      'Wann die Rechnung fällig ist, lässt sich nicht berechnen (zugesagte Arbeitstage: {days}): Für das Land {country} gibt es keinen Feiertagskalender.',
    no_zone:
      'Wann die Rechnung fällig ist, lässt sich nicht berechnen (zugesagte Arbeitstage: {days}, Land {country}): Im Profil des Händlers steht keine Zeitzone.',
  },
};
