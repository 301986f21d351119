import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { judge, parseNotes } from './measure.ts';
import { toReport } from './report.ts';

/** `npm run eval [-- file…] [--wrong]`: every set of this folder, or the files named. */
const args = process.argv.slice(2);
const showsWrong = args.includes('--wrong');
const named = args.filter((arg) => arg !== '--wrong');
const folder = path.join(process.cwd(), 'eval');
const files =
  named.length > 0
    ? named
    : (await readdir(folder))
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => path.join(folder, name));

for (const file of files.sort()) {
  const notes = parseNotes(await readFile(file, 'utf8'));
  for (const textOnly of [false, true]) {
    const judged = notes.map((labelled) => judge(labelled, textOnly));
    const title = `${path.basename(file)}, ${textOnly ? 'text alone' : 'with code and provider'}`;
    process.stdout.write(`${toReport(title, judged).join('\n')}\n`);
    if (!showsWrong) continue;
    for (const { labelled, answer, isRight } of judged) {
      if (!isRight)
        process.stdout.write(`  ${labelled.expected} <> ${answer.reason}: ${labelled.note.slice(0, 160)}\n`);
    }
  }
}
