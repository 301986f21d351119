// Lint rule: imports between the folders of src/ go one way. It resolves what is imported (static, dynamic
// and type imports alike), so a file's depth or a folder of the same name elsewhere does not confuse it.
import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} Directions
 * @property {Record<string, string[]>} mayImport folder of src -> the folders (or files of src, without ending) it may import; '*' is all
 * @property {string[]} pure folders that import no Node module and none of the `impure` packages
 * @property {string[]} impure packages that do input or output
 */

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      direction: 'src/{{from}} may not import src/{{to}}: imports go one way (table in eslint.config.js).',
      command: 'A command may not import another command: move what both need to src/commands/shared.',
      pure: 'src/{{from}} is pure and may not import {{to}}: let the caller pass in what it needs.',
    },
  },
  create(context) {
    /** @type {Directions} */
    const { mayImport, pure, impure } = context.options[0];
    const src = path.join(context.cwd, 'src');
    const isTest = context.filename.endsWith('.test.ts');
    const from = placeIn(src, context.filename);
    const allowed = from && mayImport[from.part];
    if (!allowed) return {};

    /** @param {import('eslint').Rule.Node} node @param {unknown} specifier */
    function check(node, specifier) {
      if (!from || !allowed || typeof specifier !== 'string') return;
      if (!specifier.startsWith('.')) {
        if (pure.includes(from.part) && !isTest && (isBuiltin(specifier) || impure.includes(specifier))) {
          context.report({ node, messageId: 'pure', data: { from: from.part, to: specifier } });
        }
        return;
      }
      const to = placeIn(src, path.resolve(path.dirname(context.filename), specifier));
      if (!to) return;
      if (to.part === from.part) {
        const sibling = to.part === 'commands' && to.unit !== 'shared' && to.unit !== from.unit;
        if (sibling) context.report({ node, messageId: 'command' });
      } else if (!allowed.includes('*') && !allowed.includes(to.part)) {
        context.report({ node, messageId: 'direction', data: { from: from.part, to: to.part } });
      }
    }

    /** @param {any} node */
    const checkSource = (node) => {
      check(node, node.source?.value);
    };
    return {
      ImportDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      ExportAllDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
    };
  },
};

/**
 * Where a file lives: its folder of src (or its own name, for a file of src itself), and the unit in it, so
 * that commands/check.ts, commands/check.run.ts and commands/check/table.ts are one unit.
 * @param {string} src
 * @param {string} file
 */
function placeIn(src, file) {
  const [part = '', unit = ''] = path.relative(src, file).split(path.sep);
  if (part === '..' || part === '') return undefined;
  return { part: beforeDot(part), unit: beforeDot(unit) };
}

/** @param {string} name */
function beforeDot(name) {
  return name.replace(/\..*$/, '');
}
