const words: Readonly<Record<string, string>> = {
  de: 'der die das ist nicht wurde mit für und ihre ihrer bitte karte zahlung bei vom von zu den dem ein eine durch kunde bank auf im wird kein keine des oder zur zum nach sie sich hat kann konnte transaktion karteninhaber abgelehnt fehler',
  en: 'the is not was by your you please card payment of to for with this has been has no and on a an from customer issuer are be were could did or it cardholder failed declined refused expired use only error authentication',
  fr: "le la les est pas été par votre vous carte paiement du des une un pour avec sur et au en n'a qui client banque ce cette n'est son sa ou dans a non porteur refusé refusée erreur authentification transaction",
  it: 'il lo la è non stata stato dal dalla della del carta pagamento per con una un e di da in che sul cliente banca alla a i gli le si al nel nella sono o titolare utente errore transazione operazione autenticazione autorizzazione',
};

const languages = Object.keys(words);

/** A word, and its languages. */
interface KnownWord {
  readonly word: string;
  /** A bit for each language. */
  languages: number;
  /** The place in `knownWords` of another word with the same hash; -1 where there is none. */
  readonly next: number;
}

/** Words by a hash of their letters: nearly every word of a note falls into an empty place. */
const places = 1 << 10;
const firstAt = new Int16Array(places).fill(-1);
const knownWords: KnownWord[] = [];
const nextHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (places - 1);

/** Not before the first note: most runs over one order read none in words. */
function indexWords(): void {
  for (const [index, language] of languages.entries()) {
    for (const word of (words[language] ?? '').split(' ')) {
      const hash = Array.from(word).reduce((sum, letter) => nextHash(sum, letter.charCodeAt(0)), 0);
      const known = knownWords.find((each) => each.word === word);
      if (known !== undefined) known.languages |= 1 << index;
      else {
        knownWords.push({ word, languages: 1 << index, next: firstAt[hash] ?? -1 });
        firstAt[hash] = knownWords.length - 1;
      }
    }
  }
}

/** How many words of the text in hand each language has. */
const counts = new Uint8Array(languages.length);

/** Counts the languages of a word of a text. */
function countWord(text: string, start: number, end: number, hash: number): void {
  for (let at = firstAt[hash] ?? -1; at !== -1;) {
    const known = knownWords[at];
    if (known === undefined) return;
    const { word, languages: its, next } = known;
    if (word.length === end - start && text.startsWith(word, start))
      for (let index = 0; index < counts.length; index += 1)
        counts[index] = (counts[index] ?? 0) + ((its >> index) & 1);
    at = next;
  }
}

/** Words looked at: a note says its language soon. */
const wordsAtMost = 40;
const charactersAtMost = 400;

const isLetter = new Uint8Array(0x1_0000);

const letter = /[\p{L}']/u;

/** Whether what stands at a place of a text is part of a word; of each code unit it is worked out once. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const known = isLetter[code] ?? 0;
  if (known !== 0) return known === 1;
  if (code >= 0xd800 && code <= 0xdfff) return isHalfOfLetter(text, at);
  return (isLetter[code] = letter.test(String.fromCharCode(code)) ? 1 : 2) === 1;
}

function isHalfOfLetter(text: string, at: number): boolean {
  const isSecond = text.charCodeAt(at) >= 0xdc00 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return letter.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}

function languageAhead(): string | undefined {
  let [most, ahead] = [0, -1];
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count > most) [most, ahead] = [count, index];
    else if (count === most) ahead = -1;
  }
  return languages[ahead];
}

/** The language most of a note's small words belong to; undefined where none or two are ahead. */
function guessLanguage(note: string): string | undefined {
  if (knownWords.length === 0) indexWords();
  const text = note.slice(0, charactersAtMost).toLowerCase();
  counts.fill(0);
  let [found, start, hash] = [0, 0, 0];
  for (let at = 0; at <= text.length && found < wordsAtMost; at += 1) {
    if (at < text.length && isInWord(text, at)) {
      hash = nextHash(hash, text.charCodeAt(at));
      continue;
    }
    if (at > start) {
      found += 1;
      countWord(text, start, at, hash);
    }
    start = at + 1;
    hash = 0;
  }
  return languageAhead();
}

/** The language of one note, which is guessed once, and only where phrases of several languages compete. */
export class NoteLanguage {
  readonly #text: string;
  #guess: string | undefined;
  #isGuessed = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** 1 for the note's own language, or none. */
  isOwn(language: string): number {
    if (language === 'und') return 1;
    if (!this.#isGuessed) this.#guess = guessLanguage(this.#text);
    this.#isGuessed = true;
    return language === this.#guess ? 1 : 0;
  }
}
