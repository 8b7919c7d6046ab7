import type { Run } from '../evaluate/dated-run.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { indexAsOf } from '../inventory/as-of.ts';
import { indexInventory } from '../inventory/index-inventory.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { RuleOutcome } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Assurance } from '../model/verdict.ts';
import type { EvaluateJob, Loaded, SentOutcome } from './jobs.ts';

/** An inventory that was sent: without its files, which no rule reads. */
export function indexSent(
  { unit, collections }: NonNullable<EvaluateJob['inventory']>,
  schema: SchemaIndex,
): InventoryIndex {
  const origin = (): never => {
    throw new Error('what was sent stands in no file');
  };
  return indexInventory({ unit, collections, sources: [], origin }, schema);
}

/**
 * Evaluates the rules of further papers; `begin` is told of each before that.
 */
export function evaluatePapers(
  { rulebook, schema, rules }: Pick<Loaded, 'rulebook' | 'schema' | 'rules'>,
  declared: InventoryIndex,
  { run, standing, only }: EvaluateJob,
  begin: (rule: string) => void,
): readonly SentOutcome[] {
  const index = indexAsOf(declared, schema, run.asOf);
  const sound = new Map(
    standing.map(([collection, position, assurance]) => [index.records(collection)![position]!, assurance]),
  );
  const plain: Run = { ...run, index, schema };
  const sentRun = sound.size > 0 ? { ...plain, standing: sound } : plain;
  const wanted = new Set(rules);
  return rulebook.rules
    .filter(({ id }) => wanted.has(id) && (!only || only.has(id)))
    .flatMap((rule) => {
      begin(rule.id);
      const outcomes = evaluate({ ...rulebook, rules: [rule] }, sentRun);
      return outcomes.map((outcome) => sent(rule, outcome, index));
    });
}

function sent(
  rule: Rule,
  { rule: id, passed, passes, results }: RuleOutcome,
  index: InventoryIndex,
): SentOutcome {
  const marks = new Map<string, ReadonlyMap<number, Assurance>>();
  const { counts } = passes ?? {};
  if (passes && counts && counts.evidenced + counts.verified > 0)
    for (const { collection } of rule.checks) {
      const records = index.records(collection) ?? [];
      const those = records.map(
        (_, position) => [position, passes.of({ collection, index: position })] as const,
      );
      marks.set(collection, new Map(those.filter(([, assurance]) => assurance !== 'declared')));
    }
  return { rule: id, passed, marks, results, ...(counts ? { counts } : {}) };
}
