import type { Day } from '../model/day.ts';
import type { EvidenceWeight } from '../model/evidence.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/severity.ts';

/** What the settling is done with. */
export interface Settlement {
  readonly index: InventoryIndex;
  readonly rulebook: Rulebook;
  readonly asOf: Day;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly evidence: EvidenceWeight;
  /** Passes of duties as grave as this or graver are gaps where they rest on words alone. */
  readonly requireEvidence?: Severity;
  /** Honours no waiver: the inspector's view. */
  readonly ignoreWaivers?: boolean;
  /** The duties to look at; all of them without it. */
  readonly only?: ReadonlySet<string>;
}
