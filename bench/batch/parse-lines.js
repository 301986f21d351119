// `node bench/batch/parse-lines.js FILE CONSTANT`: the least that a batch over a file can do. Parses each line and prints
// the text of the file CONSTANT for it.
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';

const [, , file = '', constantFile = ''] = process.argv;
const constant = readFileSync(constantFile, 'utf8');
let rest = '';
for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
  const lines = `${rest}${chunk}`.split('\n');
  rest = lines.pop() ?? '';
  let text = '';
  for (const line of lines) {
    const { number } = JSON.parse(line);
    if (number !== undefined) text += constant;
  }
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
