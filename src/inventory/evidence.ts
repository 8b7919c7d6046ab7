import { type Day, dayOf } from '../model/day.ts';
import {
  ALGORITHMS,
  DIGESTS,
  type DigestName,
  type EvidenceEntry,
  type EvidenceFound,
  type EvidenceProblem,
  type EvidenceSeen,
  type EvidenceWanted,
  type EvidenceWeight,
  evidenceKey,
  UNWEIGHED,
} from '../model/evidence.ts';
import type { Inventory, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Assurance } from '../model/verdict.ts';

/** Every file that some record names as its evidence, once, with the digests that any of them gives for it. */
export function evidenceWanted(inventory: Inventory): readonly EvidenceWanted[] {
  const wanted = new Map<string, { readonly source: string; readonly file: string; digests: DigestName[] }>();
  for (const { ref, entries } of withEvidence(inventory)) {
    const source = inventory.origin(ref).source.file;
    for (const entry of entries) {
      const key = evidenceKey({ source, file: entry.file });
      const known = wanted.get(key) ?? { source, file: entry.file, digests: [] };
      wanted.set(key, known);
      known.digests = DIGESTS.filter((name) => known.digests.includes(name) || entry[name] !== undefined);
    }
  }
  return [...wanted.values()];
}

/**
 * What the evidence of every record is worth. A record is `verified` where each of its entries gives a digest and every
 * digest given is that of the file; `evidenced` where each is at least a file that is there. One that has an entry which
 * is none, could not be looked at, or is dated after the audit date is only declared.
 */
export function weighEvidence(
  inventory: Inventory,
  seen: EvidenceSeen | undefined,
  asOf: Day,
): EvidenceWeight {
  if (!seen) return UNWEIGHED;
  const standing = new Map<InventoryRecord, Exclude<Assurance, 'declared'>>();
  const problems: EvidenceProblem[] = [];
  const faulty = new Set<InventoryRecord>();
  let unseen = 0;
  let future = 0;
  for (const { ref, record, entries } of withEvidence(inventory)) {
    const source = inventory.origin(ref).source.file;
    let worth: Assurance = 'verified';
    const told = new Set<string>();
    for (const [position, entry] of entries.entries()) {
      const found = seen.get(evidenceKey({ source, file: entry.file }));
      const problem = found && problemOf(entry, found, { record: ref, path: ['evidence', position] });
      if (problem) {
        faulty.add(record);
        if (!told.has(entry.file)) problems.push(problem);
        told.add(entry.file);
      }
      const early = dayOf(entry.date) > asOf;
      if (!found) unseen += 1;
      if (early) future += 1;
      if (problem || !found || early) worth = 'declared';
      else if (worth === 'verified' && DIGESTS.every((name) => entry[name] === undefined))
        worth = 'evidenced';
    }
    if (worth !== 'declared') standing.set(record, worth);
  }
  return { standing, faulty, problems, unseen, future };
}

function problemOf(
  entry: EvidenceEntry,
  found: EvidenceFound,
  at: EvidenceProblem['at'],
): EvidenceProblem | undefined {
  const { file } = entry;
  if (found.kind !== 'file') {
    const { kind, reason, limit } = found;
    const args = {
      file,
      ...(reason === undefined ? {} : { reason }),
      ...(limit === undefined ? {} : { limit }),
    };
    return { code: `evidence.${kind}`, args, severity: 'medium', file, at };
  }
  const wrong = DIGESTS.find(
    (name) => entry[name] !== undefined && entry[name].toLowerCase() !== found[name],
  );
  if (!wrong) return undefined;
  const args = {
    file,
    algorithm: ALGORITHMS[wrong],
    expected: entry[wrong]?.toLowerCase() ?? '',
    actual: found[wrong] ?? '',
  };
  return { code: 'evidence.mismatch', args, severity: 'high', file, at };
}

interface Evidenced {
  readonly ref: RecordRef;
  readonly record: InventoryRecord;
  readonly entries: readonly EvidenceEntry[];
}

/** The records that name evidence, in the inventory's order. An empty list is none. */
function* withEvidence({ unit, collections }: Inventory): Generator<Evidenced> {
  for (const [collection, records] of [['unit', [unit]] as const, ...collections]) {
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as InventoryRecord;
      const entries = record.evidence as readonly EvidenceEntry[] | undefined;
      if (entries && entries.length > 0) yield { ref: { collection, index }, record, entries };
    }
  }
}
