import { applyEdits } from '../examples/edit.ts';
import type { Example, PlainInventory } from '../examples/example.ts';
import { type Bases, indexed, merged } from '../examples/run-examples.ts';
import { changesBetween, sameVerdict, type Verdicts, verdictsOf } from '../examples/verdicts.ts';
import { judge, type Shipped } from '../judge.ts';
import type { Day } from '../model/day.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Rule } from '../model/rulebook.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';

/**
 * Tells the first of a rule's examples that comes out otherwise by this version of the rule, if any does. A version
 * that finds fault with the unedited unit, where the rule as it stands finds none, is noticed too.
 */
export type Watch = (version: Rule) => string | undefined;

const WRONG = ['error', 'fail', 'undeclared', 'pending'];

interface Prepared {
  readonly example: Example;
  readonly before: InventoryIndex;
  readonly after: InventoryIndex;
}

/**
 * Prepares the examples of rules. An edited unit is made and indexed once for all versions of its rule; the unedited
 * one once for all rules.
 */
export function createWatches(
  bases: Bases,
  examples: readonly Example[],
  shipped: Shipped,
): (rule: string) => Watch {
  const plain = new Map(Object.entries(bases).map(([name, sources]) => [name, merged(sources)]));
  const unedited = new Map(
    [...plain].map(([name, inventory]) => [name, indexed(inventory, shipped)] as const),
  );
  const prepare = (example: Example): Prepared => {
    const base: PlainInventory = plain.get(example.base) ?? {};
    return {
      example,
      before: unedited.get(example.base)!,
      after: indexed(applyEdits(base, example.edit, shipped.schema).inventory, shipped),
    };
  };
  const watches = new Map<string, Watch>();
  return (rule) => {
    const known = watches.get(rule);
    if (known) return known;
    const made = watchOver(rule, examples.filter((example) => example.rule === rule).map(prepare), shipped);
    watches.set(rule, made);
    return made;
  };
}

function watchOver(rule: string, prepared: readonly Prepared[], shipped: Shipped): Watch {
  const parameters = settleParameters(shipped.rulebook.parameters, {}).values;
  const verdicts = (version: Rule, index: InventoryIndex, asOf: Day): Verdicts => {
    const rules = shipped.rulebook.rules.map((one) => (one.id === rule ? version : one));
    const rulebook = { ...shipped.rulebook, rules };
    const request = { asOf, parameters, only: new Set([rule]) };
    const { outcomes } = judge(index, { schema: shipped.schema, rulebook }, request);
    return verdictsOf(version, outcomes[0]!, index);
  };
  const asItStands = shipped.rulebook.rules.find(({ id }) => id === rule)!;
  const orderly = new Set(
    prepared
      .filter(({ example, before }) => inOrder(verdicts(asItStands, before, example.asOf)))
      .map(({ example }) => baseOf(example)),
  );
  // What noticed the last change is the likeliest to notice the next one.
  const queue = [...prepared];
  return (version) => {
    const unedited = new Map<string, Verdicts>();
    const position = queue.findIndex(({ example, before, after }) => {
      const key = baseOf(example);
      const usual = unedited.get(key) ?? verdicts(version, before, example.asOf);
      unedited.set(key, usual);
      if (orderly.has(key) && !inOrder(usual)) return true;
      return !asExpected(example, usual, verdicts(version, after, example.asOf));
    });
    if (position < 0) return undefined;
    const [noticing] = queue.splice(position, 1);
    queue.unshift(noticing!);
    return noticing!.example.name;
  };
}

function baseOf({ base, asOf }: Example): string {
  return `${base} ${asOf}`;
}

function inOrder(verdicts: Verdicts): boolean {
  return [...verdicts.values()].every((verdict) => !WRONG.some((wrong) => wrong in verdict));
}

function asExpected(example: Example, before: Verdicts, after: Verdicts): boolean {
  const found = changesBetween(before, after);
  const subjects = new Set([...Object.keys(found), ...Object.keys(example.changes)]);
  return [...subjects].every((subject) => sameVerdict(found[subject], example.changes[subject]));
}
