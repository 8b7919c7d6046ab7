/** Why a rule cannot be used: what is wrong, and where in the expression (a character offset). */
export class RuleFault extends Error {
  readonly offset: number;
  constructor(message: string, offset = 0) {
    super(message);
    this.name = 'RuleFault';
    this.offset = offset;
  }
}

/** Runs `make` and puts `part` before the message of a fault in it. */
export function naming<T>(part: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RuleFault) throw new RuleFault(`${part}: ${error.message}`, error.offset);
    throw error;
  }
}
