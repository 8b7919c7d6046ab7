import type { Edit } from '../examples/example.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { CollectionSchema } from '../model/schema-index.ts';
import { type FieldWithin, fieldsWithin } from './fields-within.ts';

/** One thing less that speaks for a unit: by it nothing that fails or is undeclared may come to pass, or not to apply. */
export interface Worsening {
  /** What is told less well: a field of a collection, with the word that it gets. */
  readonly what: string;
  readonly edit: Edit;
}

/** Ways to tell a record less well, among the fields (`collection.field.field`) that somebody reads. */
type Worsen = (
  name: string,
  record: InventoryRecord,
  schema: CollectionSchema,
  reads: ReadonlySet<string>,
) => readonly Worsening[];

/** The record without one field, unless it is required or its absence says something. */
const takingAway: Worsen = (name, record, schema, reads) =>
  fieldsWithin(record, schema.fields)
    .filter(({ field, value, schema: { required, absence } }) => {
      if (value === undefined || required || absence === 'meaningful') return false;
      const whole = `${schema.name}.${field}`;
      return [...reads].some((read) => read === whole || read.startsWith(`${whole}.`));
    })
    .map(({ field, path }) => ({ what: `${schema.name}.${field}`, edit: { remove: `${name}/${path}` } }));

/** Fields whose words say what was not done. */
const NOT_SO = /^not[A-Z]/;

/** Words of other fields by which something was not done, or came out badly. */
const BADLY = ['failed', 'not-done', 'refused', 'not-asked', 'not-started'];

/** The record with one word more of what was not done, or with a bad word for a good one. */
const notDone: Worsen = (name, record, schema, reads) =>
  fieldsWithin(record, schema.fields)
    .filter(({ field }) => reads.has(`${schema.name}.${field}`))
    .flatMap((one) =>
      badWords(one).map(({ word, to }) => ({
        what: `${schema.name}.${one.field} ${word}`,
        edit: { set: `${name}/${one.path}`, to },
      })),
    );

function badWords({ field, schema, value }: FieldWithin): readonly { word: string; to: unknown }[] {
  const words = Object.keys(schema.items?.values ?? schema.values ?? {});
  if (schema.type === 'list') {
    if (!NOT_SO.test(field.slice(field.lastIndexOf('.') + 1))) return [];
    const said: readonly unknown[] = Array.isArray(value) ? value : [];
    return words.filter((word) => !said.includes(word)).map((word) => ({ word, to: [...said, word] }));
  }
  if (value === undefined) return [];
  return words.filter((word) => BADLY.includes(word) && word !== value).map((word) => ({ word, to: word }));
}

/** The ways to tell a unit less well, by which it may gain nothing. */
export const WORSENINGS = { 'taking-away': takingAway, 'not-done': notDone } as const satisfies Record<
  string,
  Worsen
>;
