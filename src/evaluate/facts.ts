import type { PathExpression } from '../model/expression.ts';
import { type Fact, type InventoryRecord, type RecordRef, UNIT } from '../model/inventory.ts';
import { valueAt } from '../model/json-pointer.ts';
import { compileRoot } from './compile-path.ts';
import type { Frame, Layout } from './frame.ts';
import { Found, type Missing, type Value } from './value.ts';

/** Where a missing fact would stand: the record and the field, or the unit for a collection that is not there. */
export function factOfMissing(missing: Missing, subject: RecordRef, frame: Frame): Fact {
  switch (missing.kind) {
    case 'field':
    case 'future':
      return { record: recordOf(missing.base, subject, frame), path: missing.keys };
    case 'collection':
      return { record: UNIT, path: [] };
    case 'lookup':
      return factOfLacking(missing, frame);
    case 'none':
      return missing.sought
        ? { record: recordOf(missing.sought.base, subject, frame), path: missing.sought.keys }
        : { record: subject, path: [] };
  }
}

/** What is shown of a missing fact: of a name that is on no record that name. */
export function shownOfMissing(missing: Missing, subject: RecordRef, frame: Frame): Shown {
  const fact = factOfMissing(missing, subject, frame);
  const sought = missing.kind === 'none' ? missing.sought : undefined;
  const actual = sought && shownValue(valueAt(sought.base, sought.keys));
  return actual === undefined ? { fact } : { fact, actual };
}

/** The first of the records that lack a field compared, and that field. */
function factOfLacking(
  { collection, fields, record: index }: Extract<Missing, { kind: 'lookup' }>,
  frame: Frame,
): Fact {
  const record = frame.run.index.records(collection)?.[index];
  const paths = fields.map((field) => field.split('.'));
  return {
    record: { collection, index },
    path: paths.find((path) => valueAt(record, path) === undefined) ?? paths[0] ?? [],
  };
}

/** The name people know a missing fact by: `systems.mlps.level`. List positions are left out. */
export function nameOfMissing(missing: Missing, subject: RecordRef, frame: Frame): string {
  if (missing.kind === 'collection' || missing.kind === 'none') return missing.collection;
  const { record, path } = factOfMissing(missing, subject, frame);
  return [record.collection, ...path.filter((key) => typeof key === 'string')].join('.');
}

/** The record an object is; the subject where the object is none (a parameter, a plain list member). */
export function recordOf(base: object, subject: RecordRef, frame: Frame): RecordRef {
  return frame.run.index.refOf(base as InventoryRecord) ?? subject;
}

/** How a path is shown: the record it leads to, the fact, and its value as a text where there is one. */
export interface Shown {
  readonly fact: Fact;
  readonly actual?: string;
}

/** Compiles a path to what a gap shows of it. */
export function compileShown(
  path: PathExpression,
  layout: Layout,
): (frame: Frame, subject: RecordRef) => Shown {
  const root = compileRoot(path.root, layout);
  return (frame, subject) => {
    const base = root(frame);
    if (base instanceof Found || typeof base !== 'object' || base === null || !isData(base))
      return { fact: { record: subject, path: [] } };
    const fact: Fact = { record: recordOf(base, subject, frame), path: path.keys };
    const actual = shownValue(valueAt(base, path.keys));
    return actual === undefined ? { fact } : { fact, actual };
  };
}

/** A value in a message: texts and numbers as they are, lists joined, records counted; nothing for what is not there. */
export function shownValue(value: Value): string | undefined {
  if (value instanceof Found) return String(value.records.length);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
    return value.join(', ');
  return undefined;
}

function isData(base: object): boolean {
  const prototype = Object.getPrototypeOf(base);
  return prototype === Object.prototype || prototype === null;
}
