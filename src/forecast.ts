import { type AuditedFiles, type LookAtEvidence, readAndValidate, seenEvidence } from './audit.ts';
import { Memory } from './evaluate/memory.ts';
import { type Foreseen, foresee, rulesWithEndings } from './forecast/foresee.ts';
import { indexInventory } from './inventory/index-inventory.ts';
import { type AuditRequest, judge, type Shipped } from './judge.ts';
import { addDays, type Day, hasDayAfter } from './model/day.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { InputFile } from './model/source.ts';
import { fingerprint } from './report/fingerprint.ts';
import { reportRecord } from './report/records.ts';

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

/**
 * By fingerprint, the day from which a gap that stands on the audit date is none, as long as nothing is done; only of
 * those that have ended after `days` days. No waiver counts: a gap that one will cover has not ended. Nor does the turn of
 * the year: what was owed in the old year is only owed anew.
 */
export function endingsOf(
  { declared, seen }: Pick<AuditedFiles, 'declared' | 'seen'>,
  shipped: Shipped,
  { days, ...request }: ForecastRequest,
): ReadonlyMap<string, Day> {
  const { asOf } = request;
  if (!hasDayAfter(asOf, days)) return new Map();
  const through = addDays(asOf, days);
  const inspect = (day: Day, only = request.only, memory?: Memory) =>
    judge(
      declared,
      shipped,
      { ...request, ...(only && { only }), asOf: day, ignoreWaivers: true },
      seen,
      memory,
    );
  // Day after day is long: most rules have no gap that ends.
  const ending = rulesWithEndings(inspect(asOf), inspect(through));
  if (ending.size === 0) return new Map();
  const memory = new Memory();
  const { today, endings, brokenOn } = foresee(asOf, days, (day) => inspect(day, ending, memory));
  if (brokenOn !== undefined) return new Map();
  const found = new Map<string, Day | undefined>();
  for (const { result, gap, endsOn } of endings) {
    const subject = reportRecord(today.index, result.subject);
    const offender = reportRecord(today.index, gap.offender);
    const key = fingerprint({ rule: result.rule, requirement: gap.requirement, subject, offender });
    // Several may have one: it is there until the last of them has ended.
    const known = found.has(key) ? found.get(key) : endsOn;
    found.set(key, known && endsOn && (known > endsOn ? known : endsOn));
  }
  return new Map(
    [...found].filter((entry): entry is [string, Day] => entry[1]?.endsWith('-01-01') === false),
  );
}
