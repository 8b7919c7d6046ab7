import type { FileEdit, NewRecord, NewValue } from '../editing/edit.ts';
import type { Edit } from '../examples/example.ts';
import type { InventoryIndex, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Source } from '../model/source.ts';
import { refNamed } from './excerpt.ts';

/** Edits of an inventory as edits of its files; nothing where one of them cannot be made by putting something in. */
export function fileEdits(
  edits: readonly Edit[],
  index: InventoryIndex,
): ReadonlyMap<string, readonly FileEdit[]> | undefined {
  const found = new Map<string, FileEdit[]>();
  for (const edit of edits) {
    const made = 'add' in edit ? append(edit, index) : 'set' in edit ? setting(edit, index) : undefined;
    if (!made) return undefined;
    found.set(made.file, [...(found.get(made.file) ?? []), made.edit]);
  }
  return found;
}

interface InFile {
  readonly file: string;
  readonly edit: FileEdit;
}

/** A new record goes to the file that has most of its collection, or to that of the unit. */
function append(edit: Extract<Edit, { add: string }>, { inventory }: InventoryIndex): InFile | undefined {
  const recordsIn = (value: Source['value']): number => [value[edit.add]].flat().length;
  const [holder = inventory.sources.find(({ value }) => value.unit !== undefined)] = inventory.sources
    .filter(({ value }) => Array.isArray(value[edit.add]))
    .toSorted((one, other) => recordsIn(other.value) - recordsIn(one.value));
  return (
    holder && {
      file: holder.file,
      edit: { kind: 'append', collection: edit.add, record: edit.record as NewRecord },
    }
  );
}

function setting(edit: Extract<Edit, { set: string }>, index: InventoryIndex): InFile | undefined {
  const [collection = '', ...rest] = edit.set.split('/');
  const isUnit = collection === 'unit';
  const fields = isUnit ? rest[0] : rest[1];
  if (fields === undefined) return undefined;
  const record: RecordRef = refNamed(isUnit ? 'unit' : `${collection}/${rest[0]}`, index);
  const { source, pointer } = index.inventory.origin(record);
  const steps = [...fields.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
  const whole = index.records(collection)?.[record.index];
  const [mapping, key, value] = nested(whole, steps, edit.to);
  if (typeof key !== 'string') return undefined;
  const place = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return {
    file: source.file,
    edit: { kind: 'set', mapping: [...place, ...mapping], key, value: value as NewValue },
  };
}

/** The deepest mapping on the way that is there already, and what has to stand in it. */
function nested(
  record: InventoryRecord | undefined,
  steps: readonly (string | number)[],
  to: unknown,
): readonly [readonly (string | number)[], string | number | undefined, unknown] {
  let holder: unknown = record;
  let depth = 0;
  while (depth < steps.length - 1) {
    const next = (holder as Readonly<Record<string, unknown>> | undefined)?.[steps[depth] as string];
    if (next === undefined) break;
    holder = next;
    depth += 1;
  }
  const value = steps.slice(depth + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), to);
  return [steps.slice(0, depth), steps[depth], value];
}
