import { ATTESTATIONS, type AttestationState, type SettledAttestation } from '../model/attestation.ts';
import { addDays, type Day, dayOf } from '../model/day.ts';
import type { EvidenceEntry } from '../model/evidence.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Rule } from '../model/rulebook.ts';
import { compareTexts } from '../model/text-order.ts';
import type { Settlement } from './settlement.ts';
import { readSigners, type Signers } from './signers.ts';

type Attestation = Omit<SettledAttestation, 'subjects'>;

/** The attestations of an inventory, and what comes to rest on them. */
export interface AttestationBook {
  /** The one that counts for a duty, or the latest of those that do not. */
  for(rule: string): Attestation | undefined;
  /** Says that a subject rests on an attestation. */
  lean(attestation: Attestation): void;
  /** All of the duties looked at, by duty, the latest first. */
  used(only: ReadonlySet<string> | undefined): readonly SettledAttestation[];
}

/** An attestation as its schema holds it. */
interface Declared {
  readonly id: string;
  readonly rule: string;
  readonly by: { readonly name: string; readonly post: string };
  readonly signedOn: Day;
  readonly expiresOn: Day;
  readonly statement: string;
  readonly evidence?: readonly EvidenceEntry[];
}

/** What an attestation's words are looked up in. */
interface LookedUp {
  readonly attestable: ReadonlySet<string>;
  readonly signers: Signers;
}

/**
 * Reads the attestations. One counts from the day it was signed to the day it ends, both included, if it runs no longer
 * than `attestationMaxDays`, whoever signed it was at work on that day, and it has evidence of no earlier and no later
 * day than these, none of it unsound; of several the latest counts.
 */
export function readAttestations(settlement: Settlement): AttestationBook {
  const { index, rulebook } = settlement;
  const attestable = new Set(rulebook.rules.filter(isAttestable).map(({ id }) => id));
  const records = index.records(ATTESTATIONS) ?? [];
  const signers = readSigners(index);
  const all = records
    .map((record, position) => readOne(record, position, { attestable, signers }, settlement))
    .sort(latestFirst);
  const decisive = new Map<string, Attestation>();
  const told = all.map((one) => {
    if (one.state !== 'valid') return one;
    if (decisive.has(one.rule)) return { ...one, state: 'superseded' as const };
    decisive.set(one.rule, one);
    return one;
  });
  const subjects = new Map<string, number>();
  return {
    for: (rule) => decisive.get(rule) ?? told.find((one) => one.rule === rule),
    lean: ({ id }) => subjects.set(id, (subjects.get(id) ?? 0) + 1),
    used: (only) =>
      told
        .filter(({ rule }) => !only || only.has(rule))
        .map((one) => ({ ...one, subjects: subjects.get(one.id) ?? 0 })),
  };
}

/** Whether some of what a rule requires can be attested. */
function isAttestable({ checks }: Rule): boolean {
  return checks.some(({ requires }) => requires.some((requirement) => requirement.attestable));
}

function readOne(
  record: InventoryRecord,
  position: number,
  { attestable, signers }: LookedUp,
  settlement: Settlement,
): Attestation {
  const { id, rule, by, signedOn, expiresOn, statement } = record as unknown as Declared;
  return {
    record: { collection: ATTESTATIONS, index: position },
    id,
    rule,
    by: { name: by.name, post: by.post },
    signedOn,
    expiresOn,
    statement,
    state: attestable.has(rule) ? stateOf(record, signers, settlement) : 'not-attestable',
    assurance: settlement.evidence.standing.get(record) ?? 'declared',
  };
}

function stateOf(
  record: InventoryRecord,
  signers: Signers,
  { asOf, parameters, evidence }: Settlement,
): AttestationState {
  const { by, signedOn, expiresOn, evidence: entries = [] } = record as unknown as Declared;
  if (signedOn > asOf) return 'future';
  if (expiresOn > addDays(signedOn, Number(parameters.attestationMaxDays))) return 'too-long';
  if (expiresOn < asOf) return 'expired';
  if (signers.wasAway(by.name, signedOn)) return 'signer-away';
  const isOriginal = ({ date }: EvidenceEntry): boolean => signedOn <= dayOf(date) && dayOf(date) <= asOf;
  const proven = entries.some(isOriginal) && !evidence.faulty.has(record);
  return proven ? 'valid' : 'unproven';
}

function latestFirst(one: Attestation, other: Attestation): number {
  return (
    compareTexts(one.rule, other.rule) ||
    compareTexts(other.signedOn, one.signedOn) ||
    compareTexts(one.id, other.id)
  );
}
