import { valueAt } from '../model/json-pointer.ts';
import { APPLIES } from '../model/result.ts';
import type { GapAnswer } from './explanation.ts';
import { factsRead } from './facts-read.ts';
import { fieldAtPath } from './field-path.ts';
import { type GapToClose, missingFacts, recordAt } from './gap-facts.ts';
import { placeOf } from './place.ts';
import { gapKey, type Judged, type Workbench } from './workbench.ts';

/**
 * Of a gap of not knowing whether the duty applies: what each answer would come to, as tried. Only for facts of its own
 * of which there are a few answers, and only where it makes a difference which is given.
 */
export function answersTo({ rule, subject, gap }: GapToClose, bench: Workbench): readonly GapAnswer[] {
  const { plain, ground, index } = bench;
  const check = rule.checks.find(({ collection }) => collection === subject.collection);
  if (!check || gap.requirement !== APPLIES) return [];
  const key = gapKey(rule.id, subject, gap, index);
  const own = missingFacts(gap, factsRead(rule, check, plain, subject, ground)).filter(
    ({ record }) => record.collection === subject.collection && record.index === subject.index,
  );
  const distinct = new Map(own.map((fact) => [placeOf(fact, index), fact]));
  return [...distinct].flatMap(([place, { record, path }]) => {
    const field = [record.collection, ...path.filter((step) => typeof step === 'string')].join('.');
    const schema = fieldAtPath(ground.shipped.schema, field);
    if (!schema || valueAt(recordAt(plain, record), path) !== undefined) return [];
    const values = schema.type === 'boolean' ? [true, false] : Object.keys(schema.values ?? {});
    const answers = values.map((value): GapAnswer => {
      const judged = bench.gapsOf(rule, subject, bench.edited([{ set: place, to: value }]));
      return { field, value, outcome: outcomeOf(judged, key) };
    });
    return new Set(answers.map(({ outcome }) => outcome)).size > 1 ? answers : [];
  });
}

function outcomeOf({ verdict, gaps }: Judged, key: string): GapAnswer['outcome'] {
  if (verdict === 'not-applicable') return 'not-applicable';
  return gaps.has(key) ? 'undecided' : 'applies';
}
