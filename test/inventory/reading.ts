import { readSource } from '../../src/inventory/read.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import type { Source } from '../../src/model/source.ts';

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A file's source; the file has to be sound. */
export function read(file: string, content: string | Uint8Array, schema: SchemaIndex = {}): Source {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const outcome = readSource({ file, bytes }, schema);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}

/** What is wrong with a file that cannot be read. */
export function mistakes(
  file: string,
  content: string | Uint8Array,
  schema: SchemaIndex = {},
): readonly Diagnostic[] {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const outcome = readSource({ file, bytes }, schema);
  return outcome.ok ? [] : outcome.diagnostics;
}

/** Codes and places of diagnostics: `yaml.tab 2:1`. */
export function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, location: { line, column } }) => `${code} ${line}:${column}`);
}

/** The place of a value, or of its key: `2:7`. */
export function place(source: Source, pointer: string, part?: 'key' | 'value'): string {
  const { line, column } = source.locate(pointer, part);
  return `${line}:${column}`;
}
