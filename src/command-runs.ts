/**
 * What the commands do, behind one dynamic import: a run loads one large file sooner than forty small ones that the
 * bundler would cut for as many entries.
 */
export { runBatch } from './commands/batch.run.ts';
export { runDiagnose } from './commands/diagnose.run.ts';
export { runExplain } from './commands/explain.run.ts';
export { runImport } from './commands/import.run.ts';
export { runMerchantsList, runMerchantsShow } from './commands/merchants.run.ts';
export { runOrders } from './commands/orders.run.ts';
export { runRulesList, runRulesShow } from './commands/rules.run.ts';
export { runSchema } from './commands/schema.run.ts';
export { runTransactions } from './commands/transactions.run.ts';
