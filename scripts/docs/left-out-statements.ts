/** Statements of the guides that neither a profile nor a rule rests on, each with why. */
export const leftOut: Readonly<Record<string, string>> = {
  'S1.1': 'Says who reads the page. Whoever answers customers uses paytriage the same way.',
  'S1.2':
    'A limit of the page and not of the shop: other ways to pay tickets are known from other pages of the merchant.',
  'S5.13':
    'Says what is missing. What it does not name is absent from the profile, so it counts as unknown; the status words come by way of S5.14.',
};
