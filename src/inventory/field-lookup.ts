import type { Fields } from '../model/field-at.ts';
import { comparableName, lookedUpName } from '../model/functions/names-side-by-side.ts';
import type { FieldLookup, InventoryRecord } from '../model/inventory.ts';
import { KEY_SEPARATOR, withPart } from '../model/lookup-key.ts';
import { holdsOneOf, isMapping } from '../model/mapping.ts';
import type { FieldSchema, Identifier } from '../model/schema-index.ts';
import { comparableAddress } from './address.ts';

const NONE: readonly number[] = [];
const NO_GROUPS: readonly (readonly number[])[] = [];

/** One part of a key: a field, by its steps (`mlps`, `level`), and how its values are compared. */
interface KeyField {
  readonly steps: readonly string[];
  /** From which step on the absence of a field means something. */
  readonly meaningful: readonly boolean[];
  /** The fields beside the last step that stand in for it. */
  readonly instead: readonly string[];
  readonly identifier: FieldSchema['identifier'];
}

/** Builds the look-up of records by some fields; a list field matches by any of its members. */
export function buildFieldLookup(
  records: readonly InventoryRecord[],
  names: readonly string[],
  fields: Fields,
): FieldLookup {
  const keyFields = names.map((name) => keyField(name, fields));
  const byKey = new Map<string, number[]>();
  const lacking: number[] = [];
  const partly = new PartKeys();
  for (let index = 0; index < records.length; index++) {
    const { keys, complete, mayBe } = keysOf(records[index]!, keyFields);
    if (!complete) lacking.push(index);
    for (const part of mayBe) partly.enter(part, index);
    for (let at = 0; at < keys.length; at++) enter(byKey, keys[at]!, index);
  }
  let repeated: FieldLookup['repeated'] | undefined;
  const asWritten = keyFields.every(({ identifier }) => identifier === undefined);
  const comparable = (key: string): string => (asWritten ? key : normalisedKey(key, keyFields));
  return {
    matching: (key) => byKey.get(comparable(key)) ?? NONE,
    lacking,
    lackingFor: (key) => (lacking.length === 0 ? NO_GROUPS : partly.matching(comparable(key))),
    get repeated() {
      repeated ??= repeatedGroups(byKey);
      return repeated;
    },
  };
}

function keyField(name: string, fields: Fields): KeyField {
  const steps = name.split('.');
  const meaningful: boolean[] = [];
  let known: Fields | undefined = fields;
  let field: FieldSchema | undefined;
  for (const step of steps) {
    field = known && Object.hasOwn(known, step) ? known[step] : undefined;
    if (!field) throw new RangeError(`there is no field ${name}`);
    meaningful.push(field.absence === 'meaningful');
    known = (field.items ?? field).fields;
  }
  const { instead = [] } = field ?? {};
  return { steps, meaningful, instead, identifier: field?.identifier ?? field?.items?.identifier };
}

/** A key of which some parts are not known: by their positions, and what the others are. */
interface PartKey {
  readonly missing: readonly number[];
  readonly rest: string;
}

/** Records by the parts of their keys that are known. */
class PartKeys {
  readonly #byMissing = new Map<
    string,
    { readonly missing: readonly number[]; readonly byRest: Map<string, number[]> }
  >();

  enter({ missing, rest }: PartKey, index: number): void {
    const name = missing.join();
    const known = this.#byMissing.get(name) ?? { missing, byRest: new Map() };
    this.#byMissing.set(name, known);
    enter(known.byRest, rest, index);
  }

  /** Groups of records whose known parts are those of `key`. */
  matching(key: string): readonly (readonly number[])[] {
    const parts = key.split(KEY_SEPARATOR);
    const groups: (readonly number[])[] = [];
    for (const { missing, byRest } of this.#byMissing.values()) {
      let rest = '';
      for (let at = 0; at < parts.length; at++) if (!missing.includes(at)) rest += KEY_SEPARATOR + parts[at];
      const group = byRest.get(rest);
      if (group) groups.push(group);
    }
    return groups;
  }
}

function enter(byKey: Map<string, number[]>, key: string, index: number): void {
  const group = byKey.get(key);
  if (!group) byKey.set(key, [index]);
  else if (group.at(-1) !== index) group.push(index);
}

/**
 * The keys of a record, one for every choice among its lists' members; not `complete` when a field is missing. A record
 * that certainly has no value in one field has no key, whatever else is missing. `mayBe` are the keys it may carry where
 * it is not complete: of a field that is missing any part may be the one.
 */
function keysOf(
  record: InventoryRecord,
  keyFields: readonly KeyField[],
): { readonly keys: readonly string[]; readonly complete: boolean; readonly mayBe: readonly PartKey[] } {
  let keys: readonly string[] | undefined;
  const missing: number[] = [];
  const known: (readonly string[])[] = [];
  for (let at = 0; at < keyFields.length; at++) {
    const parts: string[] = [];
    if (!collect(record, keyFields[at]!, 0, parts)) missing.push(at);
    else if (parts.length === 0) return { keys: [], complete: true, mayBe: [] };
    else known.push(parts);
    keys = keys ? withPart(keys, parts) : parts;
  }
  return { keys: keys ?? [], complete: missing.length === 0, mayBe: partKeys(missing, known) };
}

function partKeys(missing: readonly number[], known: readonly (readonly string[])[]): readonly PartKey[] {
  if (missing.length === 0) return [];
  const start: readonly string[] = [''];
  return known.reduce(withPart, start).map((rest) => ({ missing, rest }));
}

/** Gathers the values of a field; false when it is missing, though its absence means nothing. */
function collect(value: unknown, field: KeyField, position: number, parts: string[]): boolean {
  if (Array.isArray(value)) {
    let complete = true;
    for (const item of value) if (!collect(item, field, position, parts)) complete = false;
    return complete;
  }
  const step = field.steps[position];
  if (step === undefined) {
    parts.push(normalised(String(value), field.identifier));
    return true;
  }
  if (!isMapping(value) || !Object.hasOwn(value, step))
    return (
      field.meaningful[position] === true ||
      (position === field.steps.length - 1 && holdsOneOf(value, field.instead))
    );
  return collect(value[step], field, position + 1, parts);
}

function normalisedKey(key: string, keyFields: readonly KeyField[]): string {
  const parts = key.split(KEY_SEPARATOR);
  return parts.map((part, position) => normalised(part, keyFields[position]?.identifier)).join(KEY_SEPARATOR);
}

const COMPARABLE = {
  mac: (text) => text.toLowerCase().replace(/[^0-9a-f]/g, ''),
  ip: comparableAddress,
  name: lookedUpName,
  number: (text) => comparableName(text).toUpperCase(),
} as const satisfies Record<Identifier, (text: string) => string>;

function normalised(text: string, identifier: FieldSchema['identifier']): string {
  return identifier === undefined ? text : COMPARABLE[identifier](text);
}

/** Groups of two and more, each group of records once, in the order of their first record. */
function repeatedGroups(byKey: ReadonlyMap<string, readonly number[]>): FieldLookup['repeated'] {
  const groups = new Map<string, readonly number[]>();
  for (const group of byKey.values()) if (group.length > 1) groups.set(group.join(), group);
  return [...groups.values()].sort(([one = 0], [other = 0]) => one - other);
}
