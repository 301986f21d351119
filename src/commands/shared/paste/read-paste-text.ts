import { UsageError } from '../../../errors.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Context } from '../context.ts';

/** Nobody's tab is longer; a slip of the hand may paste a whole disk. */
const most = 1024 * 1024;

function tooLong(): UsageError {
  return new UsageError('What was pasted is longer than 1 MiB.', 'Paste the transactions tab of one order.');
}

/** The text that somebody pastes: all of a pipe; at a terminal, up to two empty lines or Ctrl-D. */
export async function readPasteText({
  terminal,
  stdin,
}: Pick<Context, 'terminal' | 'stdin'>): Promise<string> {
  if (terminal.isInteractive) {
    terminal.note(
      'Paste the transactions tab, then press Enter until two empty lines stand below it (or Ctrl-D).',
    );
    return readLinesOf(terminal);
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > most) throw tooLong();
  }
  return text + decoder.decode();
}

/** By hand and not with `for await`, which would close the terminal that is still to be asked. */
function readLinesOf({ stdin }: Terminal): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    let text = '';
    const end = (): void => {
      stdin.removeListener('data', take).removeListener('end', end).removeListener('close', end);
      stdin.pause();
      if (text.length > most) reject(tooLong());
      else resolve(text);
    };
    const take = (chunk: Buffer | string): void => {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      if (/\S[^\S\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n)){2}$/.test(text) || text.length > most)
        end();
    };
    stdin.on('data', take).once('end', end).once('close', end);
    stdin.resume();
  });
}
