import { spawn } from 'node:child_process';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal, type TerminalOptions } from './terminal.ts';

function stream(properties: { isTTY?: boolean; columns?: number } = {}) {
  return Object.assign(new PassThrough({ encoding: 'utf8' }), properties);
}

function terminalWith(options: Partial<TerminalOptions> = {}) {
  const streams = { stdin: stream(), stdout: stream(), stderr: stream() };
  return { ...streams, terminal: createTerminal({ ...streams, env: {}, ...options }) };
}

const read = (from: PassThrough): string => String(from.read() ?? '');

describe('a terminal', () => {
  it('writes results to stdout as they are, and everything else to stderr', async () => {
    const { terminal, stdout, stderr } = terminalWith();
    await terminal.write('{"a":1}\n');
    terminal.note('reading');
    terminal.warn('an old file');
    terminal.error('no such file');
    terminal.writeError('{"error":1}\n');
    expect(read(stdout)).toBe('{"a":1}\n');
    expect(read(stderr)).toBe('reading\nwarning: an old file\nerror: no such file\n{"error":1}\n');
  });

  it('makes messages safe, line by line', () => {
    const { terminal, stderr } = terminalWith();
    terminal.error('no order\u001B[2J\nmatches \u202Ex');
    expect(read(stderr)).toBe('error: no order␛[2J\nmatches <U+202E>x\n');
  });

  it('keeps notes and warnings, but no errors, to itself when quiet', () => {
    const { terminal, stderr } = terminalWith({ quiet: true });
    terminal.note('reading');
    terminal.warn('an old file');
    terminal.error('no such file');
    expect(read(stderr)).toBe('error: no such file\n');
  });

  it('shows one line of status on a terminal, and takes it away before anything else', async () => {
    const screen = stream({ isTTY: true });
    const { terminal } = terminalWith({ stdout: screen, stderr: screen });
    terminal.status('10 %');
    terminal.status('20 %\u001B[2J');
    await terminal.write('a\n');
    terminal.status('30 %');
    terminal.warn('an old file');
    const erase = '\r\u001B[K';
    expect(read(screen)).toBe(
      `${erase}10 %${erase}20 %␛[2J${erase}a\n${erase}30 %${erase}\u001B[33mwarning:\u001B[39m an old file\n`,
    );
  });

  it.each([
    ['stderr is a pipe', { stderr: stream() }, {}],
    ['--quiet is given', { quiet: true }, {}],
    ['the terminal is dumb', {}, { TERM: 'dumb' }],
  ])('shows no status when %s', (_what, options, env) => {
    const stderr = stream({ isTTY: true });
    const { terminal, ...streams } = terminalWith({ stderr, env, ...options });
    terminal.status('10 %');
    expect([terminal.hasStatus, read(stderr), read(streams.stderr)]).toEqual([false, '', '']);
  });

  it('decides about colours for each stream', () => {
    const { terminal } = terminalWith({ stderr: stream({ isTTY: true }) });
    expect(terminal.colours.red('x')).toBe('x');
    expect(terminal.errColours.red('x')).toBe('\u001B[31mx\u001B[39m');
  });

  it('knows the width of the window, also after a change', () => {
    const stdout = stream({ isTTY: true, columns: 100 });
    const { terminal } = terminalWith({ stdout });
    expect(terminal.width).toBe(100);
    stdout.columns = 30;
    expect(terminal.width).toBe(60);
    expect(terminalWith().terminal.width).toBe(80);
  });

  it.each([
    ['both are terminals', {}, {}, true],
    ['stdin is a pipe', { stdin: stream() }, {}, false],
    ['stderr is a pipe', { stderr: stream() }, {}, false],
    ['it runs in CI', {}, { CI: 'true' }, false],
    ['CI is false', {}, { CI: 'false' }, true],
    ['the terminal is dumb', {}, { TERM: 'dumb' }, false],
    ['--no-input is given', { noInput: true }, {}, false],
  ])('is interactive or not when %s', (_what, options, env, expected) => {
    const tty = { stdin: stream({ isTTY: true }), stderr: stream({ isTTY: true }) };
    expect(terminalWith({ ...tty, env, ...options }).terminal.isInteractive).toBe(expected);
  });
});

describe('writing', () => {
  it('waits for a reader who is slower', async () => {
    const stdout = new PassThrough({ highWaterMark: 4, encoding: 'utf8' });
    const { terminal } = terminalWith({ stdout });
    const order: string[] = [];
    const writing = Promise.all([terminal.write('12345678'), terminal.write('9')]).then(() =>
      order.push('written'),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('read');
    expect(read(stdout)).toBe('123456789');
    await writing;
    expect(order).toEqual(['read', 'written']);
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const reader = spawn(process.execPath, ['-e', "process.stdin.once('data', () => process.exit())"], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const { terminal } = terminalWith({ stdout: reader.stdin });
    let lines = 0;
    while (!terminal.closed.aborted && lines < 10_000_000) {
      await terminal.write(`line ${lines++}\n`);
    }
    expect(terminal.closed.aborted).toBe(true);
    await expect(terminal.write('more')).resolves.toBeUndefined();
    await expect(terminal.flush()).resolves.toBeUndefined();
  });

  it('releases who waits when the reader goes away', async () => {
    const stdout = new PassThrough({ highWaterMark: 1 });
    const { terminal } = terminalWith({ stdout });
    const writing = terminal.write('12345678');
    stdout.destroy();
    await expect(writing).resolves.toBeUndefined();
    expect(terminal.closed.aborted).toBe(true);
  });

  it('tells when a write failed for another reason', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        setImmediate(done, full);
      },
    });
    const { terminal } = terminalWith({ stdout });
    await terminal.write('result');
    await expect(terminal.flush()).rejects.toBe(full);
    await expect(terminal.write('more')).rejects.toBe(full);
  });

  it('has everything out of the process after a flush', async () => {
    const chunks: string[] = [];
    const stdout = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        setTimeout(() => {
          chunks.push(chunk);
          done();
        }, 5);
      },
    });
    const { terminal } = terminalWith({ stdout });
    void terminal.write('a');
    void terminal.write('b');
    await terminal.flush();
    expect(chunks.join('')).toBe('ab');
  });

  it('survives a stderr that nobody reads', async () => {
    const stderr = new PassThrough();
    const { terminal } = terminalWith({ stderr });
    stderr.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await new Promise((resolve) => setImmediate(resolve));
    terminal.error('nobody hears this');
    expect(terminal.closed.aborted).toBe(false);
  });
});
