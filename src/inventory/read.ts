import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { type InputFile, type Source, type SourceNote, STANDARD_INPUT } from '../model/source.ts';
import { isContainer } from './container.ts';
import { isLedger, readCsv } from './csv.ts';
import { decode, type Encoding } from './encoding.ts';
import { isForeign, isForeignText, namedAsEvidence } from './evidence-apart.ts';
import { readJson } from './json.ts';
import { mergeMarkers } from './merge-markers.ts';
import { isOwnList, isOwnReport } from './own-output.ts';
import { diagnosticAt, emptyInput, type InputText, inputText, lazily, type Reading } from './reading.ts';
import { readYaml } from './yaml.ts';

export type { InputFile };

const NOTES: Readonly<Record<Encoding, readonly SourceNote['code'][]>> = {
  'utf-8': [],
  'utf-16': ['note.decoded-utf16'],
  gbk: ['note.decoded-gbk'],
};
const LOOKS_LIKE_JSON = /^\s*\{\s*["}]/;

/**
 * Reads every file; gives all that is wrong with any of them, or all their contents, in the order given. What lies among
 * the ledgers and is no part of the inventory is left out: what netsec wrote itself, of which a note tells, and what a record names
 * as its evidence, where nothing of an inventory is in it.
 */
export function readInventory(files: readonly InputFile[], schema: SchemaIndex): Outcome<readonly Source[]> {
  const read: Source[] = [];
  const reports: SourceNote[] = [];
  const failed: { readonly file: InputFile; readonly diagnostics: readonly Diagnostic[] }[] = [];
  for (const file of files) {
    const outcome = readSource(file, schema);
    if (outcome.ok ? isOwnReport(outcome.value) : isOwnList(file))
      reports.push({ code: 'note.skipped-report', file: file.file });
    else if (outcome.ok) read.push(outcome.value);
    else failed.push({ file, diagnostics: outcome.diagnostics });
  }
  const evidence = lazily(() => namedAsEvidence(read));
  const sources = read.filter((one) => !isForeign(one, schema) || !evidence().has(one.file));
  const diagnostics = failed
    .filter(({ file }) => !evidence().has(file.file) || !isForeignText(file, schema))
    .flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const [first, ...rest] = sources;
  if (!first) return refused(inputText(files[0]?.file ?? '.', ''), 0, 'read.nothing-to-audit');
  return { ok: true, value: [{ ...first, notes: [...first.notes, ...reports] }, ...rest] };
}

/** Reads one file: its format by the ending of its name, YAML where that says nothing. */
export function readSource({ file, bytes }: InputFile, schema: SchemaIndex): Outcome<Source> {
  if (bytes.length === 0) return { ok: false, diagnostics: [emptyInput(inputText(file, ''))] };
  if (isContainer(bytes)) return refused(inputText(file, ''), 0, 'read.spreadsheet');
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(inputText(file, decoded.readable), decoded.offset, 'read.not-text');
  const utf8 = decoded.encoding === 'utf-8' ? withoutMark(bytes) : undefined;
  const input = inputText(file, decoded.text, utf8);
  const reading = readText(input, schema);
  if (!reading.ok) {
    const markers = mergeMarkers(input);
    return markers.length > 0 ? { ok: false, diagnostics: markers } : reading;
  }
  const notes = NOTES[decoded.encoding].map((code) => ({ code, file }));
  const { at = input.at } = reading.value;
  return { ok: true, value: source(file, reading.value, at, sha256(bytes), notes) };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function refused(input: InputText, offset: number, code: DiagnosticCode): Outcome<never> {
  return { ok: false, diagnostics: [diagnosticAt(input, offset, code)] };
}

function readText(input: InputText, schema: SchemaIndex): Outcome<Reading> {
  if (isLedger(input.file)) return readCsv(input, schema);
  if (/\.json$/i.test(input.file)) return readJson(input);
  // What comes through a pipe has no name; that much of YAML no one writes by hand.
  if (input.file === STANDARD_INPUT && LOOKS_LIKE_JSON.test(input.text)) return readJson(input);
  return readYaml(input);
}

function source(
  file: string,
  reading: Reading,
  at: InputText['at'],
  digest: string,
  notes: readonly SourceNote[],
): Source {
  return {
    file,
    sha256: digest,
    value: reading.value,
    notes,
    locate: (pointer, part = 'value') => at(reading.offset(stepsOf(pointer), part), pointer),
    written: (pointer) => reading.written(stepsOf(pointer)),
    ...(reading.heading && { heading: (pointer: string) => reading.heading?.(stepsOf(pointer)) }),
  };
}

function stepsOf(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
