import {
  DIGESTS,
  type DigestName,
  type EvidenceEntry,
  type EvidenceFault,
  type EvidenceFound,
  type EvidenceSeen,
  type EvidenceWanted,
  evidenceKey,
} from '../model/evidence.ts';
import type { Fact, Inventory, InventoryRecord } from '../model/inventory.ts';
import type { SetField } from './edit.ts';

/** One entry of a record's evidence, and the digests it has. */
export interface EvidenceNamed {
  /** The entry in its record. */
  readonly at: Fact;
  /** The input file that names it. */
  readonly source: string;
  /** From the top of that file to the entry. */
  readonly mapping: readonly (string | number)[];
  readonly entry: EvidenceEntry;
  /** The record is declared classified: nothing of what it says may be told. */
  readonly withheld: boolean;
}

/** What is to be done about an entry. */
export type Stamp =
  /** It gets a digest it has not got, or another one instead of one that is not the file's. */
  | { readonly kind: 'new' | 'renewed'; readonly named: EvidenceNamed; readonly edit: SetField }
  /** Its digest is not the file's, and was not to be renewed. */
  | {
      readonly kind: 'mismatch';
      readonly named: EvidenceNamed;
      readonly digest: DigestName;
      readonly actual: string;
    }
  /** There is no file that could be digested. */
  | {
      readonly kind: 'fault';
      readonly named: EvidenceNamed;
      readonly found: Extract<EvidenceFound, { readonly kind: EvidenceFault }>;
    };

/** Every entry of evidence in an inventory, in its order. */
export function evidenceNamed({ unit, collections, origin }: Inventory): readonly EvidenceNamed[] {
  const named: EvidenceNamed[] = [];
  for (const [collection, records] of [['unit', [unit]] as const, ...collections]) {
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as InventoryRecord;
      const entries = (record.evidence ?? []) as readonly EvidenceEntry[];
      if (entries.length === 0) continue;
      const { source, pointer } = origin({ collection, index });
      const [top = collection, place] = pointer.split('/').slice(1);
      for (const [position, entry] of entries.entries()) {
        named.push({
          at: { record: { collection, index }, path: ['evidence', position] },
          source: source.file,
          mapping: [top, ...(place === undefined ? [] : [Number(place)]), 'evidence', position],
          entry,
          withheld: record.classified === true,
        });
      }
    }
  }
  return named;
}

/** What has to be looked at: every file, with the digests its entry has, or the one that it is to get. */
export function digestsWanted(
  named: readonly EvidenceNamed[],
  digest: DigestName,
): readonly EvidenceWanted[] {
  return named.map(({ source, entry }) => ({ source, file: entry.file, digests: digestsOf(entry, digest) }));
}

/** What is to be done about all entries that are not in order; `renew` replaces digests that are not their file's. */
export function stampsOf(
  named: readonly EvidenceNamed[],
  seen: EvidenceSeen,
  digest: DigestName,
  renew: boolean,
): readonly Stamp[] {
  return named.flatMap((one) => {
    const found = seen.get(evidenceKey({ source: one.source, file: one.entry.file }));
    if (!found) return [];
    if (found.kind !== 'file') return [{ kind: 'fault', named: one, found } as const];
    return digestsOf(one.entry, digest).flatMap((name) => stampOf(one, name, found[name], renew));
  });
}

function digestsOf(entry: EvidenceEntry, digest: DigestName): readonly DigestName[] {
  const given = DIGESTS.filter((name) => entry[name] !== undefined);
  return given.length > 0 ? given : [digest];
}

function stampOf(
  named: EvidenceNamed,
  digest: DigestName,
  value: string | undefined,
  renew: boolean,
): readonly Stamp[] {
  const given = named.entry[digest];
  if (value === undefined || given?.toLowerCase() === value) return [];
  if (given !== undefined && !renew) return [{ kind: 'mismatch', named, digest, actual: value }];
  const { mapping } = named;
  const edit: SetField = { kind: 'set', mapping, key: digest, value, behind: ['date', 'file'] };
  return [{ kind: given === undefined ? 'new' : 'renewed', named, edit }];
}
