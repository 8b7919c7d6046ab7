import type { Day } from '../model/day.ts';
import { withAndWithoutRemarks } from '../model/functions/names-side-by-side.ts';
import { wasAway } from '../model/functions/people.ts';
import type { InventoryIndex, InventoryRecord } from '../model/inventory.ts';

const PEOPLE = 'people';

/** Who waivers and attestations are signed by: people called by their name, or by an id among people. */
export interface Signers {
  /** Whether two names are one person's; what stands in brackets after one of them makes no other person of it. */
  areOne(one: string, other: string): boolean;
  /** Whether whoever is called so had left by a day, or came only after it. Of several of one name all have to be away. */
  wasAway(named: string, day: Day): boolean;
}

/** The signers among the people of an inventory; of whoever is not on record nothing is known. */
export function readSigners(index: Pick<InventoryIndex, 'records' | 'byFields'>): Signers {
  const people = index.records(PEOPLE) ?? [];
  let byName: ReadonlyMap<string, readonly InventoryRecord[]> | undefined;
  const withId = (named: string): InventoryRecord | undefined => {
    const [position] = people.length > 0 ? index.byFields(PEOPLE, ['id']).matching(named) : [];
    return position === undefined ? undefined : people[position];
  };
  const namesOf = (named: string): readonly string[] => {
    const known = withId(named)?.name;
    return comparable(typeof known === 'string' ? known : named);
  };
  const called = (named: string): readonly InventoryRecord[] => {
    const one = withId(named);
    if (one) return [one];
    byName ??= byFullName(people);
    for (const name of comparable(named)) {
      const those = byName.get(name);
      if (those) return those;
    }
    return [];
  };
  return {
    areOne(one, other) {
      const [first = '', ...firstToo] = namesOf(one);
      const [second = '', ...secondToo] = namesOf(other);
      if (first === second || firstToo.includes(second) || secondToo.includes(first)) return true;
      // Two remarks tell two of one name apart, unless there is only one.
      return firstToo.some((name) => secondToo.includes(name) && called(name).length === 1);
    },
    wasAway(named, day) {
      const those = called(named);
      return those.length > 0 && those.every((person) => wasAway(person, day) || beganAfter(person, day));
    },
  };
}

/** A name in full, and without what stands in brackets. */
function comparable(name: string): readonly string[] {
  return withAndWithoutRemarks(name.replace(/\p{Cf}/gu, '')).map((one) => one.toLowerCase());
}

function fullName({ name }: InventoryRecord): string {
  return comparable(String(name))[0] ?? '';
}

function byFullName(people: readonly InventoryRecord[]): ReadonlyMap<string, readonly InventoryRecord[]> {
  const groups = new Map<string, InventoryRecord[]>();
  for (const person of people) {
    const name = fullName(person);
    const those = groups.get(name);
    if (those) those.push(person);
    else groups.set(name, [person]);
  }
  return groups;
}

function beganAfter({ joinedOn }: InventoryRecord, day: Day): boolean {
  return typeof joinedOn === 'string' && joinedOn > day;
}
