import { networkOf } from '../../orders/card-network.ts';
import { toEpochMs } from '../../orders/instant.ts';
import type { Note, Transaction } from '../../orders/order.ts';
import type { NoteAuthor } from '../../orders/vocabulary.ts';
import { discretionOf, nothingSaid, strengths, type Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { recallNote } from './note-memory.ts';
import { certainties, type Certainty } from '../vocabulary.ts';
import { reasonFacts, strictest, type Reason, type SayToCustomer } from './reasons.ts';
import { readThreeDS } from './three-ds.ts';

/** What was said about one transaction: the answer that counts and the note it comes from. */
export interface TransactionAnswer {
  readonly answer: Answer;
  readonly note: Note | undefined;
  /** The strictest of everything said about the transaction: a sensitive reason stays sensitive. */
  readonly sayToCustomer: SayToCustomer;
  /** A network or provider forbids another try with this card. */
  readonly neverRetry: boolean;
}

/** Schemes that advise on retrying and do not say why: they set the retry, and the reason only where nothing else does. */
const adviceSchemes: ReadonlySet<string> = new Set(['mastercard_advice', 'visa_category']);
const stripeAdvice: ReadonlySet<string> = new Set([
  'do_not_try_again',
  'try_again_later',
  'confirm_card_data',
]);

const authorRank: Record<NoteAuthor, number> = { bank: 3, psp: 2, shop: 1, agent: 0 };

interface Candidate {
  readonly note: Note | undefined;
  readonly answer: Answer;
  readonly isAdvice: boolean;
}

/** Bank over provider over shop, later over earlier. */
function inOrderOfWeight(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes;
  const time = ({ at }: Note): number => (at === undefined ? 0 : toEpochMs(at));
  const rank = ({ from }: Note): number => (from === undefined ? 1 : authorRank[from]);
  return notes
    .map((note, index) => ({ note, index }))
    .sort((a, b) => rank(b.note) - rank(a.note) || time(b.note) - time(a.note) || b.index - a.index)
    .map(({ note }) => note);
}

function isAdvice({ scheme, code }: Answer): boolean {
  if (scheme === undefined || code === undefined) return false;
  return adviceSchemes.has(scheme) || (scheme === 'stripe' && stripeAdvice.has(code.replace(/^advice:/, '')));
}

function candidatesOf(transaction: Transaction, knowledge: Knowledge): readonly Candidate[] {
  const network = networkOf(transaction);
  const candidates: Candidate[] = [];
  for (const note of inOrderOfWeight(transaction.notes ?? [])) {
    const { text, code, scheme } = note;
    const answer = recallNote({ text, code, scheme, provider: transaction.provider, network }, knowledge);
    candidates.push({ note, answer, isAdvice: isAdvice(answer) });
  }
  const threeDS = readThreeDS(transaction.threeDS, network, knowledge.codes);
  if (threeDS !== undefined) candidates.push({ note: undefined, answer: threeDS, isAdvice: false });
  return candidates;
}

/** The strongest of those that advise on retrying, or of the others; the first of several. */
function strongest(candidates: readonly Candidate[], isAdvising: boolean): Candidate | undefined {
  let best: Candidate | undefined;
  for (const next of candidates) {
    if (next.isAdvice !== isAdvising) continue;
    if (best === undefined || next.answer.strength > best.answer.strength) best = next;
  }
  return best;
}

/** Two that say the same make it as sure as the surer of them. */
function surest(candidates: readonly Candidate[], reason: Reason): Certainty {
  const agreeing = candidates.filter(({ answer }) => answer.reason === reason);
  return (
    certainties.find((certainty) => agreeing.some(({ answer }) => answer.certainty === certainty)) ??
    'possible'
  );
}

/** Faults of the merchant or the provider say nothing against the card. */
const notTheCard: ReadonlySet<string> = new Set(['merchant', 'technical', 'info', 'acceptance', 'wallet']);

function barsCard({ reason, retry, scheme }: Answer): boolean {
  if (retry !== 'never') return false;
  return !notTheCard.has(reasonFacts(reason).group) || (scheme !== undefined && adviceSchemes.has(scheme));
}

/** What an answer becomes beside the others: as sure as the surest that agrees, with the retry of the advice. */
function joined(answer: Answer, candidates: readonly Candidate[], advice: Answer | undefined): Answer {
  const certainty = candidates.length < 2 ? answer.certainty : surest(candidates, answer.reason);
  const { retry, delay } = advice ?? answer;
  const delayed = delay ?? answer.delay;
  if (certainty === answer.certainty && retry === answer.retry && delayed === answer.delay) return answer;
  return { ...answer, certainty, retry, delay: delayed };
}

const nothingAnswered: TransactionAnswer = {
  answer: nothingSaid,
  note: undefined,
  sayToCustomer: 'ok',
  neverRetry: false,
};

/** Reads everything said about one transaction: its notes, codes, network advice and 3-D Secure fields. */
export function readTransaction(transaction: Transaction, knowledge: Knowledge): TransactionAnswer {
  const candidates = candidatesOf(transaction, knowledge);
  if (candidates.length === 0) return nothingAnswered;
  const said = strongest(candidates, false);
  const advice = strongest(candidates, true);
  const best = said !== undefined && said.answer.strength > strengths.none ? said : (advice ?? said);
  return {
    answer: joined(best?.answer ?? nothingSaid, candidates, advice?.answer),
    note: best?.note ?? inOrderOfWeight(transaction.notes ?? [])[0],
    sayToCustomer: strictest(candidates.map(({ answer }) => discretionOf(answer))),
    neverRetry: candidates.some(({ answer }) => barsCard(answer)),
  };
}
