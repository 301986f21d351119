/** Words that deny what follows; "without a challenge" and "non-3DS" say nothing about how it ended. */
const denial =
  /(?<=^|[^\p{L}])(?:not|never|cannot|unable|\p{L}+n['’]t|nicht|nie|niemals|pas|jamais|non(?!-)|mai|(?:no|none|keine?[rns]?|aucune?|nessuna?|nessuno) (?:of|der|des|dei|delle|successful|payment|attempt|transaction|erfolgreich|zahlung|versuch|paiement|tentative|pagament|tentativ|transazion)\p{L}*)(?=[^\p{L}])/giu;

/** Where a thought ends, so that what was denied before it is not denied behind it. */
const thoughtEnds =
  /[.,:;!?|()/\n–—]|\s-\s|(?<=\s)(?:and|but|then|so|und|aber|dann|et|mais|puis|e|ma|poi)(?=\s)/giu;

/** What a denial may be of, though a payment went well: "card not present transaction approved". */
const otherwise =
  /\b(?:present|enrol|required|needed|necess|applic|secure|3-?d|recurring|expired|blocked|flagged|fraud|found|registrier|abgelauf|gesperrt|n[öo]tig|erforderlich|pr[ée]sent|enr[ôo]l|requis|expir|richiest|scadut|iscritt|bloccat)/iu;

const wordsAtMost = 7;
const charactersAtMost = 120;

/** What is denied so far may still come. */
const soFar =
  /(?<!\p{L})(?:yet|so far|still|until now|noch|bisher|bislang|encore|pour l['’]instant|à ce jour|ancora|finora|al momento)(?!\p{L})/iu;

const sentenceEnds = /[.:;!?\n]\s/gu;

/** A condition, a question, a claim: "once it is approved", "check whether", "customer says it was". */
const supposed =
  /(?<!\p{L})(?:if|once|whether|unless|until|as soon as|provided|falls|sobald|ob|wenn|sofern|erst wenn|behauptet|si(?= (?:l[ea'’]|un|votre |il |elle |paiement))|dès que|des que|une fois|lorsque|quand|affirme|prétend|jusqu['’]à ce que|se|appena|quando|una volta|qualora|finché|sostiene|afferma|(?:customer|client|buyer|he|she|they) (?:claims?|says?|thinks?|insists?|believes?))(?!\p{L})/giu;

/** "Ship after successful payment", "needs to be approved": it has to happen first. */
const stillToCome =
  /(?<!\p{L})(?:(?:after|nach|après|dopo|upon|until|bis|pending)(?: (?:the|a|der|dem|die|le|la|un|une|il))?(?: (?:payment|zahlung|paiement|pagamento))?|(?:to|must|should) be)\s$/iu;

const suppositionAtMost = 10;

function isSupposed(before: string): boolean {
  if (stillToCome.test(before)) return true;
  const sentence = before.slice(endOfLast(sentenceEnds, before));
  const end = endOfLast(supposed, sentence);
  return end > 0 && sentence.slice(end).trim().split(/\s+/).length <= suppositionAtMost;
}

/**
 * Whether the words before a success deny it, for good or so far: "has not been processed successfully", "once it is
 * approved".
 */
export function denialBefore(text: string, start: number): 'denied' | 'so far' | undefined {
  const before = text.slice(Math.max(0, start - charactersAtMost), start);
  if (before === '') return undefined;
  if (isSupposed(before)) return 'so far';
  const thought = before.slice(endOfLast(thoughtEnds, before));
  const denied = endOfLast(denial, thought);
  if (denied === 0) return undefined;
  const between = thought.slice(denied);
  if (between.trim().split(/\s+/).length > wordsAtMost || otherwise.test(between)) return undefined;
  return soFar.test(text) ? 'so far' : 'denied';
}

/** Where the last match ends; 0 where there is none. */
function endOfLast(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let end = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}
