import type { CauseText } from '../catalogue.ts';

/** Causes around 3-D Secure, the check by which a bank makes sure that the cardholder is paying. */
export const authenticationCauses = {
  card_not_enrolled_3ds: {
    title: 'Die Karte ist nicht für 3-D Secure registriert',
    explanation:
      'Der Shop hat die Seite aufgerufen, auf der die Bank Online-Zahlungen bestätigen lässt (3-D Secure), aber die Karte ist dafür nicht registriert. Eine leere Seite ist das typische Anzeichen.',
  },
  sca_required: {
    title: 'Die Bank verlangt eine starke Authentifizierung',
    explanation:
      'Das ist keine Ablehnung: Der Kunde soll die Zahlung zuerst mit einem Code oder in der App der Bank bestätigen. Der Shop hat sie ohne diesen Schritt eingereicht.',
  },
  authentication_failed: {
    title: 'Die Bestätigung bei der Bank ist fehlgeschlagen',
    explanation:
      'Beim 3-D-Secure-Schritt war der Code falsch, die Anfrage wurde in der App abgelehnt oder die Bank konnte die Identität des Kunden nicht prüfen.',
  },
  authentication_rejected: {
    title: 'Die Bank hat die Authentifizierung abgelehnt',
    explanation:
      'Die Bank hat die Zahlung beim 3-D-Secure-Schritt abgelehnt, ohne den Kunden etwas zu fragen. Mit derselben Karte wird es kaum klappen, bevor der Kunde mit der Bank gesprochen hat.',
  },
  challenge_abandoned: {
    title: 'Die Bestätigung bei der Bank wurde abgebrochen',
    explanation:
      'Die Seite der Bank zum Bestätigen der Zahlung (3-D Secure) wurde geschlossen oder abgebrochen, bevor alles erledigt war.',
  },
  challenge_timeout: {
    title: 'Die Bestätigung bei der Bank hat zu lange gedauert',
    explanation:
      'Die Bank hat auf den Code oder die Freigabe in ihrer App gewartet (3-D Secure), bis die Zeit abgelaufen war.',
  },
  authentication_pending: {
    title: 'Das Ergebnis der Authentifizierung steht noch aus',
    explanation:
      'Die Bank sollte die Zahlung vom Kunden bestätigen lassen (3-D Secure) und hat noch kein Ergebnis gemeldet. Bisher ist kein Geld reserviert.',
  },
  acs_unavailable: {
    title: 'Die Bestätigungsseite der Bank ist gestört',
    explanation:
      'Der 3-D-Secure-Dienst der Bank oder der Kartenorganisation hat nicht funktioniert, deshalb konnte die Zahlung nicht bestätigt werden.',
  },
  three_ds_technical_error: {
    title: 'Technischer Fehler bei 3-D Secure',
    explanation:
      'Der Fehler liegt in den Meldungen oder der Einrichtung zwischen Shop, Zahlungsdienstleister und 3-D-Secure-Dienst, nicht beim Kunden.',
  },
  authentication_attempted: {
    title: 'Die Authentifizierung wurde nur versucht',
    explanation:
      'Die Bank bestätigt, dass 3-D Secure versucht wurde, nicht aber die Identität des Kunden. Die Zahlung kann trotzdem erlaubt sein, mit höherem Risiko für den Händler.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
