import type { Edit } from '../examples/example.ts';

/** Edits with everything taken out of them that is not needed: whole edits, and fields of records that are added. */
export function smallest(
  edits: readonly Edit[],
  suffices: (edits: readonly Edit[]) => boolean,
): readonly Edit[] {
  let kept = folded(edits);
  for (const edit of kept) {
    const without = kept.filter((one) => one !== edit);
    if (without.length > 0 && suffices(without)) kept = without;
  }
  for (let at = 0; at < kept.length; at++) kept = withSmallest(kept, at, suffices);
  return kept;
}

function withSmallest(
  edits: readonly Edit[],
  at: number,
  suffices: (edits: readonly Edit[]) => boolean,
): readonly Edit[] {
  const edit = edits[at];
  if (!edit || !('add' in edit)) return edits;
  let record = edit.record;
  const holds = (other: typeof record): boolean =>
    suffices(edits.map((one, position) => (position === at ? { ...edit, record: other } : one)));
  for (const key of Object.keys(record)) {
    if (key === 'id') continue;
    const { [key]: value, ...without } = record;
    if (holds(without)) record = without;
    else if (Array.isArray(value))
      record = { ...record, [key]: fewestItems(value, (items) => holds({ ...record, [key]: items })) };
  }
  return edits.map((one, position) => (position === at ? { ...edit, record } : one));
}

function fewestItems(
  items: readonly unknown[],
  holds: (items: readonly unknown[]) => boolean,
): readonly unknown[] {
  // A list of words without a word would say nothing; one of records says that there are none.
  if (items.every((item) => typeof item === 'object') && holds([])) return [];
  let kept = items;
  for (const item of items) {
    const without = kept.filter((one) => one !== item);
    if (without.length > 0 && holds(without)) kept = without;
  }
  return kept;
}

/** A field that is set within a value set before, or in a record added before, becomes part of it. */
function folded(edits: readonly Edit[]): readonly Edit[] {
  const done: Edit[] = [];
  for (const edit of edits) {
    const at = 'set' in edit ? done.findIndex((one) => stepsInto(one, edit.set) !== undefined) : -1;
    const holder = done[at];
    const steps = holder && 'set' in edit ? stepsInto(holder, edit.set) : undefined;
    if (!holder || !steps || !('set' in edit)) done.push(edit);
    else if ('add' in holder)
      done[at] = { ...holder, record: withValue(holder.record, steps, edit.to) as typeof holder.record };
    else if ('set' in holder) done[at] = { ...holder, to: withValue(holder.to, steps, edit.to) };
  }
  return done;
}

/** The steps from what an edit sets or adds down to a path; nothing where that lies elsewhere, or in a list. */
function stepsInto(edit: Edit, path: string): readonly string[] | undefined {
  const whole = 'set' in edit ? `${edit.set}.` : 'add' in edit ? `${edit.add}/${edit.record.id}/` : undefined;
  if (whole === undefined || !path.startsWith(whole)) return undefined;
  const rest = path.slice(whole.length);
  return rest.includes('[') ? undefined : rest.split('.');
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const record =
    typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
  return { ...record, [key]: withValue(record[key], rest, value) };
}
