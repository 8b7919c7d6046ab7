import type { FileEdit, NewRecord } from './edit.ts';

/** Edits as they are carried out: single fields, and all the new records of a collection together. */
export type Change =
  | (FileEdit & { readonly kind: 'set' })
  | { readonly kind: 'append'; readonly collection: string; readonly records: readonly NewRecord[] };

/** Draws new records of one collection together, for they are put in at one place. */
export function changesOf(edits: readonly FileEdit[]): readonly Change[] {
  const appended = new Map<string, NewRecord[]>();
  for (const edit of edits) {
    if (edit.kind !== 'append') continue;
    const records = appended.get(edit.collection);
    if (records) records.push(edit.record);
    else appended.set(edit.collection, [edit.record]);
  }
  const sets = edits.filter((edit) => edit.kind === 'set');
  return [
    ...sets,
    ...[...appended].map(([collection, records]) => ({ kind: 'append', collection, records }) as const),
  ];
}

/**
 * Makes a change in a plain value, which is the caller's own; `path` leads from the value to the mapping or the list
 * that changes.
 */
export function carryOut(value: unknown, change: Change, path: readonly (string | number)[]): void {
  const target = path.reduce<unknown>((inside, step) => (inside as Inside)?.[step], value);
  if (change.kind === 'set') (target as Record<string, unknown>)[change.key] = change.value;
  else if (Array.isArray(target)) for (const record of change.records) target.push(record);
  else (value as Record<string, unknown>)[change.collection] = [...change.records];
}

type Inside = Readonly<Record<string | number, unknown>> | undefined;

/** Whether two plain values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [
    one as Readonly<Record<string, unknown>>,
    other as Readonly<Record<string, unknown>>,
  ];
  const keys = Object.keys(mine);
  return (
    keys.length === Object.keys(theirs).length &&
    keys.every((key) => Object.hasOwn(theirs, key) && isSame(mine[key], theirs[key]))
  );
}
