import type { Certainty } from '../vocabulary.ts';
import { genericReasons, nothingSaid, strengthOf, strengths, type Answer, type Strength } from './answer.ts';
import type { CodeEntry } from './code-table.ts';
import { findCodesInText } from './codes-in-text.ts';
import { denialBefore } from './denied-success.ts';
import type { Knowledge } from './knowledge.ts';
import { reasonFacts, strictest, type Reason } from './reasons.ts';
import { NoteLanguage } from './text/guess-language.ts';
import type { PhraseMatch } from './text/phrase-index.ts';

/** One note as a bank, provider or shop wrote it, with what is known of where it comes from. */
export interface NoteInput {
  readonly text?: string | undefined;
  readonly code?: string | undefined;
  readonly scheme?: string | undefined;
  readonly provider?: string | undefined;
  readonly network?: string | undefined;
}

function fromEntry(entry: CodeEntry, certainty: Certainty, span?: Answer['span'], isGuess = false): Answer {
  const facts = reasonFacts(entry.reason);
  return {
    reason: entry.reason,
    certainty: genericReasons.has(entry.reason) ? 'likely' : certainty,
    matched: 'code',
    strength: isGuess ? strengths.guessedCode : strengthOf(entry.reason, 'code'),
    retry: entry.retry ?? facts.retry,
    delay: entry.delay,
    scheme: entry.scheme,
    code: entry.code,
    span,
    sayToCustomer: isGuess ? facts.sayToCustomer : undefined,
    meaning: entry.meaning === '' ? undefined : entry.meaning,
  };
}

/**
 * A number says little where its scheme is a guess, and a note's words may say more; an identifier speaks for itself.
 * What the number might have to keep secret stays secret, whatever the words say.
 */
function guessFrom(entry: CodeEntry): Answer {
  const isIdentifier = /[a-z]{4}/i.test(entry.code);
  const isGuess = !isIdentifier && strengthOf(entry.reason, 'code') >= strengths.guessedCode;
  return fromEntry(entry, 'likely', undefined, isGuess);
}

/** A code with a known scheme is read there; else through the provider; else only where every scheme agrees. */
function classifyCode(
  { code, scheme, provider, network }: NoteInput,
  { codes }: Knowledge,
): Answer | undefined {
  if (code === undefined || code.trim() === '') return undefined;
  for (const name of [scheme, provider]) {
    const known = name === undefined ? undefined : codes.toScheme(name);
    const entry = known === undefined ? undefined : codes.find(known, code, network);
    if (entry !== undefined) return fromEntry(entry, 'certain');
    // A named scheme that does not know the code leaves it unread: another scheme's meaning would be a guess.
    if (known !== undefined && name === scheme) return undefined;
  }
  const [first, ...others] = codes.findInEveryScheme(code, network);
  if (first === undefined) return undefined;
  if (others.every(({ reason }) => reason === first.reason)) return guessFrom(first);
  // Nobody knows which is meant; what one of them must keep secret is kept.
  const readings = [first, ...others].map(({ reason }) => reasonFacts(reason).sayToCustomer);
  return { ...nothingSaid, sayToCustomer: strictest(readings) };
}

interface Found {
  readonly reason: Reason;
  readonly strength: Strength;
  readonly match: PhraseMatch;
}

/** A phrase of this priority or lower is a hint at a cause ("could not be processed"), not a statement of one. */
const hintPriority = -3;

/**
 * Among phrases a reason is specific or general; only the protocol's own fields outrank "authentication failed". A
 * success comes last, but for a sure one (of positive priority) against what is read out of its own words.
 */
function rankOf({ strength, match }: Found, rival: Found): number {
  if (strength === strengths.success && match.priority > 0 && overlaps(match, rival.match))
    return strengths.specificPhrase;
  if (strength <= strengths.success) return strength;
  const isGeneral = strength === strengths.genericPhrase || match.priority <= hintPriority;
  return isGeneral ? strengths.genericPhrase : strengths.specificPhrase;
}

function overlaps(one: PhraseMatch, other: PhraseMatch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Punctuation between two statements: "Declined: authentication required" does not say "declined authentication". */
const betweenStatements = /[:|;–—]\s|\s[-/]\s|\.\s/;

/** Specific first, then the note's own language, then priority, one statement, more words, more text, and what comes later. */
function isBetter(a: Found, b: Found, text: string, language: NoteLanguage): boolean {
  const [one, other] = [a.match, b.match];
  const difference =
    rankOf(a, b) - rankOf(b, a) ||
    (one.language === other.language ? 0 : language.isOwn(one.language) - language.isOwn(other.language)) ||
    one.priority - other.priority ||
    statements(other, text) - statements(one, text) ||
    one.words - other.words ||
    one.end - one.start - (other.end - other.start) ||
    one.start - other.start;
  return difference > 0;
}

function statements({ start, end }: PhraseMatch, text: string): number {
  return betweenStatements.test(text.slice(start, end)) ? 2 : 1;
}

/** Reasons that are also given as advice: "Declined. Please call your bank" tells what to do, not what happened. */
const givenAsAdvice: ReadonlySet<Reason | '-'> = new Set(['call_issuer', 'try_again_later']);

/** Whether a sentence before this match already says what happened. */
function isAdvice(match: PhraseMatch, matches: readonly PhraseMatch[], text: string): boolean {
  return (
    givenAsAdvice.has(match.reason) &&
    matches.some(
      ({ reason, end }) =>
        reason !== '-' &&
        !givenAsAdvice.has(reason) &&
        end <= match.start &&
        /[.!?;] /.test(text.slice(end, match.start)),
    )
  );
}

function certaintyOf({ reason, match }: Found): Certainty {
  return reason === 'generic_decline' || match.priority <= hintPriority ? 'possible' : 'likely';
}

/** Who has to pay again has not succeeded, whatever "3D Secure passed. Please try again" was meant to say. */
const asksAgain = /\b(?:please (?:try|use)|try again|erneut versuch|es erneut|r[ée]essay|riprov)/i;

/** "Paid? Will check" asks whether it is paid. */
function isDoubtful({ reason, end }: PhraseMatch, text: string): boolean {
  if (reason !== 'not_a_failure') return false;
  return /^\s?\?/.test(text.slice(end, end + 2)) || asksAgain.test(text.slice(end));
}

function isInBoilerplate({ start, end }: PhraseMatch, matches: readonly PhraseMatch[]): boolean {
  return matches.some((other) => other.reason === '-' && start >= other.start && end <= other.end);
}

/** The matches that say something: not inside boilerplate, no mere advice, no doubtful success. */
function statedIn(matches: readonly PhraseMatch[], text: string): readonly Found[] {
  const found: Found[] = [];
  // Several phrases find one success where it begins.
  let [deniedAt, denial]: [number, ReturnType<typeof denialBefore>] = [-1, undefined];
  for (const match of matches) {
    const { reason, start } = match;
    if (reason === '-' || isInBoilerplate(match, matches)) continue;
    if (isAdvice(match, matches, text) || isDoubtful(match, text)) continue;
    if (reason === 'not_a_failure' && start !== deniedAt)
      [deniedAt, denial] = [start, denialBefore(text, start)];
    if (reason !== 'not_a_failure' || denial === undefined)
      found.push({ reason, strength: strengthOf(reason, 'phrase'), match });
    // "Was not processed successfully" is a refusal where nothing else in the note says more.
    else if (denial === 'denied') found.push({ reason: 'generic_decline', strength: strengths.none, match });
  }
  return found;
}

const isSureSuccess = ({ strength, match }: Found): boolean =>
  strength === strengths.success && match.priority > 0;

/** "3DS passed, then the bank refused" says what happened after a sure success; nothing else is read out of its words. */
function withoutSuccesses(found: readonly Found[]): readonly Found[] {
  if (!found.some(isSureSuccess)) return found;
  const sure = found.filter(isSureSuccess);
  const isOf = ({ match }: Found): boolean => sure.some((success) => overlaps(success.match, match));
  const happensAfter = found.some((one) => !isOf(one) && one.strength > strengths.success);
  return happensAfter ? found.filter((one) => !isOf(one)) : found;
}

function classifyPhrases(text: string, { findPhrases }: Knowledge): Answer | undefined {
  const matches = findPhrases(text);
  if (matches.length === 0) return undefined;
  const language = new NoteLanguage(text);
  let best: Found | undefined;
  for (const found of withoutSuccesses(statedIn(matches, text))) {
    if (best === undefined || isBetter(found, best, text, language)) best = found;
  }
  if (best === undefined) return undefined;
  const { reason, strength, match } = best;
  return {
    reason,
    certainty: certaintyOf(best),
    matched: 'phrase',
    strength,
    retry: reasonFacts(reason).retry,
    delay: undefined,
    scheme: undefined,
    code: undefined,
    span: { start: match.start, end: match.end },
    sayToCustomer: undefined,
    meaning: undefined,
  };
}

/** Codes named inside the text; a bare number weighs a little less than a phrase that says what it means. */
function classifyCodesInText(
  text: string,
  { scheme, provider, network }: NoteInput,
  { codes }: Knowledge,
): Answer | undefined {
  const known = scheme === undefined ? undefined : codes.toScheme(scheme);
  const scope = { scheme: known ?? (provider === undefined ? undefined : codes.toScheme(provider)), network };
  const found = findCodesInText(text, scope, codes);
  if (found === undefined) return undefined;
  let best: Answer | undefined;
  for (const { entry, start, end, kind } of found) {
    const answer = fromEntry(entry, kind === 'word' ? 'certain' : 'likely', { start, end });
    if (best === undefined || answer.strength > best.strength) best = answer;
  }
  return best;
}

function classifyText(note: NoteInput, knowledge: Knowledge): Answer | undefined {
  const { text } = note;
  if (text === undefined || text.trim() === '') return undefined;
  const byPhrase = classifyPhrases(text, knowledge);
  const byCode = classifyCodesInText(text, note, knowledge);
  if (byCode === undefined) return byPhrase;
  return byPhrase !== undefined &&
    byPhrase.strength >= strengths.specificPhrase &&
    byCode.certainty !== 'certain'
    ? byPhrase
    : byPhrase !== undefined && byPhrase.strength > byCode.strength
      ? byPhrase
      : byCode;
}

/** Whether a note's code says all there is to know: nothing in its text could outweigh it. */
export function isSaidByCode(note: NoteInput, knowledge: Knowledge): boolean {
  return classifyCode(note, knowledge)?.strength === strengths.specificCode;
}

/** What a bank's code or note means; `unknown` where nothing in it can be diagnosed, never a guess. */
export function classifyNote(note: NoteInput, knowledge: Knowledge): Answer {
  const byCode = classifyCode(note, knowledge);
  if (byCode?.strength === strengths.specificCode) return byCode;
  const byText = classifyText(note, knowledge);
  if (byCode === undefined) return byText ?? nothingSaid;
  if (byText === undefined || byText.strength <= byCode.strength) return byCode;
  return byCode.sayToCustomer === undefined ? byText : { ...byText, sayToCustomer: byCode.sayToCustomer };
}
