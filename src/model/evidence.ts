import type { Fact, InventoryRecord } from './inventory.ts';
import type { Severity } from './severity.ts';
import type { MessageArguments } from './text.ts';
import type { Assurance } from './verdict.ts';

/** The digests that an evidence entry may give. */
export const DIGESTS = ['sha256', 'sm3'] as const;
export type DigestName = (typeof DIGESTS)[number];

/** How each is called. */
export const ALGORITHMS = { sha256: 'SHA-256', sm3: 'SM3' } as const satisfies Record<DigestName, string>;

/** One entry of a record's `evidence`, as the schema holds it. */
export interface EvidenceEntry {
  /** POSIX path, relative to the inventory. */
  readonly file: string;
  readonly date: string;
  readonly sha256?: string;
  readonly sm3?: string;
}

/** A file that somebody has to look at: which one, named in which input file, and the digests that are asked of it. */
export interface EvidenceWanted {
  readonly source: string;
  readonly file: string;
  readonly digests: readonly DigestName[];
}

/** Why a file is no evidence. */
const EVIDENCE_FAULTS = [
  'unsafe-name',
  'link',
  'missing',
  'not-a-file',
  'empty',
  'too-large',
  'unreadable',
] as const;
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number];

/** What was found where evidence should lie: a file, with the digests that were asked for, or why there is none. */
export type EvidenceFound =
  | { readonly kind: 'file'; readonly sha256?: string; readonly sm3?: string }
  | { readonly kind: EvidenceFault; readonly reason?: string; readonly limit?: number };

/** What was found, by `evidenceKey`. What is not in it could not be looked at. */
export type EvidenceSeen = ReadonlyMap<string, EvidenceFound>;

/**
 * The one name of an evidence file, however a record writes it (`./scan.csv`, `a//b.pdf`). Nothing for a name that is no
 * relative POSIX path, or leads out of the folder.
 */
export function evidencePath(file: string): string | undefined {
  if (/[\p{Cc}\\]/u.test(file) || file.startsWith('/') || /^[A-Za-z]:/.test(file)) return undefined;
  const steps = file.split('/').filter((step) => step !== '' && step !== '.');
  return steps.length === 0 || steps.includes('..') ? undefined : steps.join('/');
}

/** The name of an evidence file among those of all input files. */
export function evidenceKey({ source, file }: Pick<EvidenceWanted, 'source' | 'file'>): string {
  return `${source}\u0000${evidencePath(file) ?? file}`;
}

/** What is wrong with a piece of evidence; the catalogue has the words. */
export const EVIDENCE_CODES = [
  'evidence.mismatch',
  ...EVIDENCE_FAULTS.map((fault) => `evidence.${fault}` as const),
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** A piece of evidence that is none: a gap of its own, which belongs to no duty. */
export interface EvidenceProblem {
  readonly code: EvidenceCode;
  readonly args: MessageArguments;
  readonly severity: Severity;
  /** The file as the record names it: with the record, the problem's identity. */
  readonly file: string;
  /** The entry in its record. */
  readonly at: Fact;
}

/** What the evidence of an inventory is worth. */
export interface EvidenceWeight {
  /** The records whose evidence is all sound. Any other record is only declared. */
  readonly standing: ReadonlyMap<InventoryRecord, Exclude<Assurance, 'declared'>>;
  /** The records some of whose evidence is none. */
  readonly faulty: ReadonlySet<InventoryRecord>;
  readonly problems: readonly EvidenceProblem[];
  /** How many entries could not be looked at. */
  readonly unseen: number;
  /** How many entries are dated after the audit date, and do not count yet. */
  readonly future: number;
}

/** What evidence is worth that nobody looked at. */
export const UNWEIGHED: EvidenceWeight = {
  standing: new Map(),
  faulty: new Set(),
  problems: [],
  unseen: 0,
  future: 0,
};
