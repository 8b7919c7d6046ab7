import type { InventoryIndex } from '../model/inventory.ts';
import type { ReportWaiver, ReportWaiverOnRecord } from '../model/report-waivers.ts';
import type { SettledWaiver, Waiver } from '../model/waiver.ts';
import { waiverFingerprint } from './fingerprint.ts';
import type { JudgedDuty } from './judged-duties.ts';
import { reportRecord } from './records.ts';
import type { Withholding } from './withheld.ts';

/** Where records stand, and of which gaps nothing may be told. */
interface Places {
  readonly index: InventoryIndex;
  readonly withholding: Pick<Withholding, 'gap'>;
}

/** A waiver beside a gap; without its reason, which may tell facts, where the gap is told without them. */
export function reportWaiver(
  { id, reason, owner, approver, approvedOn, expiresOn }: Waiver,
  withheld: boolean,
): ReportWaiver {
  return { id, reason: withheld ? null : reason, owner, approver, approvedOn, expiresOn };
}

/** The waivers on record, each with its place. */
export function reportWaivers(
  waivers: readonly SettledWaiver[],
  duties: readonly JudgedDuty[],
  places: Places,
): readonly ReportWaiverOnRecord[] {
  const secret = waivers.some(({ gaps }) => gaps > 0) ? waiversOfSecrets(duties, places) : new Set();
  return waivers.map((waiver) => {
    const { id, rule, requirement, subject, state, gaps, overlaps, record, classified } = waiver;
    const { collection, id: of = null, pattern = null } = subject;
    return {
      ...reportWaiver(waiver, classified || secret.has(id)),
      rule,
      requirement: requirement ?? null,
      subject: { collection, id: of, pattern },
      state,
      gaps,
      ...namesOf([waiver.owner, waiver.approver], places.index),
      overlaps,
      location: places.index.locate({ record, path: [] }),
      fingerprint: waiverFingerprint(id, rule, requirement, subject),
    };
  });
}

/** The names of those who are given by an id among people, where there are any. */
function namesOf(given: readonly string[], index: InventoryIndex): Pick<ReportWaiverOnRecord, 'names'> {
  const named = given.flatMap((id) =>
    index
      .byFields('people', ['id'])
      .matching(id)
      .flatMap((at) => {
        const { name } = reportRecord(index, { collection: 'people', index: at });
        return name === null ? [] : [[id, name] as const];
      }),
  );
  return named.length === 0 ? {} : { names: Object.fromEntries(named) };
}

/** The waivers that cover a gap in which a classified record has part. */
function waiversOfSecrets(duties: readonly JudgedDuty[], { withholding }: Places): ReadonlySet<string> {
  const secret = new Set<string>();
  for (const { judged, waived } of duties) {
    if (!judged || waived === 0) continue;
    for (const result of judged.outcome.results)
      for (const gap of result.gaps)
        if (gap.waiver && withholding.gap(result, gap)) secret.add(gap.waiver.id);
  }
  return secret;
}
