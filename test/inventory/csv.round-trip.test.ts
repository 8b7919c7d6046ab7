import { describe, expect, test } from 'vitest';
import type { FieldSchema } from '../../src/model/schema-index.ts';
import { SHIPPED, valuesOf } from '../fixtures/shipped.ts';
import { read } from './reading.ts';

type Fields = Readonly<Record<string, FieldSchema>>;
type Values = Readonly<Record<string, unknown>>;
type Row = Map<string, string>;

/** A way to write a ledger: its headings, the words for yes and no, and how a day looks. */
interface Way {
  readonly heading: (name: string, field: FieldSchema) => string;
  readonly yes: string;
  readonly no: string;
  readonly day: (day: string) => string;
  readonly word: (value: string, field: FieldSchema) => string;
}

const WAYS: Readonly<Record<string, Way>> = {
  'by names': {
    heading: (name) => name,
    yes: 'true',
    no: 'false',
    day: (day) => day,
    word: (value) => value,
  },
  'by Chinese titles, as a spreadsheet shows it': {
    heading: (_, { title }) => title.zh,
    yes: '是',
    no: '否',
    day: (day) => day.split('-').map(Number).join('/'),
    word: (value, { values }) => values?.[value]?.zh ?? value,
  },
};

/** What no ledger can say. */
class Unsayable extends Error {}

function cellOf(value: unknown, field: FieldSchema | undefined, way: Way): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item) => cellOf(item, field?.items, way));
    if (items.some((item) => /[;；、,，]/.test(item))) throw new Unsayable();
    return items.join('、');
  }
  if (typeof value === 'boolean') return value ? way.yes : way.no;
  const text = String(value);
  if (field?.type === 'day') return way.day(text);
  return field?.values ? way.word(text, field) : text;
}

/** The rows of a record: its own fields in the first, the entries of its lists a row each. */
function rowsOf(record: Values, fields: Fields, way: Way): readonly Row[] {
  const rows: Row[] = [new Map()];
  const put = (at: number, heading: string, text: string) => {
    rows[at] ??= new Map([[way.heading('id', fields.id!), String(record.id)]]);
    rows[at].set(heading, text);
  };
  const fill = (values: Values, within: Fields, above: readonly string[], at: number): void => {
    for (const [name, value] of Object.entries(values)) {
      const field = within[name]!;
      const path = [...above, way.heading(name, field)];
      const inner = field.items?.fields;
      if (field.type === 'free') throw new Unsayable();
      if (field.fields) fill(value as Values, field.fields, path, at);
      else if (!inner) put(at, path.join('.'), cellOf(value, field, way));
      else if (at > 0 || above.length > 1) throw new Unsayable();
      else if ((value as readonly unknown[]).length === 0) put(0, path.join('.'), '[]');
      else for (const [entry, one] of (value as readonly Values[]).entries()) fill(one, inner, path, entry);
    }
  };
  fill(record, fields, [], 0);
  return rows;
}

function ledgerOf(collection: string, records: readonly Values[], way: Way): string {
  const rows = records.flatMap((record) => rowsOf(record, SHIPPED.schema[collection]!.fields, way));
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headings, ...rows.map((row) => headings.map((heading) => row.get(heading) ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

/** The records of a collection that a ledger can say, each with the same entries in its lists as any other once. */
function sayable(collection: string, records: readonly Values[], way: Way): readonly Values[] {
  return records.filter((record) => {
    try {
      return rowsOf(record, SHIPPED.schema[collection]!.fields, way).length > 0;
    } catch (error) {
      if (error instanceof Unsayable) return false;
      throw error;
    }
  });
}

describe.each(['model-unit', 'sample-county'])('what the %s has on record', (fixture) => {
  const collections = Object.entries(valuesOf(fixture)).filter(
    (entry): entry is [string, readonly Values[]] => Array.isArray(entry[1]) && entry[1].length > 0,
  );

  test.each(Object.entries(WAYS))('comes back from a ledger, written %s', (_, way) => {
    let count = 0;
    for (const [name, all] of collections) {
      const records = sayable(name, all, way);
      if (records.length === 0) continue;
      count += records.length;
      const text = ledgerOf(name, records, way);
      expect([name, read(`${name}.csv`, text, SHIPPED.schema).value[name]]).toEqual([name, records]);
    }
    expect(count).toBeGreaterThan(100);
  });
});
