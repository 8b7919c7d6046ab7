import type { Fact, InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap } from '../model/result.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { fieldAt } from './fields.ts';
import { isClassified } from './records.ts';
import { fieldName } from './told-arguments.ts';

/** Of these a report says the name wherever it says the id. */
const KNOWN_BY_NAME: readonly string[] = ['people', 'departments'];

/** The person or department that the fact of a gap is the id of, to stand beside the gap unless it does so already. */
export function referredTo(gap: Gap, index: InventoryIndex, schema: SchemaIndex): readonly Fact[] {
  const { actual, at, offender, related } = gap;
  if (actual === undefined || at.path.length === 0) return [];
  return collectionsOf(fieldName(at), schema)
    .flatMap((collection) =>
      index
        .byFields(collection, ['id'])
        .matching(actual)
        .map((found) => ({ collection, index: found })),
    )
    .filter((ref) => !isClassified(index, ref))
    .filter(
      (ref) => ![offender, ...related.map(({ record }) => record)].some((beside) => isSame(beside, ref)),
    )
    .map((record) => ({ record, path: [] }));
}

const known = new WeakMap<SchemaIndex, Map<string, readonly string[]>>();

/** Which of them a field refers to; many gaps are about the same few fields. */
function collectionsOf(path: string, schema: SchemaIndex): readonly string[] {
  const paths = known.get(schema) ?? new Map<string, readonly string[]>();
  known.set(schema, paths);
  const found =
    paths.get(path) ?? (fieldAt(schema, path)?.refs ?? []).filter((name) => KNOWN_BY_NAME.includes(name));
  paths.set(path, found);
  return found;
}

function isSame(one: RecordRef, other: RecordRef): boolean {
  return one.collection === other.collection && one.index === other.index;
}
