import type { Language } from '../orders/language.ts';
import type { Note } from '../orders/order.ts';
import { formatMoney } from '../orders/money.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import type { DossierArguments, DossierTexts } from '../resolutions/dossier-texts.ts';
import { say, type Nothing } from '../resolutions/messages.ts';
import { labelled } from '../resolutions/punctuation.ts';
import type { Dossier, DossierTransaction } from './dossier.ts';
import { heading, list, paragraph, type Block, type Item, type Line, type Piece } from './text/block.ts';
import { describeThreeDS } from './transaction-row.ts';

export interface DossierWords {
  readonly language: Language;
  readonly texts: DossierTexts;
  readonly catalogue: Catalogue;
}

type Plain = { [K in keyof DossierArguments]: DossierArguments[K] extends Nothing ? K : never };
type PlainKey = Plain[keyof Plain];

function sayDossier<K extends keyof DossierArguments>(
  { texts, language }: DossierWords,
  key: K,
  given: DossierArguments[K],
): string {
  return say(texts.messages[key], language, { ...given });
}

const label = (words: DossierWords, key: PlainKey): string => say(words.texts.messages[key], words.language);

/** `Label: value`, the value word for word; nothing where there is none. */
function field(words: DossierWords, key: PlainKey, value: string | null | undefined): readonly Line[] {
  return value === null || value === undefined || value === ''
    ? []
    : [[labelled(words.catalogue, label(words, key), ''), { verbatim: value }]];
}

function money(amount: number | null = null, currency: string | null = null): string | undefined {
  return amount === null || currency === null ? undefined : formatMoney({ amount, currency });
}

function orderLines({ order, merchant }: Dossier, words: DossierWords): readonly Line[] {
  const { number, status, nativeStatus, placedAt, amount, currency, paymentMethod, instrument } = order;
  const { customer, items = [], references = {}, events = [] } = order;
  const { labels } = words.catalogue;
  const native = nativeStatus === undefined ? '' : ` (${nativeStatus})`;
  const method = paymentMethod && [labels.methods[paymentMethod], instrument].filter(Boolean).join(', ');
  const list = items.map(({ name, product, quantity }) =>
    [quantity === undefined ? undefined : `${quantity} ×`, name ?? product, name && product && `[${product}]`]
      .filter(Boolean)
      .join(' '),
  );
  return [
    ...field(words, 'labelNumber', number),
    ...field(
      words,
      'labelMerchant',
      merchant.name === merchant.id ? merchant.id : `${merchant.name} (${merchant.id})`,
    ),
    ...field(words, 'labelStatus', `${labels.orderStatuses[status]}${native}`),
    ...field(words, 'labelPlaced', placedAt),
    ...field(words, 'labelZone', merchant.zone),
    ...field(words, 'labelAmount', money(amount, currency)),
    ...field(words, 'labelMethod', method),
    ...field(words, 'labelItems', list.join('; ')),
    ...field(words, 'labelCustomer', [customer?.name, customer?.email].filter(Boolean).join(', ')),
    ...field(
      words,
      'labelReferences',
      Object.entries(references)
        .map(([key, value]) => `${key} ${value}`)
        .join('; '),
    ),
    ...field(words, 'labelEvents', events.map(({ type, at }) => `${at} ${type}`).join('; ')),
  ];
}

function noteLine({ at, from, scheme, code, text }: Note, { catalogue }: DossierWords): Line {
  const head = [at, from, scheme, code].filter((part) => part !== undefined).join(' ');
  const said: readonly Piece[] = text === undefined ? [] : [{ verbatim: text }];
  return head === ''
    ? said
    : [{ verbatim: head }, ...(said.length === 0 ? [] : [labelled(catalogue, '', '')]), ...said];
}

function transactionItem(transaction: DossierTransaction, words: DossierWords): Item {
  const { id, at, type, status, amount, currency, network, last4, threeDS, provider } = transaction;
  const { notes, reason, internal } = transaction;
  const card = [network, last4 === null ? null : `··${last4}`].filter((part) => part !== null).join(' ');
  const secure = describeThreeDS(threeDS, words.catalogue.terminal.threeDS);
  const parts = [
    at,
    type,
    status,
    money(amount, currency),
    card,
    secure && `3-D Secure ${secure}`,
    provider,
    id,
  ];
  const mark = internal ? ` (${label(words, 'internal')})` : '';
  return {
    line: [{ verbatim: parts.filter(Boolean).join(' · ') }, reason === null ? mark : ''],
    below: [
      ...notes.map((note) => noteLine(note, words)),
      ...(reason === null ? [] : [[sayDossier(words, 'reason', { reason }), mark]]),
    ],
  };
}

function transactionBlock({ transactions }: Dossier, words: DossierWords): Block {
  if (transactions === null) return paragraph(label(words, 'notLoaded'));
  if (transactions.length === 0) return paragraph(label(words, 'none'));
  return list(transactions.map((transaction) => transactionItem(transaction, words)));
}

function diagnosisLines(dossier: Dossier, words: DossierWords): readonly Line[] {
  const { title, certainty, rule, cause, otherCauses } = dossier;
  const mark = (internal: boolean): string => (internal ? ` (${label(words, 'internal')})` : '');
  const sure = certainty === null ? '' : ` (${words.catalogue.labels.certainties[certainty]})`;
  const others = otherCauses.map((other) => `${other.cause}${mark(other.internal)}`).join(', ');
  const id: readonly Piece[] = cause === null ? [] : [' ', { verbatim: cause.cause }, mark(cause.internal)];
  return [
    [`${title}${sure}`, ...id],
    ...(rule === null ? [] : [sayDossier(words, 'rule', { rule })]),
    ...(others === '' ? [] : [sayDossier(words, 'alsoPossible', { causes: others })]),
  ];
}

/** The dossier as parts of a text. */
export function toDossierBlocks(dossier: Dossier, words: DossierWords): readonly Block[] {
  const { order, merchant, contact, attempts, told, missing, questions, versions } = dossier;
  const title = sayDossier(words, 'title', { number: order.number, merchant: merchant.name });
  const section = (key: PlainKey, ...blocks: readonly Block[]): readonly Block[] => [
    heading(2, label(words, key)),
    ...blocks,
  ];
  const tried =
    attempts === null ? label(words, 'notLoaded') : sayDossier(words, 'attempts', { count: attempts });
  const answers = told.map(({ fact, value }): Line => [{ verbatim: `${fact} = ${String(value)}` }]);
  return [
    heading(1, title),
    paragraph(
      contact === null ? label(words, 'sendToUnknown') : sayDossier(words, 'sendTo', { contact }),
      label(words, 'internalNote'),
    ),
    ...section('order', list(orderLines(dossier, words))),
    ...section('transactions', transactionBlock(dossier, words)),
    ...section('diagnosis', list(diagnosisLines(dossier, words))),
    ...section('tried', list([tried, ...answers])),
    ...section('missing', list(missing.map((id) => words.texts.ask[id]))),
    ...(questions.length === 0 ? [] : section('questions', list(questions.map(({ text }) => text)))),
    ...section('versions', list(Object.entries(versions).map(([name, version]) => `${name} ${version}`))),
  ];
}
