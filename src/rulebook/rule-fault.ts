/** Why a rule cannot be used: what is wrong, and where. */
export class RuleFault extends Error {
  /** Where in the expression: a character offset. */
  readonly offset: number;
  /** What is wrong, without the parts. */
  readonly what: string;
  /** The parts of the rule that it is in, outermost first, as the message names them. */
  readonly parts: readonly string[];
  /** The expression that the offset is in, where it is about one. */
  readonly expression?: string;

  constructor(
    message: string,
    offset = 0,
    { parts = [], expression }: { readonly parts?: readonly string[]; readonly expression?: string } = {},
  ) {
    super([...parts, message].join(': '));
    this.name = 'RuleFault';
    this.what = message;
    this.offset = offset;
    this.parts = parts;
    if (expression !== undefined) this.expression = expression;
  }
}

/** Runs `make` and puts `part` before the message of a fault in it. */
export function naming<T>(part: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    const { what, offset, parts, expression } = error;
    throw new RuleFault(what, offset, {
      parts: [part, ...parts],
      ...(expression === undefined ? {} : { expression }),
    });
  }
}

/** Runs `make` and says of a fault in it that it is in this expression. */
export function within<T>(expression: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault) || error.expression !== undefined) throw error;
    throw new RuleFault(error.what, error.offset, { parts: error.parts, expression });
  }
}
