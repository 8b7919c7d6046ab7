import { createHash } from 'node:crypto';
import type { WaiverSubject } from '../model/waiver.ts';

/** What makes two gaps the same gap in two reports, whatever moved or was worded anew between them. */
export interface GapIdentity {
  readonly rule: string;
  readonly requirement: string;
  readonly subject: { readonly collection: string; readonly id: string };
  readonly offender: { readonly collection: string; readonly id: string };
}

/** A gap's identity as 32 hexadecimal digits. It is saved in reports and ledgers: what goes into it never changes. */
export function fingerprint({ rule, requirement, subject, offender }: GapIdentity): string {
  return digestOf([rule, requirement, subject.collection, subject.id, offender.collection, offender.id]);
}

/** What makes two problems with evidence the same: whose it is, and the file. */
export function evidenceFingerprint(
  { collection, id }: { readonly collection: string; readonly id: string },
  file: string,
): string {
  return digestOf(['evidence', collection, id, file]);
}

/** What makes two waivers the same: its id, and what it is for. */
export function waiverFingerprint(
  id: string,
  rule: string,
  requirement: string | undefined,
  { collection, id: of, pattern }: WaiverSubject,
): string {
  return digestOf(['waiver', id, rule, requirement ?? null, collection, of ?? null, pattern ?? null]);
}

/** A digest over some texts in their order; nothing but the same texts has the same. */
export function digestOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
