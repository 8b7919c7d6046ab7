import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** How a run ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a run in this process; no terminal unless told. */
export interface Surroundings {
  readonly input?: string;
  readonly cwd?: string | (() => string);
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number };
}

/** Runs netsec in this process. */
export async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { input = '', cwd = process.cwd(), env = {}, terminal } = surroundings;
  const [stdout, stderr] = [gathering(terminal), gathering(terminal)];
  const code = await main(argv, {
    stdin: Object.assign(
      Readable.from(input === '' ? [] : [Buffer.from(input)]),
      terminal ? { isTTY: true } : {},
    ),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    cwd: () => (typeof cwd === 'string' ? cwd : cwd()),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** What a terminal can do besides: moving its cursor, which shows nothing here. */
const CURSOR = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };

function gathering(terminal: Surroundings['terminal']) {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    stream: terminal ? Object.assign(stream, { isTTY: true, columns: terminal.columns, ...CURSOR }) : stream,
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Runs a shell line with `netsec` in it as the built program. Resolves with the shell's exit code. */
export function shell(line: string, cwd = process.cwd()): Promise<Ended> {
  const netsec = `"${process.execPath}" "${process.cwd()}/bin/netsec.js"`;
  const child = spawn('bash', ['-c', line.replaceAll('netsec ', `${netsec} `)], { cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}
