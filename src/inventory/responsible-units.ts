import { comparableName, lookedUpName, namesIn } from '../model/functions/names-side-by-side.ts';
import { isMapping } from '../model/mapping.ts';
import { type Findings, fieldName, type RecordPlace } from './findings.ts';
import { shownText } from './shown.ts';

const FIELD = 'responsibleUnit';
/** Whose records are this unit's or another's by the name in that field: with a person's they would be another's. */
const DECIDED_BY_IT: ReadonlySet<string> = new Set(['systems', 'projects']);

/**
 * Reports where a person on record stands as the responsible unit, or several side by side, and no unit on record bears
 * that name as well. Names are compared as rules compare them.
 */
export function checkResponsibleUnits(all: readonly RecordPlace[], findings: Findings): void {
  const named = all.filter(({ collection }) => DECIDED_BY_IT.has(collection));
  const names = new Set(named.flatMap(({ record }) => namesIn(textOf(record, FIELD) ?? '')));
  if (names.size === 0) return;
  const people = new Map<string, string | undefined>();
  const units = new Set<string>();
  for (const { collection, record } of all) {
    if (collection === 'people') {
      const name = comparableName(textOf(record, 'name') ?? '');
      if (names.has(name)) people.set(name, textOf(record, 'id'));
    } else {
      for (const name of unitNames(collection, record))
        if (typeof name === 'string') units.add(lookedUpName(name));
    }
  }
  for (const place of named) {
    const given = textOf(place.record, FIELD) ?? '';
    const [first, ...others] = namesIn(given);
    const isPerson = (name: string): boolean => people.has(name) && !units.has(lookedUpName(name));
    if (first === undefined || !isPerson(first) || !others.every(isPerson)) continue;
    const id = people.get(first);
    findings.add('reference.person-for-unit', place, [FIELD], {
      field: fieldName(place.collection, [FIELD]),
      found: shownText(given),
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
