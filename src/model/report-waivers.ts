import type { Location } from './source.ts';
import type { Waiver, WaiverState } from './waiver.ts';

/** A dated, approved exception. Its reason is withheld where a classified record has part in what it covers. */
export interface ReportWaiver extends Omit<Waiver, 'reason'> {
  readonly reason: string | null;
}

/** A waiver on record, how it stands on the audit date, and what it covers. */
export interface ReportWaiverOnRecord extends ReportWaiver {
  readonly rule: string;
  /** Without it, every requirement of the duty. */
  readonly requirement: string | null;
  /** Which records it is for. */
  readonly subject: {
    readonly collection: string;
    readonly id: string | null;
    readonly pattern: string | null;
  };
  readonly state: WaiverState;
  /** How many gaps it covers; of one that is not in force, how many it would. */
  readonly gaps: number;
  /** The names of the owner and the approver where they are given by an id among people. */
  readonly names?: Readonly<Record<string, string>>;
  /** The waivers that cover gaps which it matches too. */
  readonly overlaps: readonly string[];
  readonly location: Location;
  /** The waiver's identity: from its id, duty, requirement and subject. */
  readonly fingerprint: string;
}
