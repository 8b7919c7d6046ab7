import { EVENT } from '../model/rulebook.ts';
import type { LookupSource, RequirementSource } from '../rulebook/rule-source.ts';
import type { Scope, StaticType } from '../rulebook/static-type.ts';
import { edited, type Place } from './edited.ts';
import { expressionMutants, scopeWithin } from './expression-mutants.ts';
import type { PartMutant } from './lookup-mutants.ts';
import { collectionOf, type Vocabulary } from './rule-scope.ts';
import { siblingFields, siblingVariables } from './siblings.ts';

/** The parts of a requirement that are expressions. */
const EXPRESSIONS: readonly Place[] = [
  ['that'],
  ['none'],
  ['pending'],
  ['undone'],
  ['late'],
  ['yearly', 'which'],
  ['yearly', 'times'],
  ['yearly', 'since'],
  ['interval', 'last'],
  ['interval', 'days'],
  ['interval', 'from'],
];

/** What can be left out of a requirement. */
const OPTIONAL: readonly Place[] = [
  ['pending'],
  ['undone'],
  ['late'],
  ['yearly', 'which'],
  ['yearly', 'distinct'],
  ['yearly', 'plans'],
  ['attestable'],
];

/** Every requirement that differs from this one in one thing. */
export function requirementMutants(
  requirement: RequirementSource,
  scope: Scope,
  lookups: Readonly<Record<string, LookupSource>>,
  vocabulary: Vocabulary,
): readonly PartMutant<RequirementSource>[] {
  const there = (place: Place): boolean => partAt(requirement, place) !== undefined;
  return [
    ...OPTIONAL.filter(there).map((place) => ({
      place: place.join('.'),
      what: 'dropped',
      source: edited(requirement, place),
    })),
    ...EXPRESSIONS.filter(there).flatMap((place) =>
      expressionMutants(String(partAt(requirement, place)), scopeAt(requirement, place, scope)).map(
        ({ what, text }) => ({
          place: place.join('.'),
          what,
          source: edited(requirement, place, text),
        }),
      ),
    ),
    ...yearlyMutants(requirement, scope, lookups, vocabulary),
  ];
}

/** What can be named in a part: the member of the list besides, or the act that is counted. */
function scopeAt({ none, yearly }: RequirementSource, place: Place, scope: Scope): Scope {
  if (place.at(-1) === 'which' && yearly) return withItems(scope, EVENT, scope.get(yearly.events));
  return place[0] === 'pending' && none !== undefined ? scopeWithin(none, scope) : scope;
}

function withItems(scope: Scope, name: string, list: StaticType | undefined): Scope {
  return list?.items ? new Map(scope).set(name, list.items) : scope;
}

function partAt(requirement: RequirementSource, place: Place): unknown {
  return place.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    requirement,
  );
}

/** Other look-ups and other days for the acts that are counted and for their plans, and one act more. */
function yearlyMutants(
  requirement: RequirementSource,
  scope: Scope,
  lookups: Readonly<Record<string, LookupSource>>,
  { schema }: Vocabulary,
): readonly PartMutant<RequirementSource>[] {
  const { yearly } = requirement;
  if (!yearly) return [];
  const changed = (place: Place, from: string, to: string): PartMutant<RequirementSource> => ({
    place: place.join('.'),
    what: `${from} → ${to}`,
    source: edited(requirement, place, to),
  });
  const days = (list: string, day: string): readonly string[] =>
    siblingFields(day, schema[collectionOf(lookups[list] ?? {})]?.fields ?? {});
  const { events, on, times, plans } = yearly;
  return [
    ...siblingVariables(scope, events).map((other) => changed(['yearly', 'events'], events, other)),
    ...days(events, on).map((other) => changed(['yearly', 'on'], on, other)),
    ...(times === undefined ? [changed(['yearly', 'times'], '1', '2')] : []),
    ...(plans
      ? [
          ...siblingVariables(scope, plans.of).map((other) =>
            changed(['yearly', 'plans', 'of'], plans.of, other),
          ),
          ...days(plans.of, plans.due).map((other) => changed(['yearly', 'plans', 'due'], plans.due, other)),
        ]
      : []),
  ];
}
