import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import type { MessageArguments } from '../model/text.ts';

/** A mistake that has a known cause, and what was probably meant. */
export interface Trap {
  readonly code: DiagnosticCode;
  readonly args: MessageArguments;
}

/** A value that its schema refuses. */
export interface Refused {
  readonly value: unknown;
  readonly field: FieldSchema;
  /** The value as it stands in the file. */
  readonly written: string;
  /** Whether the schema would take another value in its place. */
  accepts(candidate: unknown): boolean;
}
