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
  readonly offset: number;
  readonly expression: string | undefined;
  readonly key: string | undefined;

  constructor(
    code: RuleFaultCode,
    args: MessageArguments = {},
    place: Place = {},
    parts: readonly RulePart[] = [],
  ) {
    super([...parts.map(({ kind, name }) => `${kind} ${name}`), code, JSON.stringify(args)].join(' '));
    this.name = 'RuleFault';
    this.detail = { code, args, parts };
    this.offset = place.offset ?? 0;
    this.expression = place.expression;
    this.key = place.key;
  }
}

/** The same fault somewhere else: in this expression, or in one part more. */
function elsewhere(
  { detail, offset, expression, key }: RuleFault,
  found: Partial<Place>,
  parts: readonly RulePart[],
): RuleFault {
  const place = {
    offset,
    ...(expression !== undefined && { expression }),
    ...(key !== undefined && { key }),
  };
  return new RuleFault(detail.code, detail.args, { ...place, ...found }, parts);
}

/** Runs `make` and says of a fault in it that it is in this part. */
export function naming<T>(part: RulePart, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    throw elsewhere(error, {}, [part, ...error.detail.parts]);
  }
}

/** Runs `make` and says of a fault in it that it is in this expression. */
export function within<T>(expression: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFault) || error.expression !== undefined) throw error;
    throw elsewhere(error, { expression }, error.detail.parts);
  }
}
