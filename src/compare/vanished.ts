import { ATTESTATIONS } from '../model/attestation.ts';
import type { Loosened } from '../model/difference.ts';
import type { Report, ReportCollection } from '../model/report.ts';
import { WAIVERS } from '../model/waiver.ts';

/** So many of the records that vanished are named. */
const NAMED = 20;

/** What was declared once and is not any more: collections, records; and evidence whose digest changed. */
export function vanished(before: Report, now: Report): readonly Loosened[] {
  const today = new Map([...now.collections].map((one) => [one.collection, one]));
  if (today.size === 0) return [];
  return [...before.collections].filter(isJudged).flatMap((then) => {
    const found = today.get(then.collection);
    return [...lostRecords(then, found), ...(found ? changedEvidence(then, found) : [])];
  });
}

/** A waiver or an attestation that is gone excuses nothing any more. */
function isJudged({ collection }: ReportCollection): boolean {
  return collection !== WAIVERS && collection !== ATTESTATIONS;
}

function lostRecords(then: ReportCollection, now: ReportCollection | undefined): readonly Loosened[] {
  const { collection, count } = then;
  if (!now) return [{ code: 'collection.gone', args: { collection, count } }];
  if (count > 0 && now.count === 0) return [{ code: 'collection.emptied', args: { collection, count } }];
  if (then.digest === now.digest) return [];
  if (then.ids && now.ids) {
    const left = new Set(now.ids);
    const gone = then.ids.filter((id) => !left.has(id));
    if (gone.length === 0) return [];
    return [{ code: 'records.gone', args: { collection, count: gone.length, ids: gone.slice(0, NAMED) } }];
  }
  const fewer =
    then.heaps && now.heaps ? lostFromHeaps(then.heaps, now.heaps) : Math.max(0, count - now.count);
  return fewer > 0 ? [{ code: 'records.fewer', args: { collection, count: fewer } }] : [];
}

/** At least so many are gone: of every heap that is smaller, what is missing; of one that is other, one. */
function lostFromHeaps(then: readonly string[], now: readonly string[]): number {
  return then.reduce((sum, heap, at) => {
    const other = now[at] ?? heap;
    const lost = sizeOf(heap) - sizeOf(other);
    return sum + (lost > 0 ? lost : lost === 0 && heap !== other ? 1 : 0);
  }, 0);
}

function sizeOf(heap: string): number {
  return Number.parseInt(heap, 10);
}

function changedEvidence(then: ReportCollection, now: ReportCollection): readonly Loosened[] {
  if (!then.evidence || !now.evidence) return [];
  const { collection } = then;
  const today = new Map(now.evidence.map((entry) => [entry.fingerprint, entry]));
  return then.evidence.flatMap(({ id, fingerprint, digest }): readonly Loosened[] => {
    const found = today.get(fingerprint);
    if (!found || found.digest === digest) return [];
    const args = { collection, id, ...(found.file === null ? {} : { file: found.file }) };
    return [{ code: 'evidence.changed', args }];
  });
}
