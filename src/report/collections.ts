import { createHash } from 'node:crypto';
import type { EvidenceEntry } from '../model/evidence.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { ReportCollection } from '../model/report.ts';
import type { ReportEvidenceOnRecord } from '../model/report-evidence.ts';
import { compareTexts } from '../model/text-order.ts';
import { digestOf, evidenceFingerprint } from './fingerprint.ts';
import { isClassified } from './records.ts';

/** Of so many records the ids are listed; of more they are dealt out to heaps. */
const MOST_IDS = 1000;
/** Of so much evidence the digests are listed; of more, none. */
const MOST_EVIDENCE = 1000;
const HEAPS = 1024;

/** What was declared, collection by collection in alphabetical order, the unit among them. */
export function* reportCollections(index: InventoryIndex): Generator<ReportCollection> {
  const names = ['unit', ...index.inventory.collections.keys()].filter(
    (name, position, all) => all.indexOf(name) === position,
  );
  for (const collection of names.sort()) yield reportCollection(collection, index);
}

function reportCollection(collection: string, index: InventoryIndex): ReportCollection {
  const count = collection === 'unit' ? 1 : (index.records(collection)?.length ?? 0);
  const ids = Array.from({ length: count }, (_, at) => index.idOf({ collection, index: at })).sort();
  return {
    collection,
    count,
    digest: createHash('sha256').update(JSON.stringify(ids)).digest('hex'),
    ids: count > MOST_IDS ? null : ids,
    heaps: count > MOST_IDS ? heapsOf(ids) : null,
    evidence: evidenceOf(collection, count, index),
  };
}

/**
 * Ids dealt out to heaps, each as `count:digest`: a record that vanished makes its heap smaller, and one that was put in
 * another's place changes the heap's digest. Only where as many or more came into the same heap is it not seen.
 */
export function heapsOf(sortedIds: readonly string[]): readonly string[] {
  const heaps = Array.from({ length: HEAPS }, (): string[] => []);
  for (const id of sortedIds) heaps[heapOf(id)]?.push(id);
  return heaps.map((ids) => `${ids.length}:${ids.length === 0 ? '' : digestOf(ids).slice(0, 8)}`);
}

/** FNV-1a over UTF-16 code units: cheap, and even enough for heaps. */
function heapOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % HEAPS;
}

function evidenceOf(
  collection: string,
  count: number,
  index: InventoryIndex,
): readonly ReportEvidenceOnRecord[] | null {
  const listed: ReportEvidenceOnRecord[] = [];
  for (let at = 0; at < count; at += 1) {
    const ref = { collection, index: at };
    const record = collection === 'unit' ? index.inventory.unit : index.records(collection)?.[at];
    const { evidence } = (record ?? {}) as { readonly evidence?: readonly EvidenceEntry[] };
    if (!evidence) continue;
    const id = index.idOf(ref);
    const secret = isClassified(index, ref);
    for (const { file, sha256 = null, sm3 = null } of evidence) {
      if (sha256 === null && sm3 === null) continue;
      if (listed.length === MOST_EVIDENCE) return null;
      listed.push({
        id,
        file: secret ? null : file,
        digest: digestOf([sha256, sm3]),
        fingerprint: evidenceFingerprint({ collection, id }, file),
      });
    }
  }
  return listed.sort((one, other) => compareTexts(one.id + one.fingerprint, other.id + other.fingerprint));
}
