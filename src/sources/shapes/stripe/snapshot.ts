/** One look at a Stripe object: whose it is, where in the record it stands, and the event that carried it. */
export interface Snapshot {
  readonly merchant: string;
  readonly path: string;
  readonly event?: { readonly type: string; readonly at: string | undefined } | undefined;
}
