import { createHash } from 'node:crypto';

/** What makes two gaps the same gap in two reports, whatever moved or was worded anew between them. */
export interface GapIdentity {
  readonly rule: string;
  readonly requirement: string;
  readonly subject: { readonly collection: string; readonly id: string };
  readonly offender: { readonly collection: string; readonly id: string };
}

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

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
