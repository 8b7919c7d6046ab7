import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Validators } from '../../src/inventory/record-validator.ts';
import { validate } from '../../src/inventory/validate.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import type { Source } from '../../src/model/source.ts';

export const schema: SchemaIndex = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
export const validators: Validators = (await import(pathToFileURL('dist/data/validators.cjs').href)).default;

export const UNIT = { id: 'xc-yj', name: '某县应急管理局', category: 'county', region: '411024' };

/** A source whose every place is line 1; `written` gives scalars as the file has them. */
export function source(
  value: Readonly<Record<string, unknown>>,
  { file = 'inventory.yaml', written = {} as Readonly<Record<string, string>> } = {},
): Source {
  return {
    file,
    sha256: '0'.repeat(64),
    value,
    notes: [],
    locate: (pointer, part = 'value') => ({ file, line: 1, column: part === 'key' ? 1 : 2, pointer }),
    written: (pointer) => written[pointer],
  };
}

/** What is wrong with some sources. */
export function wrong(...sources: readonly Source[]): readonly Diagnostic[] {
  const outcome = validate(sources, schema, validators);
  return outcome.ok ? [] : outcome.diagnostics;
}

/** What is wrong with the collections given, beside a unit in order: code, pointer and arguments. */
export function told(
  collections: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string, unknown])[] {
  const diagnostics = wrong(source({ unit: UNIT, ...collections }, { written }));
  return diagnostics.map(({ code, location, args }) => [code, location.pointer, args]);
}

/** The inventory of some collections, which have to be in order. */
export function inventoryOf(...sources: readonly Source[]): Inventory {
  const outcome = validate(sources, schema, validators);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
