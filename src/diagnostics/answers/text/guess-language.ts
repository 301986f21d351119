const words: Readonly<Record<string, string>> = {
  de: 'der die das ist nicht wurde mit für und ihre ihrer bitte karte zahlung bei vom von zu den dem ein eine durch kunde bank auf im wird kein keine des oder zur zum nach sie sich hat kann konnte transaktion karteninhaber abgelehnt fehler',
  en: 'the is not was by your you please card payment of to for with this has been has no and on a an from customer issuer are be were could did or it cardholder failed declined refused expired use only error authentication',
  fr: "le la les est pas été par votre vous carte paiement du des une un pour avec sur et au en n'a qui client banque ce cette n'est son sa ou dans a non porteur refusé refusée erreur authentification transaction",
  it: 'il lo la è non stata stato dal dalla della del carta pagamento per con una un e di da in che sul cliente banca alla a i gli le si al nel nella sono o titolare utente errore transazione operazione autenticazione autorizzazione',
};

const languageOf = new Map<string, readonly string[]>();
for (const [language, list] of Object.entries(words)) {
  for (const word of list.split(' ')) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);
}

/** Words looked at: a note says its language soon. */
const wordsAtMost = 40;

/** The language most of a note's small words belong to; undefined where none or two are ahead. */
export function guessLanguage(note: string): string | undefined {
  const counts = new Map<string, number>();
  const found =
    note
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  for (const word of found.slice(0, wordsAtMost)) {
    for (const language of languageOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
