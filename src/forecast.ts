import { type LookAtEvidence, readAndValidate, seenEvidence } from './audit.ts';
import { Memory } from './evaluate/memory.ts';
import { type Foreseen, foresee } from './forecast/foresee.ts';
import { indexInventory } from './inventory/index-inventory.ts';
import { type AuditRequest, judge, type Shipped } from './judge.ts';
import type { Day } from './model/day.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { InputFile } from './model/source.ts';

/** What a forecast is asked. */
export interface ForecastRequest extends AuditRequest {
  /** So many days after `asOf` are looked at. */
  readonly days: number;
}

/**
 * read -> validate -> index and a look at the evidence, once; then evaluate -> settle for each day, by the same line as
 * any audit's. What earlier days found is remembered for as long as it holds, so that a year takes hardly longer than a
 * day.
 */
export async function forecast(
  files: readonly InputFile[],
  shipped: Shipped,
  { days, ...request }: ForecastRequest,
  lookAt: LookAtEvidence,
): Promise<Outcome<Foreseen>> {
  const inventory = readAndValidate(files, shipped);
  if (!inventory.ok) return inventory;
  const index = indexInventory(inventory.value, shipped.schema);
  const seen = await seenEvidence(inventory.value, lookAt);
  const memory = new Memory();
  const auditOn = (asOf: Day) => judge(index, shipped, { ...request, asOf }, seen, memory);
  return { ok: true, value: foresee(request.asOf, days, auditOn) };
}
