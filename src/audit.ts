import { evidenceWanted } from './inventory/evidence.ts';
import { indexInventory } from './inventory/index-inventory.ts';
import { readInventory } from './inventory/read.ts';
import { validate } from './inventory/validate.ts';
import { type Audited, type AuditRequest, judge, type Shipped } from './judge.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { EvidenceSeen, EvidenceWanted } from './model/evidence.ts';
import type { Inventory, InventoryIndex } from './model/inventory.ts';
import type { InputFile } from './model/source.ts';

/**
 * read -> validate: the inventory, or all that is malformed in it. Without a rulebook nothing is said of the papers that
 * the unit names.
 */
export function readAndValidate(
  files: readonly InputFile[],
  shipped: Pick<Shipped, 'schema' | 'validators'> & Partial<Pick<Shipped, 'rulebook'>>,
): Outcome<Inventory> {
  const sources = readInventory(files, shipped.schema);
  if (!sources.ok) return sources;
  const papers = 'rulebook' in shipped ? () => shipped.rulebook?.papers ?? [] : undefined;
  return validate(sources.value, shipped.schema, shipped.validators, papers);
}

/** Looks at the evidence files that an inventory names; asked only where it names some. */
export type LookAtEvidence = (wanted: readonly EvidenceWanted[]) => Promise<EvidenceSeen>;

/** An audit, and what another day's would be made from. */
export interface AuditedFiles extends Audited {
  /** The inventory as it was declared, the same for every day. */
  readonly declared: InventoryIndex;
  readonly seen: EvidenceSeen | undefined;
}

/** read -> validate -> index -> evaluate -> settle, with a look at the evidence in between. The report is the caller's. */
export async function audit(
  files: readonly InputFile[],
  shipped: Shipped,
  request: AuditRequest,
  lookAt: LookAtEvidence,
): Promise<Outcome<AuditedFiles>> {
  const inventory = readAndValidate(files, shipped);
  if (!inventory.ok) return inventory;
  const declared = indexInventory(inventory.value, shipped.schema);
  const seen = await seenEvidence(inventory.value, lookAt);
  return { ok: true, value: { ...judge(declared, shipped, request, seen), declared, seen } };
}

/** What is seen of the evidence that an inventory names; nothing where it names none. */
export async function seenEvidence(
  inventory: Inventory,
  lookAt: LookAtEvidence,
): Promise<EvidenceSeen | undefined> {
  const wanted = evidenceWanted(inventory);
  return wanted.length > 0 ? lookAt(wanted) : undefined;
}
