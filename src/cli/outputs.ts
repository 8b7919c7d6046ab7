import path from 'node:path/posix';
import { message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import { absolutePath } from '../platform/paths.ts';
import { type OutputStream, type Written, writeChunks } from '../platform/streams.ts';
import { wantsColour, widthOf } from '../platform/terminal.ts';
import { writeFileWhole } from '../platform/write-file.ts';
import { FORMATS, type Format, rendererOf } from '../report/formats.ts';
import { type Paint, PLAIN } from '../report/paint.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** One output asked for: a format, to a file or to standard output. */
export interface Output<F extends string = Format> {
  readonly format: F;
  readonly file?: string;
}

const FILE_WIDTH = 80;

/** Reads `--format FMT[=FILE]` values. At most one goes to standard output; no file is written twice. */
export function parseOutputs(values: readonly string[]): readonly Output[] {
  return outputsAmong(values, FORMATS);
}

/** Likewise for what can be had in some formats only; the first of them is the one meant where none is named. */
export function outputsAmong<F extends string>(
  values: readonly string[],
  formats: readonly F[],
): readonly Output<F>[] {
  const outputs =
    values.length === 0
      ? formats.slice(0, 1).map((format): Output<F> => ({ format }))
      : values.map((value) => parseOutput(value, formats));
  const toStdout = outputs.filter(({ file }) => file === undefined);
  if (toStdout.length > 1)
    throw new UsageError('cli.two-outputs', { found: toStdout.map(({ format }) => format) });
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [path.normalize(file)]));
  const repeated = files.find((file, position) => files.indexOf(file) !== position);
  if (repeated !== undefined) throw new UsageError('cli.same-file-twice', { file: repeated });
  return outputs;
}

/** Writes every output; false when one of them could not be written (which has been said then). */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  session: Session,
  quiet: boolean,
  prefix = '',
): Promise<boolean> {
  const rendererFor = async (format: Format): Promise<Rendering> => {
    const render = await rendererOf(format);
    return (options) => render(report, { ...options, prefix });
  };
  return writeRendered(outputs, rendererFor, session, quiet);
}

/** Something that can be written in a format: all of it, as text, piece by piece. */
export type Rendering = (options: RenderOptions) => Iterable<string>;

/** Writes every output of whatever can be had in some formats; false when one could not be written. */
export async function writeRendered<F extends string>(
  outputs: readonly Output<F>[],
  rendererFor: (format: F) => Promise<Rendering>,
  session: Session,
  quiet: boolean,
): Promise<boolean> {
  let allWritten = true;
  for (const output of outputs) {
    if (quiet && output.file === undefined) continue;
    const written = await writeOutput(await rendererFor(output.format), output, session);
    if (!written.ok) {
      allWritten = false;
      const reason = failureWords(session.language, written.reason);
      say(session, 'cli.cannot-write', { file: output.file ?? 'stdout', reason });
    } else if (output.file !== undefined && !quiet) say(session, 'cli.written', { file: output.file });
  }
  return allWritten;
}

async function writeOutput(
  render: Rendering,
  { format, file }: Output<string>,
  session: Session,
): Promise<Written> {
  const { language, streams } = session;
  if (file !== undefined) {
    const chunks = render({ width: FILE_WIDTH, paint: PLAIN, language });
    return writeFileWhole(absolutePath(streams, file), chunks, message(language, 'cli.interrupted'));
  }
  const paint = format === 'text' ? await paintFor(streams.stdout, session) : PLAIN;
  return writeChunks(streams.stdout, render({ width: widthOf(streams), paint, language }));
}

/** The colours of a terminal; none elsewhere. */
export async function paintFor(stream: OutputStream, { streams }: Session): Promise<Paint> {
  if (!wantsColour(stream, streams.env)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}

function parseOutput<F extends string>(value: string, formats: readonly F[]): Output<F> {
  const [name = '', ...rest] = value.split('=');
  const format = formats.find((known) => known === name);
  if (!format) throw new UsageError('cli.bad-format', { found: name, allowed: [...formats] });
  if (rest.length === 0) return { format };
  const file = rest.join('=');
  if (file === '') throw new UsageError('cli.bad-format', { found: value, allowed: [...formats] });
  return { format, file };
}
