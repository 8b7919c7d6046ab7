import { indexInventory } from './inventory/index-inventory.ts';
import { readInventory } from './inventory/read.ts';
import { validate } from './inventory/validate.ts';
import { type Audited, type AuditRequest, judge, type Shipped } from './judge.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Inventory } from './model/inventory.ts';
import type { InputFile } from './model/source.ts';

/** read -> validate: the inventory, or all that is malformed in it. */
export function readAndValidate(
  files: readonly InputFile[],
  shipped: Pick<Shipped, 'schema' | 'validators'>,
): Outcome<Inventory> {
  const sources = readInventory(files, shipped.schema);
  if (!sources.ok) return sources;
  return validate(sources.value, shipped.schema, shipped.validators);
}

/** read -> validate -> index -> evaluate. Settling has nothing to annotate yet; the report is the caller's. */
export function audit(
  files: readonly InputFile[],
  shipped: Shipped,
  request: AuditRequest,
): Outcome<Audited> {
  const inventory = readAndValidate(files, shipped);
  if (!inventory.ok) return inventory;
  const index = indexInventory(inventory.value, shipped.schema);
  return { ok: true, value: judge(index, shipped, request) };
}
