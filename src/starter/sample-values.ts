import { markOfRegion } from '../model/functions/identifiers.ts';
import { isMapping } from '../model/mapping.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { UnitFacts } from './unit-facts.ts';

/** The value to stand in a field until the unit writes its own. */
export type SampleOf = (field: FieldSchema) => unknown;

/** What the schemas' samples name where no superior unit was told. */
const SOME_SUPERIOR = '某上级应急管理局';

/** Samples of the schemas that could be this unit's: of its own name and its superior's, and numbers of its region. */
export function sampleValues(schema: SchemaIndex, { name, superior, region }: UnitFacts): SampleOf {
  const { fields } = schema.unit!;
  const names = new Map([
    [String(fields.name!.example), name],
    [String(fields.superior!.example), superior ?? SOME_SUPERIOR],
  ]);
  const anyName = new RegExp([...names.keys()].join('|'), 'g');
  const own = (text: string): string =>
    numberOfRegion(text, region).replace(anyName, (found) => names.get(found)!);
  return (field) => withTexts(referring(field.example, field, schema), own);
}

/** A filing number of a website or a system with the mark and the code of a region; any other text as it is. */
function numberOfRegion(text: string, region: string): string {
  return text
    .replace(/^\p{Script=Han}(?=ICP备|公网安备)/u, markOfRegion(region) || '某')
    .replace(/(?<=公网安备)\d{6}/, region)
    .replace(/^\d{6}(?=\d{5}-\d{5}$)/, region);
}

/** A sample whose references lead to the one record that a starter has of each collection. */
function referring(value: unknown, field: FieldSchema, schema: SchemaIndex): unknown {
  const there = (field.refs ?? []).map((name) => schema[name]!.fields.id!.example);
  if (there.length > 0 && typeof value === 'string') return there.includes(value) ? value : there[0];
  if (Array.isArray(value))
    return field.items ? value.map((item) => referring(item, field.items!, schema)) : value;
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => {
      const part = field.fields?.[key];
      return [key, part ? referring(below, part, schema) : below];
    }),
  );
}

/** A value with all its texts changed. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withTexts(below, change)]));
}
