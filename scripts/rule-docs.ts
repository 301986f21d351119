// `npm run docs`: writes the pages of the rules and the table of facts anew, and keeps what people wrote in them.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectedPages, orphanPages, unwrittenPages } from './docs/pages.ts';

const root = process.cwd();
await mkdir(path.join(root, 'docs/rules'), { recursive: true });
const pages = await expectedPages(root);
for (const [file, text] of pages) await writeFile(path.join(root, file), text);
console.log(`${pages.size} pages`);

const faults = [
  ...orphanPages(root).map(
    (file) => `${file} belongs to no rule: delete it, or move its text to the rule's new page.`,
  ),
  ...unwrittenPages(root).map(
    (file) => `${file} has no text yet: say what the rule means, why it happens, what to do.`,
  ),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
