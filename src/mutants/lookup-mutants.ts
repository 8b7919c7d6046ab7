import type { FieldSchema } from '../model/schema-index.ts';
import type { LookupSource } from '../rulebook/rule-source.ts';
import type { Scope } from '../rulebook/static-type.ts';
import { otherAbsences } from './absences.ts';
import { edited } from './edited.ts';
import { expressionMutants } from './expression-mutants.ts';
import type { Reading } from './readings.ts';
import { collectionOf, type Vocabulary } from './rule-scope.ts';
import { siblingFields } from './siblings.ts';

/** A part of a rule with one thing changed; `place` and `what` name the change for good. */
export interface PartMutant<T> {
  readonly place: string;
  readonly what: string;
  readonly source: T;
}

/** Every look-up that differs from this one in one thing; none where it is only shown. */
export function lookupMutants(
  lookup: LookupSource,
  readings: ReadonlySet<Reading>,
  scope: Scope,
  vocabulary: Vocabulary,
): readonly PartMutant<LookupSource>[] {
  if (readings.size === 0) return [];
  const fields = vocabulary.schema[collectionOf(lookup)]?.fields ?? {};
  return [
    ...otherEnd(lookup),
    ...otherAbsences(lookup, readings, scope, vocabulary).map((absent) => ({
      place: 'absent',
      what: `${lookup.absent} → ${absent}`,
      source: { ...lookup, absent },
    })),
    ...order(lookup, fields),
    ...Object.keys(lookup.where ?? {}).flatMap((field) => matchMutants(lookup, field, fields, scope)),
  ];
}

function otherEnd({ first, last, ...rest }: LookupSource): readonly PartMutant<LookupSource>[] {
  if (first !== undefined && rest.by !== undefined)
    return [{ place: 'kind', what: 'first → last', source: { ...rest, last: first } }];
  if (last !== undefined) return [{ place: 'kind', what: 'last → first', source: { ...rest, first: last } }];
  return [];
}

/** The field that puts records in order, or the fields that must not repeat. */
function order(
  lookup: LookupSource,
  fields: Readonly<Record<string, FieldSchema>>,
): readonly PartMutant<LookupSource>[] {
  const { by } = lookup;
  if (by === undefined) return [];
  const names = typeof by === 'string' ? [by] : by;
  const swapped = names.flatMap((name, position) =>
    siblingFields(name, fields).map((other) => ({
      place: 'by',
      what: `${name} → ${other}`,
      source: { ...lookup, by: typeof by === 'string' ? other : by.with(position, other) },
    })),
  );
  const dropped = names.map((name) => ({
    place: 'by',
    what: `${name} dropped`,
    source:
      names.length > 1 ? { ...lookup, by: names.filter((one) => one !== name) } : edited(lookup, ['by']),
  }));
  return [...swapped, ...dropped];
}

function matchMutants(
  lookup: LookupSource,
  field: string,
  fields: Readonly<Record<string, FieldSchema>>,
  scope: Scope,
): readonly PartMutant<LookupSource>[] {
  const { [field]: text = '', ...others } = lookup.where ?? {};
  const type = fields[field];
  const values = Object.keys(type?.values ?? type?.items?.values ?? {});
  return [
    { place: 'where', what: `${field} dropped`, source: { ...lookup, where: others } },
    ...siblingFields(field, fields)
      .filter((other) => !(other in others))
      .map((other) => ({
        place: 'where',
        what: `${field} → ${other}`,
        source: { ...lookup, where: { ...others, [other]: text } },
      })),
    ...expressionMutants(text, scope, values).map((mutant) => ({
      place: `where.${field}`,
      what: mutant.what,
      source: { ...lookup, where: { ...lookup.where, [field]: mutant.text } },
    })),
  ];
}
