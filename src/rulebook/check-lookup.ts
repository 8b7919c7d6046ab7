import { ATTESTATIONS } from '../model/attestation.ts';
import { isFixed } from '../model/expression.ts';
import type { KnownAbsence, Lookup, Match } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import { WAIVERS } from '../model/waiver.ts';
import { checkExpression } from './check-expression.ts';
import { RuleFault } from './rule-fault.ts';
import type { LookupSource } from './rule-source.ts';
import { comparable, describeType, type Scope, type StaticType } from './static-type.ts';

/** Checks a look-up: the collection and its fields exist, each is compared with its like. Throws a RuleFault. */
export function checkLookup(name: string, source: LookupSource, scope: Scope, schema: SchemaIndex): Lookup {
  const kinds = (['first', 'last', 'all', 'duplicates'] as const).filter(
    (kind) => source[kind] !== undefined,
  );
  const kind = kinds[0];
  if (kinds.length !== 1 || !kind) throw new RuleFault('rule-fault.lookup-kind');
  const from = source[kind]!;
  const fields = Object.hasOwn(schema, from) ? schema[from]?.fields : undefined;
  if (!fields) throw new RuleFault('rule-fault.no-collection', { collection: from }, { key: kind });
  holdReadable(from);
  const where = Object.entries(source.where ?? {}).map(([field, text]) =>
    match(field, text, fields, scope, from),
  );
  if (kind === 'duplicates')
    return { name, from, kind, fields: duplicateFields(source, fields), where: where.map(holdFixed) };
  const absent = holdAbsent(source.absent);
  if (kind === 'all') return { name, from, kind, where, absent };
  const by = source.by === undefined ? undefined : holdDayField(source.by, fields);
  if (kind === 'last' && !by) throw new RuleFault('rule-fault.no-order', {}, { key: 'last' });
  return { name, from, kind, where, absent, ...(by ? { by } : {}) };
}

/** Attestations close gaps where a requirement is `attestable`, waivers cover any: neither is a fact to decide by. */
export function holdReadable(collection: string): void {
  if (collection === ATTESTATIONS) throw new RuleFault('rule-fault.attestations', { collection });
  if (collection === WAIVERS) throw new RuleFault('rule-fault.waivers', { collection });
}

/** The type of the variable that a look-up gives. */
export function lookupType(lookup: Lookup, schema: SchemaIndex): StaticType {
  const record: StaticType = { type: 'record', fields: schema[lookup.from]?.fields ?? {} };
  return lookup.kind === 'first' || lookup.kind === 'last' ? record : { type: 'list', items: record };
}

function match(
  field: string,
  text: string,
  fields: Readonly<Record<string, FieldSchema>>,
  scope: Scope,
  from: string,
): Match {
  const declared = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!declared) throw new RuleFault('rule-fault.no-field', { field }, { key: 'where' });
  const { expression, type } = checkExpression(text, scope, 'requires');
  const member = (one: StaticType): StaticType => (one.type === 'list' && one.items ? one.items : one);
  if (!comparable(member(declared), member(type)))
    throw new RuleFault(
      'rule-fault.unlike-field',
      { field, type: describeType(declared), found: describeType(type) },
      { key: 'where' },
    );
  const values = member(declared).values;
  if (values && expression.op === 'literal' && !Object.hasOwn(values, String(expression.value)))
    throw new RuleFault(
      'rule-fault.none-of',
      { value: String(expression.value), allowed: Object.keys(values) },
      { key: 'where' },
    );
  const orIn = field === 'id' && type.refs?.includes(from) ? type.refs.filter((one) => one !== from) : [];
  return { field, equals: expression, ...(orIn.length > 0 ? { orIn } : {}) };
}

function duplicateFields(
  source: LookupSource,
  fields: Readonly<Record<string, FieldSchema>>,
): readonly string[] {
  const by = typeof source.by === 'string' ? [source.by] : (source.by ?? []);
  if (by.length === 0) throw new RuleFault('rule-fault.not-repeating', {}, { key: 'duplicates' });
  for (const field of by)
    if (!Object.hasOwn(fields, field)) throw new RuleFault('rule-fault.no-field', { field }, { key: 'by' });
  return by;
}

/** Which records repeat is found once a run, for every subject. */
function holdFixed(match: Match): Match {
  if (!isFixed(match.equals))
    throw new RuleFault('rule-fault.not-fixed', { field: match.field }, { key: 'where' });
  return match;
}

function holdAbsent(absent: KnownAbsence | undefined): KnownAbsence {
  if (!absent) throw new RuleFault('rule-fault.absent-unsaid');
  return absent;
}

function holdDayField(by: string | readonly string[], fields: Readonly<Record<string, FieldSchema>>): string {
  const field = typeof by === 'string' ? by : by[0];
  if (!field || !['day', 'instant'].includes(fields[field]?.type ?? ''))
    throw new RuleFault('rule-fault.not-a-day', { field: field ?? '' }, { key: 'by' });
  return field;
}
