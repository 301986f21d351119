import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.js';

// Folder of src (or file, without its ending) -> what of src it may import. main and program may import anything.
const mayImport = {
  errors: [],
  orders: ['errors'],
  privacy: [],
  terminal: ['errors'],
  config: ['errors'],
  diagnostics: ['orders'],
  merchants: ['orders', 'diagnostics'],
  resolutions: ['orders', 'diagnostics', 'merchants'],
  output: ['orders', 'diagnostics', 'merchants', 'resolutions', 'terminal', 'privacy'],
  store: ['orders', 'privacy', 'errors'],
  sources: ['orders', 'privacy', 'errors'],
  fixtures: ['orders', 'diagnostics', 'sources', 'terminal', 'errors'],
  commands: ['*'], // but never another command; what several need is in commands/shared
};

const directions = {
  mayImport,
  pure: ['orders', 'diagnostics', 'merchants', 'resolutions', 'output'],
  impure: ['chalk', 'got', 'inquirer', 'better-sqlite3', 'cli-table3'],
};

/** @type {['error', object]} */
const noExit = [
  'error',
  {
    object: 'process',
    property: 'exit',
    message: 'It cuts off output that is still on its way: return an exit code.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: one name for one thing, everywhere.',
};

const noExitCode = {
  selector: 'AssignmentExpression[left.object.name="process"][left.property.name="exitCode"]',
  message: 'Return the exit code: only src/main.ts sets it.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off', // the type check finds these, in JavaScript files too
      eqeqeq: 'error',
      'no-restricted-properties': noExit,
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['exit'],
            message: 'Return an exit code.',
          })),
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A test, or a caller that takes any async function, may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { paytriage: { rules: { 'import-directions': importDirections } } },
    rules: {
      'paytriage/import-directions': ['error', directions],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noExitCode],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
    },
  },
  { files: ['src/terminal/**/*.ts'], rules: { 'no-console': 'off' } },
  // CommonJS, which Node.js loads faster.
  { files: ['bin/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/main.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  // `declare module '*.tsv'` has to say what the default export is.
  { files: ['src/globals.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.js', '*.config.ts'],
    rules: {
      // Parsed output and plain JavaScript are `any`; the assertions of a test check them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
