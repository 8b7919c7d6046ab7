import { evaluate } from './evaluate/evaluate.ts';
import { footingOf } from './evaluate/footing.ts';
import type { Memory } from './evaluate/memory.ts';
import type { Validators } from './inventory/record-validator.ts';
import type { Day } from './model/day.ts';
import type { InventoryIndex } from './model/inventory.ts';
import type { RuleOutcome } from './model/result.ts';
import type { Footing, ParameterValue, Rulebook } from './model/rulebook.ts';
import type { SchemaIndex } from './model/schema-index.ts';

/** What ships with the program and never changes during a run. */
export interface Shipped {
  readonly schema: SchemaIndex;
  readonly validators: Validators;
  readonly rulebook: Rulebook;
}

/** What a run is asked. */
export interface AuditRequest {
  readonly asOf: Day;
  readonly parameters: readonly ParameterValue[];
  /** The duties to look at; all of them without it. */
  readonly only?: ReadonlySet<string>;
}

/** What an audit found, for a report to be made from. */
export interface Audited {
  readonly index: InventoryIndex;
  readonly outcomes: readonly RuleOutcome[];
  readonly footing: Footing;
}

/** evaluate: an indexed inventory by the rulebook, as the papers bind this unit. */
export function judge(
  index: InventoryIndex,
  { schema, rulebook }: Pick<Shipped, 'schema' | 'rulebook'>,
  { asOf, parameters, only }: AuditRequest,
  memory?: Memory,
): Audited {
  const footing = footingOf(index.inventory.unit, rulebook);
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const run = { index, schema, asOf, parameters: values, inForce: footing.inForce };
  return { index, outcomes: evaluate(rulebook, run, only, memory), footing };
}
