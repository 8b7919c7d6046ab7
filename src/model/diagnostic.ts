import type { DiagnosticCode } from './diagnostic-code.ts';
import type { Location } from './source.ts';
import type { MessageArguments } from './text.ts';

/** Malformed input: never a gap. An inventory with a diagnostic gets no verdict (exit 2). */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly args: MessageArguments;
  readonly location: Location;
  /** Other places that belong to it, such as the first use of an id. */
  readonly related?: readonly Location[];
}

/** A stage that can find its input malformed gives all it found wrong, or its product. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
