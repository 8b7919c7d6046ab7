import { isMapping } from '../model/mapping.ts';
import { type Findings, fieldName, type RecordPlace } from './findings.ts';
import { shownText } from './shown.ts';

const FIELD = 'responsibleUnit';
/** Whose records are this unit's or another's by the name in that field: with a person's they would be another's. */
const DECIDED_BY_IT: ReadonlySet<string> = new Set(['systems', 'projects']);

/** Reports where a person on record stands as the responsible unit, and no unit on record bears that name as well. */
export function checkResponsibleUnits(all: readonly RecordPlace[], findings: Findings): void {
  const named = all.filter(({ collection }) => DECIDED_BY_IT.has(collection));
  const names = new Set<unknown>(named.flatMap(({ record }) => textOf(record, FIELD) ?? []));
  if (names.size === 0) return;
  const people = new Map<unknown, string | undefined>();
  const units = new Set<unknown>();
  for (const { collection, record } of all) {
    if (collection === 'people') {
      const name = textOf(record, 'name');
      if (names.has(name)) people.set(name, textOf(record, 'id'));
    } else {
      for (const name of unitNames(collection, record)) units.add(name);
    }
  }
  for (const place of named) {
    const name = textOf(place.record, FIELD);
    if (name === undefined || !people.has(name) || units.has(name)) continue;
    const id = people.get(name);
    findings.add('reference.person-for-unit', place, [FIELD], {
      field: fieldName(place.collection, [FIELD]),
      found: shownText(name),
      ...(id !== undefined && { id: shownText(id) }),
    });
  }
}

function unitNames(collection: string, record: unknown): readonly unknown[] {
  if (collection === 'departments' || collection === 'contractors') return [textOf(record, 'name')];
  if (collection !== 'unit' || !isMapping(record)) return [];
  return [record.name, record.aliases, record.superior, record.superiorAliases].flat();
}

function textOf(record: unknown, key: string): string | undefined {
  const value = isMapping(record) ? record[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
