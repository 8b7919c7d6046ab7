import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { type InputFile, STANDARD_INPUT } from '../model/source.ts';
import type { MessageArguments } from '../model/text.ts';
import { absolutePath } from './paths.ts';
import type { Streams } from './streams.ts';

/** What keeps a run from eating up the machine. */
export interface InputLimits {
  readonly files: number;
  /** Bytes of one file. */
  readonly size: number;
}

const MEBI = 1_048_576;
export const INPUT_LIMITS: InputLimits = { files: 10_000, size: 256 * MEBI };

/** No such file, a part of the path that is no folder, and links that lead to each other. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** A diagnostic about a file or folder as a whole. */
export function fileDiagnostic(file: string, code: DiagnosticCode, args: MessageArguments = {}): Diagnostic {
  return { code, args, location: { file, line: 1, column: 1, pointer: '' } };
}

/** Why the operating system did not give a file. */
export function systemDiagnostic(file: string, error: unknown): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException;
  if (NOTHING_THERE.has(code ?? '')) return fileDiagnostic(file, 'read.not-found');
  return fileDiagnostic(file, 'read.unreadable', { reason: code ?? message });
}

/** What stands at a path, or why that cannot be said. `file` is the name that people know it by. */
export function statFile(file: string, path: string): Outcome<Stats> {
  try {
    return { ok: true, value: statSync(path) };
  } catch (error) {
    return { ok: false, diagnostics: [systemDiagnostic(file, error)] };
  }
}

/** Reads a file; devices, pipes and what is too large are refused. */
export function readInputFile(file: string, path: string, limits: InputLimits): Outcome<InputFile> {
  const stats = statFile(file, path);
  if (!stats.ok) return stats;
  if (!stats.value.isFile()) return { ok: false, diagnostics: [fileDiagnostic(file, 'read.not-a-file')] };
  if (stats.value.size > limits.size) return tooLarge(file, stats.value.size, limits);
  try {
    return { ok: true, value: { file, bytes: readFileSync(path) } };
  } catch (error) {
    return { ok: false, diagnostics: [systemDiagnostic(file, error)] };
  }
}

/** Reads the one file that somebody named: `-` is standard input, and a pipe may be named as well. */
export async function readNamedFile(
  file: string,
  streams: Pick<Streams, 'stdin' | 'cwd'>,
): Promise<Outcome<InputFile>> {
  if (file === STANDARD_INPUT) return readStandardInput(streams.stdin, INPUT_LIMITS);
  const path = absolutePath(streams, file);
  const stats = statFile(file, path);
  if (stats.ok && stats.value.isFIFO()) return readStream(file, createReadStream(path), INPUT_LIMITS);
  return readInputFile(file, path, INPUT_LIMITS);
}

/** Reads what comes through standard input, up to the limit. */
export function readStandardInput(stdin: Readable, limits: InputLimits): Promise<Outcome<InputFile>> {
  return readStream(STANDARD_INPUT, stdin, limits);
}

async function readStream(file: string, stream: Readable, limits: InputLimits): Promise<Outcome<InputFile>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limits.size) return tooLarge(file, size, limits);
      chunks.push(bytes);
    }
  } catch (error) {
    return { ok: false, diagnostics: [systemDiagnostic(file, error)] };
  }
  return { ok: true, value: { file, bytes: Buffer.concat(chunks) } };
}

function tooLarge(file: string, size: number, limits: InputLimits): Outcome<never> {
  const args = { size: Math.ceil(size / MEBI), limit: Math.floor(limits.size / MEBI) };
  return { ok: false, diagnostics: [fileDiagnostic(file, 'read.too-large', args)] };
}
