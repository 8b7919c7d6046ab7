import { readAndValidate } from './audit.ts';
import { Memory } from './evaluate/memory.ts';
import { type Foreseen, foresee } from './forecast/foresee.ts';
import { indexInventory } from './inventory/index-inventory.ts';
import { type AuditRequest, judge, type Shipped } from './judge.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { InputFile } from './model/source.ts';

/** What a forecast is asked. */
export interface ForecastRequest extends AuditRequest {
  /** So many days after `asOf` are looked at. */
  readonly days: number;
}

/**
 * read -> validate -> index, once; then the audit of each day, by the same line as any audit's. What earlier days found
 * is remembered for as long as it holds, so that a year takes hardly longer than a day.
 */
export function forecast(
  files: readonly InputFile[],
  shipped: Shipped,
  { days, ...request }: ForecastRequest,
): Outcome<Foreseen> {
  const inventory = readAndValidate(files, shipped);
  if (!inventory.ok) return inventory;
  const index = indexInventory(inventory.value, shipped.schema);
  const memory = new Memory();
  const auditOn = (asOf: string) => judge(index, shipped, { ...request, asOf }, memory);
  return { ok: true, value: foresee(request.asOf, days, auditOn) };
}
