import path from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { importDirections } from './import-directions.js';

RuleTester.describe = describe;
RuleTester.it = it;

const options = [
  {
    mayImport: { orders: ['errors'], diagnostics: ['orders'], commands: ['*'] },
    pure: ['diagnostics'],
    impure: ['chalk'],
  },
];

function given(file: string, code: string) {
  return { name: `${file}: ${code}`, filename: path.resolve('src', file), code, options };
}

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('import-directions', importDirections, {
  valid: [
    given('diagnostics/engine.ts', "import { a } from '../orders/money.ts'"),
    given('diagnostics/rules/late.ts', "import { a } from '../orders.ts'"),
    given('diagnostics/engine.ts', "import { a } from 'string-width'"),
    given('diagnostics/engine.test.ts', "import { a } from 'node:fs'"),
    given('orders/money.ts', "import { a } from '../errors.ts'"),
    given('orders/money.ts', "import { a } from 'node:util'"),
    given('orders/money.test.ts', "import { a } from '../../test/support.ts'"),
    given('commands/check.ts', "const a = import('./check.run.ts')"),
    given('commands/check.run.ts', "import { a } from './shared/flags.ts'"),
    given('commands/check.run.ts', "import { a } from '../orders/money.ts'"),
    given('program.ts', "import { a } from './commands/check.ts'"),
  ],
  invalid: [
    ...[
      given('orders/money.ts', "import { a } from '../diagnostics/engine.ts'"),
      given('orders/money.ts', "import type { A } from '../diagnostics/engine.ts'"),
      given('orders/money.ts', "type A = import('../diagnostics/engine.ts').A"),
      given('orders/money.ts', "const a = import('../diagnostics/engine.ts')"),
      given('orders/money.ts', "export * from '../diagnostics/engine.ts'"),
      given('orders/money.ts', "export { a } from '../diagnostics/engine.ts'"),
      given('orders/money.ts', "import { a } from '../main.ts'"),
      given('diagnostics/rules/late.ts', "import { a } from '../../errors.ts'"),
    ].map((example) => ({ ...example, errors: [{ messageId: 'direction' }] })),
    ...[
      given('diagnostics/engine.ts', "import { a } from 'node:fs'"),
      given('diagnostics/engine.ts', "import { a } from 'fs/promises'"),
      given('diagnostics/engine.ts', "const a = import('chalk')"),
    ].map((example) => ({ ...example, errors: [{ messageId: 'pure' }] })),
    ...[
      given('commands/check.run.ts', "import { a } from './batch.run.ts'"),
      given('commands/shared/flags.ts', "import { a } from '../batch.ts'"),
    ].map((example) => ({ ...example, errors: [{ messageId: 'command' }] })),
  ],
});
