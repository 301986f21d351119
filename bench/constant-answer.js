// Each line of stdin is parsed, and a constant answer is printed: in pieces as they come, which is what reading and printing
// cost at the least, or with the argument `by-line` as most would write it.
import { createInterface } from 'node:readline';

const answer = `${JSON.stringify({
  note: null,
  code: null,
  scheme: null,
  reason: 'do_not_honor',
  certainty: 'likely',
  matched: 'phrase',
  actor: 'bank',
  retry: 'other_card',
  sayToCustomer: 'generic',
  meaning: 'Issuer refused without giving a cause',
})}\n`;

/** @param {string} line */
function read(line) {
  if (!line.startsWith('{')) return line;
  /** @type {{ note?: string }} */
  const record = JSON.parse(line);
  return record.note;
}

/** @param {string} line */
const answerTo = (line) => (read(line) === undefined ? '\n' : answer);

if (process.argv[2] === 'by-line') {
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(answerTo(line));
} else {
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    process.stdout.write(lines.map(answerTo).join(''));
  }
}
