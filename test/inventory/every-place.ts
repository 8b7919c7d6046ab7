import { toPointer } from '../../src/model/json-pointer.ts';
import type { Source } from '../../src/model/source.ts';

/** A value in a source with its pointer and its place. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
  readonly keyLine: number;
  readonly keyColumn: number;
  readonly written: string | undefined;
}

/** Every value of a source, mappings and lists too, in order. */
export function everyPlace(source: Pick<Source, 'value' | 'locate' | 'written'>): readonly Place[] {
  return [...below([], source.value)].map(([path, value]) => {
    const pointer = toPointer(path);
    const { line, column } = source.locate(pointer);
    const { line: keyLine, column: keyColumn } = source.locate(pointer, 'key');
    return { pointer, value, line, column, keyLine, keyColumn, written: source.written(pointer) };
  });
}

type Entry = readonly [readonly (string | number)[], unknown];

function* below(path: readonly (string | number)[], value: unknown): Generator<Entry> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* below([...path, index], item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* below([...path, key], item);
  }
}
