import { evaluateRule } from '../evaluate/evaluate.ts';
import { applyEdits } from '../examples/edit.ts';
import type { Edit, PlainInventory } from '../examples/example.ts';
import type { Rule } from '../model/rulebook.ts';
import { type Verdict, worstVerdict } from '../model/verdict.ts';
import { type ExampleUnit, type Excerpt, factsOf, refNamed } from './excerpt.ts';
import type { FactPart } from './explanation.ts';
import { type Ground, plainIndex, runOver } from './ground.ts';
import { placeOf } from './place.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

/**
 * The facts of a duty, each with what the verdict becomes without it, as tried on the unit of the passing excerpt: a field
 * is taken from the records that the excerpt shows, a collection from the whole unit.
 */
export function withTries(
  facts: readonly FactPart[],
  rule: Rule,
  excerpt: Excerpt,
  unit: ExampleUnit,
  ground: Ground,
): readonly FactPart[] {
  if (excerpt.of !== rule.id) return facts;
  const onThatDay = { ...ground, asOf: excerpt.asOf };
  const bench = createWorkbench(createWorkbench(unit.plain, onThatDay).edited(excerpt.edit), onThatDay);
  const subject = refNamed(excerpt.subject, bench.index);
  const places = new Map<string, string[]>();
  for (const fact of factsOf(rule, bench.plain, subject, onThatDay)) {
    const { record, path } = fact;
    const name = [record.collection, ...path.filter((step) => typeof step === 'string')].join('.');
    places.set(name, [...(places.get(name) ?? []), placeOf(fact, bench.index)]);
  }
  const isMet = wholeVerdict(rule, bench.plain, bench) === 'pass';
  return facts.map((fact) => {
    if (fact.ifMissing === 'refused') return { ...fact, tried: 'refused' as const };
    if (fact.field.includes('.')) {
      const verdicts = (places.get(fact.field) ?? []).flatMap(
        (place) =>
          tried([{ remove: place }], bench, (edited) => bench.gapsOf(rule, subject, edited).verdict) ?? [],
      );
      return { ...fact, tried: verdicts.length > 0 ? worstVerdict(verdicts) : null };
    }
    if (!isMet) return fact;
    const of = (edit: Edit): Verdict | undefined =>
      tried([edit], bench, (edited) => wholeVerdict(rule, edited, bench));
    const emptied = of({ set: fact.field, to: [] });
    return {
      ...fact,
      tried: of({ remove: fact.field }) ?? null,
      noMatch: fact.noMatch === null ? null : (emptied ?? fact.noMatch),
    };
  });
}

/** The worst that a rule says of any record. */
function wholeVerdict(rule: Rule, plain: PlainInventory, { ground }: Workbench): Verdict {
  const { results, passed } = evaluateRule(rule, runOver(plainIndex(plain, ground), ground));
  return worstVerdict([...results.map(({ verdict }) => verdict), ...(passed > 0 ? (['pass'] as const) : [])]);
}

/** Nothing where an edit takes away what other records refer to: without those references it would be another question. */
function tried(
  edits: readonly Edit[],
  { plain, ground }: Workbench,
  judge: (edited: PlainInventory) => Verdict,
): Verdict | undefined {
  try {
    const { inventory, lostReferences } = applyEdits(plain, edits, ground.shipped.schema);
    return lostReferences.size > 0 ? undefined : judge(inventory);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}
