import type { AttestationState } from './attestation.ts';
import type { Day } from './day.ts';
import type { EvidenceCode } from './evidence.ts';
import type { BaselineState } from './report-baseline.ts';
import type { ReportRecord } from './report-results.ts';
import type { Severity } from './severity.ts';
import type { Location } from './source.ts';
import type { MessageArguments } from './text.ts';
import type { Assurance } from './verdict.ts';

/** An entry of a record's evidence, and its digests as declared. */
export interface ReportEvidenceOnRecord {
  readonly id: string;
  /** The file; withheld where the record is declared classified. */
  readonly file: string | null;
  /** A digest over the digests declared. */
  readonly digest: string;
  /** Whose it is and which file. */
  readonly fingerprint: string;
}

/** An attestation, how it stands on the audit date, and what rests on it. */
export interface ReportAttestation {
  readonly id: string;
  /** The duty that it speaks to. */
  readonly rule: string;
  /** Who signed it. */
  readonly by: { readonly name: string; readonly post: string };
  readonly signedOn: Day;
  readonly expiresOn: Day;
  /** What was attested, in the signer's words. */
  readonly statement: string;
  readonly state: AttestationState;
  readonly assurance: Assurance;
  /** Of how many subjects of its duty it closes a gap. */
  readonly subjects: number;
  readonly location: Location;
}

/** A piece of evidence that is none: not there, not safe to open, or another file than the one vouched for. */
export interface ReportEvidenceProblem {
  readonly code: EvidenceCode;
  readonly args: MessageArguments;
  readonly message: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** The record whose evidence it is; its verdicts rest on words alone. */
  readonly record: ReportRecord;
  /** The entry in the record. */
  readonly location: Location;
  /** The record is declared classified: nothing of what it says is told. */
  readonly withheld: boolean;
  readonly baselineState: BaselineState | null;
  /** The problem's identity: from the record and the name of the file, never from line or wording. */
  readonly fingerprint: string;
}
