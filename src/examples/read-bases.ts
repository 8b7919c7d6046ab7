import { readSource } from '../inventory/read.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Source } from '../model/source.ts';

/** The files of each unit that examples edit, by the unit's name. */
export type BaseFiles = Readonly<Record<string, readonly { readonly file: string; readonly text: string }[]>>;

/** Reads the units that examples edit. Throws where one is malformed. */
export function readBases(
  bases: BaseFiles,
  schema: SchemaIndex,
): Readonly<Record<string, readonly Source[]>> {
  const read = ({ file, text }: BaseFiles[string][number]): Source => {
    const source = readSource({ file, bytes: new TextEncoder().encode(text) }, schema);
    if (!source.ok) throw new Error(`${file}: ${JSON.stringify(source.diagnostics)}`);
    return source.value;
  };
  return Object.fromEntries(Object.entries(bases).map(([name, files]) => [name, files.map(read)]));
}
