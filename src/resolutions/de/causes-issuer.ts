import type { CauseText } from '../catalogue.ts';

/** Causes that the customer's bank decides on. */
export const issuerCauses = {
  insufficient_funds: {
    title: 'Keine ausreichende Deckung',
    explanation: 'Guthaben oder Kreditrahmen der Karte reichten in diesem Moment für den Betrag nicht aus.',
  },
  limit_exceeded: {
    title: 'Ein Limit der Karte ist erreicht',
    explanation:
      'Die Bank begrenzt Betrag oder Anzahl der Zahlungen pro Tag oder Monat. Am nächsten Tag kann es klappen, oder die Bank erhöht das Limit.',
  },
  do_not_honor: {
    title: 'Die Bank hat ohne Angabe von Gründen abgelehnt',
    explanation:
      'Mehr sagt diese Antwort nicht, sie ist also keine Diagnose: Vom Limit bis zu fehlendem 3-D Secure kann alles dahinterstecken. Den Grund kennt nur die Bank.',
  },
  generic_decline: {
    title: 'Die Zahlung wurde abgelehnt, Grund unbekannt',
    explanation:
      'Gemeldet wurde nur die Ablehnung, weder warum noch von wem. Mehr kann die Bank dem Kunden sagen.',
  },
  call_issuer: {
    title: 'Die Bank bittet den Kunden um einen Anruf',
    explanation: 'Die Bank genehmigt die Zahlung erst, wenn sie mit dem Kunden gesprochen hat.',
  },
  restricted_card: {
    title: 'Die Karte ist gesperrt oder eingeschränkt',
    explanation:
      'Die Bank oder der Kunde selbst (in der Banking-App) hat die Karte gesperrt oder festgelegt, wo sie nicht eingesetzt werden darf.',
  },
  invalid_account: {
    title: 'Das Konto hinter der Karte ist ungültig',
    explanation:
      'Die Bank meldet, dass das Konto geschlossen oder unbekannt ist. Mit dieser Karte kann also keine Zahlung gelingen.',
  },
  transaction_not_permitted: {
    title: 'Die Karte ist für diese Zahlung nicht freigeschaltet',
    explanation:
      'Die Bank lässt diese Art von Zahlung mit der Karte nicht zu; oft sind Online- oder Auslandszahlungen ausgeschaltet.',
  },
  issuer_unavailable: {
    title: 'Die Bank war nicht erreichbar',
    explanation:
      'Die Bank des Kunden hat nicht rechtzeitig geantwortet. Soweit bekannt, ist mit der Karte alles in Ordnung.',
  },
  try_again_later: {
    title: 'Die Bank konnte gerade nicht entscheiden',
    explanation: 'Die Bank hat keine endgültige Antwort gegeben und lässt einen späteren Versuch zu.',
  },
  lost_or_stolen_card: {
    title: 'Die Karte wurde als verloren oder gestohlen gemeldet',
    explanation:
      'Die Karte ist bei der Bank als verloren oder gestohlen vermerkt. Dem Kunden nicht sagen: Wer gerade bezahlt, ist vielleicht nicht der Karteninhaber.',
  },
  pickup_card: {
    title: 'Die Bank will die Karte einziehen lassen',
    explanation:
      'Die Bank fordert Händler auf, die Karte einzubehalten; das kann auf Missbrauch hindeuten. Dem Kunden nicht sagen; klären kann das nur die Bank.',
  },
  suspected_fraud: {
    title: 'Die Zahlung steht unter Betrugsverdacht',
    explanation:
      'Bank, Kartenorganisation oder Zahlungsdienstleister vermuten Missbrauch; es kann ein Fehlalarm sein. Dem Kunden diesen Grund nicht nennen.',
  },
  recurring_revoked: {
    title: 'Der Kunde hat wiederkehrende Zahlungen gestoppt',
    explanation:
      'Der Karteninhaber hat bei der Bank eine oder alle wiederkehrenden Abbuchungen dieses Händlers sperren lassen. Sie dürfen nicht noch einmal versucht werden.',
  },
  mandate_refused: {
    title: 'Die Ermächtigung für automatische Zahlungen fehlt',
    explanation:
      'Abbuchungen, bei denen der Kunde nicht dabei ist, brauchen eine vorab erteilte Ermächtigung (ein Mandat), und eine gültige liegt nicht vor.',
  },
  authorization_expired: {
    title: 'Die Reservierung des Betrags ist verfallen',
    explanation:
      'Die Bank hatte den Betrag reserviert, aber er wurde nicht rechtzeitig eingezogen, oder die Reservierung wurde aufgehoben. Die Bestellung ist nicht bezahlt.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
