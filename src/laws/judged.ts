import type { Edit, Example } from '../examples/example.ts';
import { nameOf, type Verdicts, verdictsOf } from '../examples/verdicts.ts';
import { factsRead } from '../explain/facts-read.ts';
import { plainInventory } from '../explain/ground.ts';
import { indexInventory } from '../inventory/index-inventory.ts';
import { judge, type Shipped } from '../judge.ts';
import type { Fact, InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Result } from '../model/result.ts';
import { type ParameterValue, type Rule, type Rulebook, rolledUpBy } from '../model/rulebook.ts';
import type { Verdict } from '../model/verdict.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';
import type { Situation } from './situation.ts';

/** The verdicts that tell a unit to do something. */
export const OPEN_VERDICTS: readonly Verdict[] = ['fail', 'undeclared'];

/** What one rule says of a situation. */
export interface JudgedSituation {
  readonly verdicts: Verdicts;
  readonly results: readonly Result[];
  readonly index: InventoryIndex;
}

/** Judges a situation by one rule, without a look at the schemas. */
export function judgedBy(rule: Rule, { inventory, asOf }: Situation, shipped: Shipped): JudgedSituation {
  const declared = indexInventory(plainInventory(inventory), shipped.schema);
  const { outcomes, index } = judge(declared, shipped, {
    asOf,
    parameters: parametersOf(shipped),
    only: new Set([rule.id]),
  });
  const outcome = outcomes.find((one) => one.rule === rule.id)!;
  return { verdicts: verdictsOf(rule, outcome, index), results: outcome.results, index };
}

/** The rule itself, or the rules that it rolls up. */
export function partsOf(rule: Rule, { rules }: Rulebook): readonly Rule[] {
  const parts = rolledUpBy(rule);
  return parts.length > 0 ? rules.filter(({ id }) => parts.includes(id)) : [rule];
}

/**
 * The records (`collection/id`, or `unit`) that a rule looked at where it does not pass: those it judged, those it read
 * to do so, those it names, and those that the example is about.
 */
export function lookedAt(
  rule: Rule,
  { edit }: Example,
  situation: Situation,
  { results, index }: JudgedSituation,
  shipped: Shipped,
): readonly string[] {
  const open = results.filter(({ verdict }) => OPEN_VERDICTS.includes(verdict));
  const named = open.flatMap(({ subject, gaps }) => [
    subject,
    ...gaps.flatMap(({ offender, at, related }) => [
      offender,
      ...[at, ...related].map(({ record }) => record),
    ]),
  ]);
  const read = open
    .flatMap(({ subject }) => readBy(rule, subject, situation, shipped))
    .map(({ record }) => record);
  return [...new Set([...[...named, ...read].map((record) => nameOf(record, index)), ...edit.map(recordOf)])];
}

/** The record that an edit is about; where it is about a whole collection, the name of that. */
function recordOf(edit: Edit): string {
  if ('add' in edit) return `${edit.add}/${edit.record.id}`;
  const [collection = '', id] = ('set' in edit ? edit.set : edit.remove).split('/');
  return collection === 'unit' || id === undefined ? collection : `${collection}/${id}`;
}

function readBy(
  rule: Rule,
  subject: RecordRef,
  { inventory, asOf }: Situation,
  shipped: Shipped,
): readonly Fact[] {
  const ground = { shipped, asOf, parameters: parametersOf(shipped) };
  return partsOf(rule, shipped.rulebook).flatMap((part) => {
    const check = part.checks.find(({ collection }) => collection === subject.collection);
    return check ? factsRead(part, check, inventory, subject, ground) : [];
  });
}

function parametersOf({ rulebook }: Shipped): readonly ParameterValue[] {
  return settleParameters(rulebook.parameters, {}).values;
}
