import type { CollectionSchema, FieldSchema } from '../model/schema-index.ts';
import { isChinese } from './chinese.ts';
import { nearest } from './nearest.ts';

/** A field that a column of a ledger can hold. */
export interface Column {
  /** From the record down; 0 leads into the first record of a list. */
  readonly path: readonly (string | 0)[];
  readonly field: FieldSchema;
}

/** The list of records that a column holds one entry of, by the way to it; nothing for any other column. */
export function listAbove({ path }: Column): readonly string[] | undefined {
  const depth = path.indexOf(0);
  return depth < 0 ? undefined : (path.slice(0, depth) as readonly string[]);
}

/** Whether a column is a list of records itself: only that there is none can be said in it. */
export function isListItself({ field }: Column): boolean {
  return field.type === 'list' && field.items?.fields !== undefined;
}

/** What stands in a column that nothing is said of: a field of the unit's own. */
const OWN_FIELD: FieldSchema = {
  type: 'string',
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  required: false,
};

const MOST_SUGGESTIONS = 5;

/** What people call the column that counts the rows: no field, and above all not the id, which has to last. */
const ROW_NUMBERS: ReadonlySet<string> = new Set(['序号', '顺序号', '行号', 'no', 'no.', '#']);

interface Leaf extends Column {
  /** The heading in each way of naming: by field names, Chinese titles, English titles. */
  readonly headings: readonly [string, string, string];
  /** The headings that it had under former titles: read, and never suggested. */
  readonly former: readonly string[];
}

/** The headings that a collection's ledger may have. */
export class Headings {
  readonly #leaves: readonly Leaf[];
  readonly #free: readonly Leaf[];
  readonly #lists: readonly Leaf[];
  readonly #listNaming: ReadonlyMap<string, Leaf | undefined>;
  /** Ways of naming a field, the surest first. A name that several fields have names none of them. */
  readonly #namings: readonly ReadonlyMap<string, Leaf | undefined>[];

  constructor(collection: CollectionSchema) {
    const all = leavesOf(collection.fields);
    this.#leaves = all.filter(({ field }) => field.type !== 'free');
    this.#free = all.filter(({ field }) => field.type === 'free');
    this.#lists = listsOf(collection.fields);
    this.#listNaming = naming(this.#lists, ({ headings, former }) => [...headings, ...former]);
    this.#namings = [
      naming(this.#leaves, ({ headings: [names] }) => [names]),
      naming(this.#leaves, ({ headings: [, zh, en] }) => [zh, en]),
      naming(this.#leaves, ({ field: { title } }) => [title.zh, title.en]),
      naming(this.#leaves, ({ former }) => former),
      naming(this.#leaves, ({ field: { formerTitles = [] } }) => formerTitles),
    ];
  }

  /** The field that a heading names, in whatever way. */
  column(heading: string): Column | undefined {
    const wanted = alike(heading);
    const known = this.#namings.find((names) => names.get(wanted) !== undefined);
    return known?.get(wanted) ?? this.#own(heading);
  }

  /** The list of records that a heading names as a whole. */
  list(heading: string): Column | undefined {
    return this.#listNaming.get(alike(heading));
  }

  /** The heading of the list of records that a column holds one entry of, in the language of the column's heading. */
  listAbove(column: Column, heading: string): string {
    const path = listAbove(column)?.join('.');
    const list = this.#lists.find((leaf) => leaf.path.join('.') === path);
    return list?.headings[isChinese(heading) ? 1 : 0] ?? heading;
  }

  /**
   * The headings of which one was probably meant: the names of the fields that all have it as their title, those that it is
   * a part of, or the most alike. None of a column that is there already.
   */
  nearest(heading: string, there: ReadonlySet<Column | undefined>): readonly string[] {
    const wanted = alike(heading);
    const free = this.#leaves.filter((leaf) => !there.has(leaf));
    const sharing = free.filter(({ headings }) => headings.map(alike).includes(wanted));
    if (sharing.length > 0) return sharing.map(({ headings: [names] }) => names);
    const whole = free.flatMap(({ headings, former }) => {
      const isMeant = (full: string) => isPart(wanted, alike(full));
      return headings.find(isMeant) ?? (former.some(isMeant) ? headings[1] : []);
    });
    if (whole.length > 0) return whole.slice(0, MOST_SUGGESTIONS);
    const all = free.flatMap(({ headings }) => headings);
    return [nearest(heading, all)].filter((found) => found !== undefined);
  }

  /**
   * All headings, in the way of naming that a heading's author uses: by Chinese titles, where they name one field only, or
   * by field names.
   */
  allBeside(heading: string): readonly string[] {
    const inChinese = isChinese(heading);
    return this.#leaves.map((leaf) => {
      const [names, zh] = leaf.headings;
      return inChinese && this.column(zh) === leaf ? zh : names;
    });
  }

  /** `ext.room` is the unit's own field `room`. */
  #own(heading: string): Column | undefined {
    const dot = heading.indexOf('.');
    const leaf = this.#free.find(({ headings }) =>
      headings.map(alike).includes(alike(heading.slice(0, dot))),
    );
    const name = heading.slice(dot + 1).trim();
    if (dot < 0 || !leaf || name === '' || name === '__proto__') return undefined;
    return { path: [...leaf.path, name], field: OWN_FIELD };
  }
}

/** Whether a heading says that its column only counts the rows. */
export function isRowNumber(heading: string): boolean {
  return ROW_NUMBERS.has(alike(heading));
}

/** Whether a heading says only the beginning or the end of a full one. */
function isPart(heading: string, full: string): boolean {
  return heading !== '' && (full.startsWith(`${heading}.`) || full.endsWith(`.${heading}`));
}

function naming(
  leaves: readonly Leaf[],
  namesOf: (leaf: Leaf) => readonly string[],
): ReadonlyMap<string, Leaf | undefined> {
  const names = new Map<string, Leaf | undefined>();
  for (const leaf of leaves) {
    for (const name of new Set(namesOf(leaf).map(alike))) names.set(name, names.has(name) ? undefined : leaf);
  }
  return names;
}

/** Headings come from a spreadsheet's cells: blanks, case and full-width letters say nothing. */
function alike(heading: string): string {
  return heading.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** The fields that have a column of their own, a list of records by the fields of its first record. */
function leavesOf(fields: Readonly<Record<string, FieldSchema>>): readonly Leaf[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Leaf[] => {
    const inner = field.fields ?? field.items?.fields;
    return inner ? leavesOf(inner).map((leaf) => below(name, field, leaf)) : [leafOf(name, field)];
  });
}

/** The lists of records as wholes. */
function listsOf(fields: Readonly<Record<string, FieldSchema>>): readonly Leaf[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Leaf[] => {
    if (field.items?.fields) return [leafOf(name, field)];
    return listsOf(field.fields ?? {}).map((leaf) => below(name, field, leaf));
  });
}

function leafOf(name: string, field: FieldSchema): Leaf {
  const { title, formerTitles = [] } = field;
  return { path: [name], field, headings: [name, title.zh, title.en], former: formerTitles };
}

/** A leaf of a record, or of a list's first record, as one of what holds that. */
function below(name: string, { title, formerTitles = [], items }: FieldSchema, leaf: Leaf): Leaf {
  const { zh, en } = title;
  const { headings, former } = leaf;
  return {
    path: [...(items?.fields ? ([name, 0] as const) : [name]), ...leaf.path],
    field: leaf.field,
    headings: [`${name}.${headings[0]}`, `${zh}.${headings[1]}`, `${en}.${headings[2]}`],
    former: [
      ...formerTitles.flatMap((one) =>
        [headings[1], headings[2], ...former].map((heading) => `${one}.${heading}`),
      ),
      ...former.flatMap((heading) => [`${zh}.${heading}`, `${en}.${heading}`]),
    ],
  };
}
