import type { InventoryRecord } from '../model/inventory.ts';
import type { KnownAbsence } from '../model/rulebook.ts';
import type { Frame } from './frame.ts';
import { hasHappened } from './has-happened.ts';
import { inIdOrder } from './id-order.ts';
import { type Found, type Missing, Unknown } from './value.ts';

/** Records of which it is not known whether they are looked for. */
type Undecided = Extract<Missing, { kind: 'lookup' }>;

/** Of more records than these it is not asked one by one, for every subject, whether they would count. */
const MOST = 64;

/**
 * Why a list may have more members, those aside that would decide nothing: events that have not happened yet, and
 * records of which `isIdle` is certain although they lack a field that was looked up by. Where nothing was found, they
 * decide whether there is a list at all, which makes no difference only for a harmless lack.
 */
export function openBesides(
  list: Found,
  harmlessLack: KnownAbsence | undefined,
  isIdle: (record: InventoryRecord) => boolean,
  frame: Frame,
): Unknown | undefined {
  const { more } = list;
  // What repeats is told by the record that comes second, and which that is turns on all that may repeat.
  if (!more || list.firstOf || (list.records.length === 0 && list.absent !== harmlessLack)) return more;
  const missing = more.missing.flatMap((one): readonly Missing[] => (isAsked(one) ? left(one) : [one]));
  if (missing.length === 0) return undefined;
  return missing.every((one, position) => one === more.missing[position]) ? more : new Unknown(missing);

  function left(one: Undecided): readonly Undecided[] {
    const records = frame.run.index.records(one.collection) ?? [];
    const inOrder = orderOf(one, frame);
    const open = inOrder.findIndex((position) => {
      const record = records[position]!;
      return hasHappened(one.collection, record, frame.run) && !isIdle(record);
    });
    if (open < 0) return [];
    return open === 0 ? [one] : [{ ...one, record: inOrder[open]!, groups: [inOrder.slice(open)] }];
  }
}

function isAsked(missing: Missing): missing is Undecided {
  if (missing.kind !== 'lookup') return false;
  return missing.groups.reduce((size, group) => size + group.length, 0) <= MOST;
}

const orders = new WeakMap<readonly number[], readonly number[]>();

/** The records by their ids, each once; a group that many subjects share is put in order once. */
function orderOf({ collection, groups }: Undecided, { run }: Frame): readonly number[] {
  const [group = [], ...others] = groups;
  if (others.length > 0) return inIdOrder(collection, [...new Set(groups.flat())], run.index);
  const known = orders.get(group) ?? inIdOrder(collection, group, run.index);
  orders.set(group, known);
  return known;
}
