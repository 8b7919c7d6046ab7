import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { isMapping } from '../model/mapping.ts';
import { type Location, STANDARD_INPUT } from '../model/source.ts';
import type { MessageArguments } from '../model/text.ts';
import { type LineTable, lineTable } from './line-table.ts';
import type { Outline } from './outline.ts';
import { PlaceFinder } from './place-finder.ts';
import { shown } from './shown.ts';

/** Of one kind of mistake, as many as a file's author is told at once; finding the way to each takes time. */
export const MOST_AT_ONCE = 100;

/** A file as text. */
export interface InputText {
  readonly file: string;
  readonly text: string;
  /** The text's UTF-8, where that is what was read. */
  readonly utf8?: Uint8Array;
  /** The place of an offset in the text. */
  at(offset: number, pointer?: string): Location;
}

/** A file as value, and the way back into its text. */
export interface Reading {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the value at a path stands, or its key; its nearest parent where nothing stands there. */
  offset(steps: readonly string[], part: 'key' | 'value'): number;
  /** The scalar at a path as written, without quotes. */
  written(steps: readonly string[]): string | undefined;
  /** The heading of the column that the value at a path belongs in, where there are columns. */
  heading?(steps: readonly string[]): string | undefined;
  /** As the text's own `at`, where the text itself is not kept. */
  readonly at?: InputText['at'];
}

/** Does a piece of work when its result is first asked for, and keeps the result. */
export function lazily<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** A text with its places; lines are counted when the first place is asked for. */
export function inputText(file: string, text: string, utf8?: Uint8Array): InputText {
  return { file, text, at: placesIn(file, lineTable(text)), ...(utf8 ? { utf8 } : {}) };
}

/** The places of offsets in a file. */
export function placesIn(file: string, positionOf: LineTable): InputText['at'] {
  return (offset, pointer = '') => ({ file, ...positionOf(offset), pointer });
}

/** A diagnostic at an offset. */
export function diagnosticAt(
  input: InputText,
  offset: number,
  code: DiagnosticCode,
  args: MessageArguments = {},
  pointer = '',
): Diagnostic {
  return { code, args, location: input.at(offset, pointer) };
}

/** What there is to say of a file with nothing in it. */
export function emptyInput(input: InputText): Diagnostic {
  const { file } = input;
  return diagnosticAt(input, 0, 'read.empty', file === STANDARD_INPUT ? { input: file } : { file });
}

/** The reading of a text whose outline can be made; its value has to be a mapping. */
export function readingOf(input: InputText, value: unknown, outline: () => Outline): Outcome<Reading> {
  const places = lazily(() => new PlaceFinder(outline()));
  if (!isMapping(value)) {
    const args = { field: input.file, found: shown(value) };
    const offset = places().offset([], 'value');
    return { ok: false, diagnostics: [diagnosticAt(input, offset, 'shape.not-a-mapping', args)] };
  }
  return {
    ok: true,
    value: {
      value,
      offset: (steps, part) => places().offset(steps, part),
      written: (steps) => places().written(steps),
    },
  };
}
