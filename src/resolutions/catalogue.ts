import type {
  Action,
  Actor,
  BuiltInCause,
  Certainty,
  OrderCause,
  Retry,
  VerdictKind,
} from '../diagnostics/vocabulary.ts';
import type { PayPlace } from '../merchants/profile.ts';
import type { OrderStatus, PaymentMethod, TransactionStatus, TransactionType } from '../orders/vocabulary.ts';
import type { JourneyTexts } from './journey-texts.ts';
import type { Questions } from './questions.ts';
import type { TellableReason } from './tellable-reason.ts';
import type { TerminalTexts } from './terminal-texts.ts';
import type { TraceTexts } from './trace-texts.ts';

type Texts<Id extends string> = Readonly<Record<Id, string>>;

export interface CauseText {
  /** At most 60 characters. */
  readonly title: string;
  /** One or two sentences: what it means, and why. */
  readonly explanation: string;
}

/** Two to four. */
type Steps =
  readonly [string, string] | readonly [string, string, string] | readonly [string, string, string, string];

export interface ActionText {
  readonly label: string;
  /** What the agent does, in this order. */
  readonly steps: Steps;
}

/** What the customer reads about an action; both are whole sentences. */
export interface CustomerText {
  /** Where things stand, when the cause may not be told or there is none. */
  readonly state: string;
  /** What to do or to expect. */
  readonly request: string;
}

/** Alternatives that may be offered to the customer beside the action. */
export const offers = [
  'try_other_card',
  'try_other_method',
  'contact_bank',
] as const satisfies readonly Action[];
export type Offer = (typeof offers)[number];

export type Heading =
  | 'order'
  | 'transactions'
  | 'what'
  | 'why'
  | 'what_to_do'
  | 'otherwise'
  | 'ask_the_customer'
  | 'answers_given'
  | 'also_possible'
  | 'message_to_the_customer';

export interface Labels {
  readonly orderStatuses: Texts<OrderStatus>;
  readonly transactionTypes: Texts<TransactionType>;
  readonly transactionStatuses: Texts<TransactionStatus>;
  readonly methods: Texts<PaymentMethod>;
  readonly verdicts: Texts<VerdictKind>;
  readonly certainties: Texts<Certainty>;
  readonly actors: Texts<Actor>;
  readonly retries: Texts<Retry>;
  readonly headings: Texts<Heading>;
}

/** Pieces that a sentence is put together from. */
export interface Phrases {
  readonly greetingWithName: string;
  readonly greeting: string;
  /** Before the last of several. */
  readonly and: string;
  readonly or: string;
  /** First paragraph; `{order}` is one of the next two, `{reason}` a sentence. */
  readonly opening: string;
  readonly order: string;
  readonly orderWithAmount: string;
  /** Whether and how to try again, behind an action. */
  readonly nextTry: string;
  readonly labelled: string;
  /** Two parts of a list whose parts may hold commas. */
  readonly aside: string;
  /** Which cards the merchant takes; said only where that is known. */
  readonly takes: string;
  /** In place of the reason, where it was no card that the merchant does not take. */
  readonly methodNotTaken: string;
  /** What a customer does to pay an order that waits; absent place: `unknown`. */
  readonly payRoutes: Texts<PayPlace['kind'] | 'unknown'>;
}

/** What a placeholder says where nothing is known. */
export type Fallbacks = Texts<
  'merchant' | 'amount' | 'networks' | 'methods' | 'contact' | 'bank' | 'where' | 'payButton' | 'returnButton'
>;

/** What a rule file says of a cause of its own; one line each. */
export interface OwnCauseText extends CauseText {
  /** A sentence for the customer about where things stand; absent: he hears nothing of the cause. */
  readonly customer?: string;
}

/** Every text of one language. A language whose catalogue lacks one does not pass the type check. */
export interface Catalogue {
  /** Causes of rule files, by id; absent where no file brings any. */
  readonly ownCauses?: ReadonlyMap<string, OwnCauseText>;
  readonly causes: Readonly<Record<BuiltInCause, CauseText>>;
  readonly actions: Readonly<Record<Action, ActionText>>;
  readonly customer: Readonly<Record<Action, CustomerText>>;
  readonly offers: Texts<Offer>;
  /** Sentences that state and never advise: they stand in messages that must not ask for a payment. */
  readonly reasonsToCustomer: Texts<TellableReason>;
  readonly situationsToCustomer: Texts<OrderCause>;
  readonly questions: Questions;
  /** Beside the answers to a question that is asked at once, and where several orders match. */
  readonly asking: Texts<'dont_know' | 'no_more' | 'which_order'>;
  readonly terminal: TerminalTexts;
  readonly trace: TraceTexts;
  readonly journey: JourneyTexts;
  readonly labels: Labels;
  readonly phrases: Phrases;
  readonly fallbacks: Fallbacks;
}
