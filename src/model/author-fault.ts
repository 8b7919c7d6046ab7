import type { DiagnosticCode } from './diagnostic-code.ts';
import type { RuleFaultDetail } from './rule-fault.ts';
import type { Location } from './source.ts';
import type { MessageArguments } from './text.ts';

/** What can be wrong with a paper that somebody adds, beside what can be wrong with any file. */
const AUTHOR_CODES = [
  'author.no-paper',
  'author.unknown-file',
  'author.too-large',
  'author.unknown-key',
  'author.missing-key',
  'author.missing-one',
  'author.wrong-type',
  'author.not-allowed',
  'author.pattern',
  'author.empty',
  'author.too-few',
  'author.too-many',
  'author.repeated',
  'author.malformed',
  'author.unseen',
  'author.paper-taken',
  'author.forwards-unknown',
  'author.letters-taken',
  'author.id-taken',
  'author.no-article',
  'author.no-rule',
  'author.no-duty',
  'author.wrong-file',
  'author.rule',
  'author.function-name',
  'author.roll-up',
  'author.parameter-taken',
  'author.parameter-unknown',
  'author.parameter-form',
  'author.parameter-loosened',
  'author.collection-unknown',
  'author.field-taken',
  'author.field-values',
  'author.example-rule',
  'author.example-twice',
] as const;
export type AuthorCode = (typeof AUTHOR_CODES)[number];

/** One mistake in a paper that somebody adds, at its place. Nothing is audited by a paper that has one. */
export interface AuthorFault {
  readonly code: AuthorCode | DiagnosticCode;
  readonly args: MessageArguments;
  readonly location: Location;
  /** `author.rule`: what is wrong with the rule; its words are the argument `fault`. */
  readonly rule?: RuleFaultDetail;
}

/** A folder that holds a paper, read from the disk. */
export interface PaperFolder {
  /** As people name it: POSIX, as it was given. */
  readonly folder: string;
  /** `file` is the name in the folder; POSIX. */
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}
