import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Edit, PlainInventory } from '../examples/example.ts';
import type { InventoryRecord } from '../model/inventory.ts';

const WIDTH = 76;

/** Records as YAML that can be copied into a file: small values in brackets, everything else in lines. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    // A day is plain in our files; the library puts quotes around what looks like a number in other versions of YAML.
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(node.value)) node.type = Scalar.PLAIN;
    },
    Collection(_, node, path) {
      const depth = path.filter((one) => isMap(one) || isSeq(one)).length;
      const isSmall = JSON.stringify(node.toJSON()).length <= WIDTH / 2;
      const isPlain = node.items.every(
        (item) => isScalar(item) || isScalar((item as { value?: unknown }).value),
      );
      if (depth >= 3 && isSmall && isPlain) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** An edit as the YAML that has to stand there afterwards, by record; `after` is the inventory with the edit made. */
export function editText(edits: readonly Edit[], after: PlainInventory): string {
  const whole: Record<string, unknown> = {};
  for (const edit of edits) {
    const path = 'add' in edit ? '' : 'set' in edit ? edit.set : edit.remove;
    const [collection = '', ...rest] = path.split('/');
    if ('add' in edit) listOf(whole, edit.add).push(edit.record);
    else if (rest.length === 0) whole[collection] = after[collection];
    else if ('set' in edit) {
      const [key = ''] = (collection === 'unit' ? rest[0] : rest[1])?.split(/[.[]/) ?? [];
      const record = recordIn(after, collection, rest[0]);
      if (record) put(whole, collection, record, key);
    }
  }
  return Object.keys(whole).length === 0 ? '' : yamlText(whole);
}

type Whole = Record<string, unknown>;

function listOf(whole: Whole, collection: string): Record<string, unknown>[] {
  const known = whole[collection];
  if (Array.isArray(known)) return known;
  const list: Record<string, unknown>[] = [];
  whole[collection] = list;
  return list;
}

function recordIn(
  after: PlainInventory,
  collection: string,
  id: string | undefined,
): InventoryRecord | undefined {
  const value = after[collection];
  return Array.isArray(value)
    ? value.find((record) => record.id === id)
    : (value as InventoryRecord | undefined);
}

/** A record is shown with its id and the fields that change, each whole. */
function put(whole: Whole, collection: string, record: InventoryRecord, key: string): void {
  if (collection === 'unit') {
    whole.unit = { ...(whole.unit as object | undefined), [key]: record[key] };
    return;
  }
  const list = listOf(whole, collection);
  const known = list.find(({ id }) => id === record.id);
  if (known) known[key] = record[key];
  else list.push({ id: record.id, [key]: record[key] });
}
