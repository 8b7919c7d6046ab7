import type { KnownAbsence } from '../model/rulebook.ts';
import { parseExpression } from '../rulebook/parse-expression.ts';
import type { LookupSource } from '../rulebook/rule-source.ts';
import type { Scope } from '../rulebook/static-type.ts';
import type { Reading } from './readings.ts';
import { collectionOf, type Vocabulary } from './rule-scope.ts';
import { typeAt } from './siblings.ts';
import { asSyntax, pathOf } from './syntax.ts';

const ABSENCES: readonly KnownAbsence[] = ['fail', 'undeclared', 'not-applicable', 'pass'];

/** Readings by which it makes no difference what the absence of a record is said to mean. */
const INDIFFERENT: readonly Reading[] = ['asked-leniently', 'acts', 'plans', 'read-leniently'];

/** Readings by which it makes no difference unless it is said to be silence. */
const TWOFOLD: readonly Reading[] = ['asked', ...INDIFFERENT];

/** What else the absence of a record could be said to mean, with another verdict in some inventory. */
export function otherAbsences(
  lookup: LookupSource,
  readings: ReadonlySet<Reading>,
  scope: Scope,
  vocabulary: Vocabulary,
): readonly KnownAbsence[] {
  const { absent } = lookup;
  if (absent === undefined || isAlwaysThere(lookup, scope, vocabulary)) return [];
  const only = (kinds: readonly Reading[]): boolean =>
    [...readings].every((reading) => kinds.includes(reading));
  if (only(INDIFFERENT)) return [];
  const others = ABSENCES.filter((other) => other !== absent);
  if (!only(TWOFOLD)) return others;
  return absent === 'undeclared' ? ['fail'] : ['undeclared'];
}

/** A reference that leads nowhere is refused before any rule is read, so the record it names is there. */
function isAlwaysThere(lookup: LookupSource, scope: Scope, { schema }: Vocabulary): boolean {
  const collection = collectionOf(lookup);
  const [match, ...others] = Object.entries(lookup.where ?? {});
  if (match?.[0] !== 'id' || others.length > 0 || schema[collection]?.event) return false;
  const path = pathOf(asSyntax(parseExpression(match[1])));
  const refs =
    path && (typeAt(scope, path.root, path.keys) as { readonly refs?: readonly string[] } | undefined)?.refs;
  return refs?.length === 1 && refs[0] === collection;
}
