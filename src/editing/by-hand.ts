import { toPointer } from '../model/json-pointer.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Location, Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import type { SetField } from './edit.ts';

/** A cell of a ledger that its author has to fill in: nothing writes into a spreadsheet's file. */
export interface CellByHand {
  readonly location: Location;
  /** The heading of its column, as the file has it, or as it is to be called where there is no such column yet. */
  readonly heading: string;
  readonly value: string;
}

/** The cell that an edit of a ledger is about, and what belongs there. */
export function cellByHand(
  source: Source,
  { mapping, key, value }: SetField,
  schema: SchemaIndex,
  language: Language,
): CellByHand {
  const path = [...mapping, key];
  const pointer = toPointer(path);
  const heading = source.heading?.(pointer) ?? headingOf(path, schema, language);
  return { location: source.locate(pointer), heading, value: String(value) };
}

function headingOf(path: readonly (string | number)[], schema: SchemaIndex, language: Language): string {
  const [collection = '', ...names] = path.filter((step) => typeof step === 'string');
  let fields: Readonly<Record<string, FieldSchema>> | undefined = schema[collection]?.fields;
  const titles = names.map((name) => {
    const field: FieldSchema | undefined = fields?.[name];
    fields = field?.fields ?? field?.items?.fields;
    return field?.title[language] ?? name;
  });
  return titles.join('.');
}
