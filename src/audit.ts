import { evaluate } from './evaluate/evaluate.ts';
import { footingOf } from './evaluate/footing.ts';
import { indexInventory } from './inventory/index-inventory.ts';
import { type InputFile, readInventory } from './inventory/read.ts';
import type { Validators } from './inventory/record-validator.ts';
import { validate } from './inventory/validate.ts';
import type { Day } from './model/day.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Inventory, InventoryIndex } from './model/inventory.ts';
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

/** read -> validate: the inventory, or all that is malformed in it. */
export function readAndValidate(files: readonly InputFile[], shipped: Omit<Shipped, 'rulebook'>): Outcome<Inventory> {
  const sources = readInventory(files, shipped.schema);
  if (!sources.ok) return sources;
  return validate(sources.value, shipped.schema, shipped.validators);
}

/** read -> validate -> index -> evaluate. Settling has nothing to annotate yet; the report is the caller's. */
export function audit(files: readonly InputFile[], shipped: Shipped, request: AuditRequest): Outcome<Audited> {
  const inventory = readAndValidate(files, shipped);
  if (!inventory.ok) return inventory;
  const index = indexInventory(inventory.value, shipped.schema);
  return { ok: true, value: judge(index, shipped, request) };
}

/** index -> evaluate, for an inventory that is already read. */
export function judge(
  index: InventoryIndex,
  { schema, rulebook }: Pick<Shipped, 'schema' | 'rulebook'>,
  { asOf, parameters, only }: AuditRequest,
): Audited {
  const footing = footingOf(index.inventory.unit, rulebook);
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const run = { index, schema, asOf, parameters: values, inForce: footing.inForce, paper: footing.paper };
  return { index, outcomes: evaluate(rulebook, run, only), footing };
}
