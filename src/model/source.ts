/** A place in an input file. Lines and columns count from 1; `pointer` is a JSON pointer (RFC 6901). */
export interface Location {
  /** POSIX path relative to the inventory; `-` for standard input. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/** How standard input is named. */
export const STANDARD_INPUT = '-';

/** One file as it lies on the disk. */
export interface InputFile {
  /** POSIX path relative to the inventory; `-` for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How many bytes some files have together. */
export function totalBytes(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** A remark on how a file was read, for the report's notes: code and arguments of a catalogue message. */
export interface SourceNote {
  readonly code: 'note.decoded-gbk' | 'note.decoded-utf16' | 'note.skipped-report';
  readonly file: string;
}

/** One input file, read: its plain value, and the place of any value in it, found only when asked. */
export interface Source {
  readonly file: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** The top-level mapping: collection name to its records (or, for `unit`, one record). */
  readonly value: Readonly<Record<string, unknown>>;
  readonly notes: readonly SourceNote[];
  /**
   * The place of the value at `pointer`, or of its key with `part: 'key'`; where nothing stands there, the place of
   * its nearest existing parent (the pointer given back is the one asked for).
   */
  locate(pointer: string, part?: 'key' | 'value'): Location;
  /** The text of the scalar as written at `pointer` (quotes taken off), to show what YAML read differently. */
  written(pointer: string): string | undefined;
  /** In a ledger, the heading of the column that the value at `pointer` belongs in, as the file has it. */
  heading?(pointer: string): string | undefined;
}
