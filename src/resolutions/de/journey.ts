import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'ZAHLUNGSWEG',
  unknown: 'Wie weit der Kunde gekommen ist, ist nicht bekannt.',
  lastInvoiceDay: 'Letzter Tag der zugesagten Frist: {day}.',
  unsureMessage:
    'Ob für {products} eine Nachricht zur Verlängerung kommt, ist nicht sicher: Die Anleitung sagt beides. Bleibt sie aus, ist das kein Fehler.',
  noInvoiceDate: {
    no_calendar:
      'Wann die Rechnung fällig ist, lässt sich nicht berechnen (zugesagte Arbeitstage: {days}): Für das Land {country} gibt es keinen Feiertagskalender.',
    no_zone:
      'Wann die Rechnung fällig ist, lässt sich nicht berechnen (zugesagte Arbeitstage: {days}, Land {country}): Im Profil des Händlers steht keine Zeitzone.',
  },
};
