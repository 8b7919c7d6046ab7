import type { RecordRef } from './inventory.ts';
import type { Assurance } from './verdict.ts';

/** The collection of attestations. Only the settling reads it, never a rule. */
export const ATTESTATIONS = 'attestations';

/** How an attestation stands on the audit date. */
export const ATTESTATION_STATES = [
  /** It decides what nothing on record decides. */
  'valid',
  /** A later one decides. */
  'superseded',
  'expired',
  /** Signed after the audit date. */
  'future',
  /** It runs longer than an attestation may. */
  'too-long',
  /** Whoever signed it had left by then, or came only later. */
  'signer-away',
  /** Some of its evidence is none, or all of it is of before it was signed. */
  'unproven',
  /** Its duty has nothing that could be attested. */
  'not-attestable',
] as const;
export type AttestationState = (typeof ATTESTATION_STATES)[number];

/** An attestation, how it stands, and what rests on it. */
export interface SettledAttestation {
  readonly record: RecordRef;
  readonly id: string;
  readonly rule: string;
  readonly by: { readonly name: string; readonly post: string };
  readonly signedOn: string;
  readonly expiresOn: string;
  readonly statement: string;
  readonly state: AttestationState;
  readonly assurance: Assurance;
  /** Of how many subjects of its duty it closes a gap. */
  readonly subjects: number;
}
