import { findText, type JsonObject } from '../../shapes/json-fields.ts';
import type { LiveContext } from '../live-context.ts';

/** The version whose fields the shapes were tried with; Stripe keeps to it whatever the account's own is. */
const version = '2024-06-20';

export type Query = readonly (readonly [name: string, value: string])[];

export interface StripeList {
  readonly objects: readonly JsonObject[];
  readonly hasMore: boolean;
  /** Id of the last object, to go on behind. */
  readonly last: string | undefined;
}

/** The calls to Stripe that are needed, all of them reads. */
export class StripeApi {
  readonly context: LiveContext;

  constructor(context: LiveContext) {
    this.context = context;
  }

  async list(name: string, query: Query): Promise<StripeList> {
    const path = `v1/${name}`;
    const answer = await this.context.askObject({ path, query, headers: { 'stripe-version': version } });
    const objects = this.context.listOf(answer['data'], path);
    const last = objects.at(-1);
    return { objects, hasMore: answer['has_more'] === true, last: last && findText(last, 'id') };
  }

  async one(name: string, query: Query = []): Promise<JsonObject | undefined> {
    return this.context.askOne({ path: `v1/${name}`, query, headers: { 'stripe-version': version } });
  }

  /** Search lags behind by up to a minute, and is not offered in every country. */
  async search(name: string, clause: string, expand: readonly string[] = []): Promise<readonly JsonObject[]> {
    const query: Query = [
      ['query', clause],
      ['limit', '20'],
      ...expand.map((field) => ['expand[]', `data.${field}`] as const),
    ];
    return (await this.list(`${name}/search`, query)).objects;
  }

  /** A PaymentIntent with every charge that was made for it. */
  async withCharges(intent: JsonObject): Promise<JsonObject> {
    const id = findText(intent, 'id');
    if (id === undefined) return intent;
    const { objects } = await this.list('charges', [
      ['payment_intent', id],
      ['limit', '100'],
    ]);
    return { ...intent, charges: { object: 'list', data: objects } };
  }
}
