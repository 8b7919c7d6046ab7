import type { Day } from '../day.ts';
import type { FieldType } from '../schema-index.ts';
import type { Text } from '../text.ts';

/** What a rule function may know besides its arguments. */
export interface FunctionContext {
  readonly asOf: Day;
  /** Whether the audit date is that day or later. */
  hasReached(day: Day): boolean;
}

/** A parameter: the types of field that fit it, and the closed set of texts where only some are allowed. */
export interface FunctionParameter {
  readonly name: string;
  readonly types: readonly FieldType[];
  readonly oneOf?: readonly string[];
  /** The fields that the function reads of an argument that is a record; one that fits has them all. */
  readonly reads?: readonly string[];
  /** The argument is written out, and names the field of the first argument, a record, that the function reads. */
  readonly namesField?: true;
  /** Whether a day of what has happened is read though it lies ahead, instead of being unknown then. */
  readonly evenAhead?: true;
}

/** A function that rules may call, as `name(a, b)` or `a.name(b)`. Total on the types it declares; anything else throws. */
export interface RuleFunction {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: FieldType;
  /** What a list holds that it returns. */
  readonly items?: FieldType;
  readonly description: Text;
  /** The law, standard or fact of the field it follows. */
  readonly source?: Text;
  readonly example: string;
  /** The field of the first argument, a record, whose day lies ahead and without which there is no answer yet. */
  awaits?(args: readonly unknown[], context: FunctionContext): string | undefined;
  run(args: readonly unknown[], context: FunctionContext): unknown;
}
