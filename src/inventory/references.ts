import type { Fields } from '../model/field-at.ts';
import type { Path } from '../model/json-pointer.ts';
import { isMapping } from '../model/mapping.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { isLedger } from './csv.ts';
import { listCell, wordsBetweenCommas } from './csv-cells.ts';
import { type Findings, fieldName, type RecordPlace } from './findings.ts';
import { halfWidth, listWords, usesFullWidthListSigns } from './full-width.ts';
import type { IdBook } from './ids.ts';
import { shownText } from './shown.ts';

/** A field that names records by id; `each` stands for every item of a list. */
interface ReferenceField {
  readonly steps: Steps;
  readonly to: readonly string[];
}

const EACH: unique symbol = Symbol('each');
type Steps = readonly (string | typeof EACH)[];

/** The reference fields of every collection. */
export type ReferenceFields = ReadonlyMap<string, readonly ReferenceField[]>;

const found = new WeakMap<SchemaIndex, ReferenceFields>();

/** Finds out of the schemas which fields are references. */
export function referenceFields(schema: SchemaIndex): ReferenceFields {
  const known = found.get(schema);
  if (known) return known;
  const fields = new Map(Object.values(schema).map(({ name, fields }) => [name, referencesIn(fields, [])]));
  found.set(schema, fields);
  return fields;
}

function referencesIn(fields: Fields, above: Steps): readonly ReferenceField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const steps: Steps = field.type === 'list' ? [...above, key, EACH] : [...above, key];
    const target = field.items ?? field;
    if (target.refs) return [{ steps, to: target.refs }];
    return target.fields ? referencesIn(target.fields, steps) : [];
  });
}

/** Reports every reference of a record that leads nowhere, or to two records at once. */
export function checkReferences(
  place: RecordPlace,
  references: readonly ReferenceField[],
  ids: IdBook,
  findings: Findings,
): void {
  for (const { steps, to } of references) {
    follow(place.record, steps, 0, [], (id, path) => {
      const owners = to.filter((collection) => ids.has(collection, id));
      if (owners.length !== 1) reportReference(place, [...path], id, owners, to, ids, findings);
    });
  }
}

/** Visits the ids that the steps lead to; `path` is one list, changed on the way. */
function follow(
  value: unknown,
  steps: Steps,
  position: number,
  path: (string | number)[],
  visit: (id: string, path: Path) => void,
): void {
  const step = steps[position];
  if (step === undefined) {
    if (typeof value === 'string') visit(value, path);
  } else if (step === EACH) {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      follow(value[index], steps, position + 1, path, visit);
      path.pop();
    }
  } else if (isMapping(value) && Object.hasOwn(value, step)) {
    path.push(step);
    follow(value[step], steps, position + 1, path, visit);
    path.pop();
  }
}

function reportReference(
  place: RecordPlace,
  path: Path,
  id: string,
  owners: readonly string[],
  to: readonly string[],
  ids: IdBook,
  findings: Findings,
): void {
  if (findings.has(place, path)) return;
  const field = fieldName(place.collection, path);
  if (owners.length > 1) {
    findings.add('reference.ambiguous-id', place, path, { field, id: shownText(id), collections: owners });
    return;
  }
  const exists = (word: string): boolean => to.some((collection) => ids.has(collection, word));
  const inLedger = isLedger(place.source.file);
  const typed = asTyped(id, exists, inLedger);
  if (typed !== undefined) {
    findings.add('trap.full-width', place, path, { field, found: shownText(id), suggestion: typed });
    return;
  }
  const isItem = typeof path.at(-1) === 'number';
  const meant = (inLedger && isItem ? asItems(id, exists) : undefined) ?? ids.nearest(to, id);
  findings.add('reference.dangling', place, path, {
    field,
    id: shownText(id),
    collections: to,
    ...(meant !== undefined && { nearest: meant }),
  });
}

/** What was meant by an id with full-width characters, or by a list of ids with full-width commas between them. */
function asTyped(id: string, exists: (word: string) => boolean, inLedger: boolean): string | undefined {
  const plain = halfWidth(id);
  if (exists(plain)) return plain;
  if (inLedger) return undefined;
  const words = usesFullWidthListSigns(id) ? listWords(id) : [];
  return words.length > 1 && words.some(exists) ? `[${words.join(', ')}]` : undefined;
}

/** What was meant by an item of a ledger's cell that is several ids with commas between them. */
function asItems(id: string, exists: (word: string) => boolean): string | undefined {
  const words = wordsBetweenCommas(id);
  return words.length > 1 && words.some(exists) ? listCell(words) : undefined;
}
