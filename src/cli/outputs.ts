import { message } from '../messages/message.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { STANDARD_INPUT } from '../model/source.ts';
import { absolutePath, realPath } from '../platform/paths.ts';
import { type OutputStream, type Written, writeChunks } from '../platform/streams.ts';
import { wantsColour, widthOf } from '../platform/terminal.ts';
import { writeFileWhole } from '../platform/write-file.ts';
import { type Paint, PLAIN } from '../report/paint.ts';
import type { Renderer, RenderOptions } from '../report/render-options.ts';
import { createVocabulary } from '../report/vocabulary.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** One output asked for: a format, to a file or to standard output. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly file?: string;
}

/** A format of what is written, once it is asked for. */
export type RendererOf<Format extends string, Told> = (format: Format) => Promise<Renderer<Told>>;

/** What the outputs have in common. */
interface Asked extends Pick<RenderOptions, 'prefix' | 'includeWaived'> {
  readonly schema: SchemaIndex;
  /** Nothing on standard output. */
  readonly quiet?: boolean;
}

const FILE_WIDTH = 80;
/** What standard output is called where it cannot be written. */
const STDOUT = 'stdout';

/**
 * Reads `--format FMT[=FILE]` values; without any it is the first of the formats. At most one goes to standard output; no
 * file is written twice.
 */
export function parseOutputs<Format extends string>(
  values: readonly string[],
  formats: readonly [Format, ...Format[]],
  { streams }: Session,
): readonly Output<Format>[] {
  const outputs = (values.length === 0 ? [formats[0]] : values).map((value) => parseOutput(value, formats));
  const toStdout = outputs.filter(({ file }) => file === undefined);
  if (toStdout.length > 1)
    throw new UsageError('cli.two-outputs', { found: toStdout.map(({ format }) => format) });
  const places = new Set<string>();
  for (const file of filesOf(outputs)) {
    const place = realPath(streams, file);
    if (places.has(place)) throw new UsageError('cli.same-file-twice', { file });
    places.add(place);
  }
  return outputs;
}

/** Throws a UsageError where an output would take the place of a file that the run uses; `used` is asked where one might. */
export function keepUsedFiles(
  outputs: readonly Output<string>[],
  used: () => readonly (string | undefined)[],
  { streams }: Session,
): void {
  const files = filesOf(outputs);
  if (files.length === 0) return;
  const kept = new Set(
    used().flatMap((file) => (file === undefined || file === STANDARD_INPUT ? [] : realPath(streams, file))),
  );
  const lost = files.find((file) => kept.has(realPath(streams, file)));
  if (lost !== undefined) throw new UsageError('cli.file-used', { file: lost });
}

function filesOf(outputs: readonly Output<string>[]): readonly string[] {
  return outputs.flatMap(({ file }) => file ?? []);
}

/** Writes every output; false when one of them could not be written (which has been said then). */
export async function writeOutputs<Format extends string, Told>(
  told: Told,
  outputs: readonly Output<Format>[],
  rendererOf: RendererOf<Format, Told>,
  session: Session,
  asked: Asked,
): Promise<boolean> {
  const { quiet = false } = asked;
  let allWritten = true;
  for (const output of outputs) {
    if (quiet && output.file === undefined) continue;
    const written = await writeOutput(told, output, await rendererOf(output.format), session, asked);
    if (!isWritten(written, output.file ?? STDOUT, session)) allWritten = false;
    else if (output.file !== undefined && !quiet) say(session, 'cli.written', { file: output.file });
  }
  return allWritten;
}

/** Writes to standard output; false where that failed, which has been said then. */
export async function print(chunks: Iterable<string>, session: Session): Promise<boolean> {
  return isWritten(await writeChunks(session.streams.stdout, chunks), STDOUT, session);
}

function isWritten(written: Written, file: string, session: Session): boolean {
  if (!written.ok)
    say(session, 'cli.cannot-write', { file, reason: failureWords(session.language, written.reason) });
  return written.ok;
}

async function writeOutput<Told>(
  told: Told,
  { format, file }: Output<string>,
  render: Renderer<Told>,
  session: Session,
  { schema, prefix = '', includeWaived = false }: Asked,
): Promise<Written> {
  const { language, streams } = session;
  const also = { language, words: createVocabulary(schema, language), prefix, includeWaived };
  if (file !== undefined) {
    const chunks = render(told, { width: FILE_WIDTH, paint: PLAIN, ...also });
    return writeFileWhole(absolutePath(streams, file), chunks, message(language, 'cli.interrupted'));
  }
  const paint = format === 'text' ? await paintFor(streams.stdout, session) : PLAIN;
  return writeChunks(streams.stdout, render(told, { width: widthOf(streams), paint, ...also }));
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

function parseOutput<Format extends string>(value: string, formats: readonly Format[]): Output<Format> {
  const [name = '', ...rest] = value.split('=');
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new UsageError('cli.bad-format', { found: name, allowed: formats });
  if (rest.length === 0) return { format };
  const file = rest.join('=');
  if (file === '') throw new UsageError('cli.bad-format', { found: value, allowed: formats });
  return { format, file };
}
