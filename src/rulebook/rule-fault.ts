import type { RuleFaultCode, RuleFaultDetail, RulePart } from '../model/rule-fault.ts';
import type { MessageArguments } from '../model/text.ts';

interface Place {
  /** Where in the expression: a character offset. */
  readonly offset?: number;
  /** The expression that it is in, where it is about one. */
  readonly expression?: string;
  /** The key of the part that it is about. */
  readonly key?: string;
}

/** Why a rule cannot be used: what is wrong, and where. */
export class RuleFault extends Error {
  readonly detail: RuleFaultDetail;
  readonly place: Place;

  constructor(
    code: RuleFaultCode,
    args: MessageArguments = {},
    place: Place = {},
    parts: readonly RulePart[] = [],
  ) {
    super([...parts.map(({ kind, name }) => `${kind} ${name}`), code, JSON.stringify(args)].join(' '));
    this.name = 'RuleFault';
    this.detail = { code, args, parts };
    this.place = place;
  }
}

/** Runs `make` and says of a fault in it that it is in this part. */
export function naming<T>(part: RulePart, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    const { code, args, parts } = error.detail;
    throw new RuleFault(code, args, error.place, [part, ...parts]);
  }
}

/** Runs `make` and says of a fault in it that it is in this expression. */
export function within<T>(expression: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault) || error.place.expression !== undefined) throw error;
    const { code, args, parts } = error.detail;
    throw new RuleFault(code, args, { ...error.place, expression }, parts);
  }
}
