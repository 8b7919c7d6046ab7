/**
 * A checked rule expression: the CEL text's meaning as plain data, so that it can be shipped and run without a parser.
 * Paths are resolved against the schemas when the rule is checked.
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: string | number | boolean }
  | { readonly op: 'list'; readonly items: readonly Expression[] }
  | PathExpression
  | KnownExpression
  | { readonly op: 'not' | 'negate'; readonly of: Expression }
  | { readonly op: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'compare';
      readonly kind: '==' | '!=' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'in'; readonly item: Expression; readonly list: Expression }
  | {
      readonly op: 'arithmetic';
      readonly kind: '+' | '-' | '*' | '/' | '%';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly op: 'if';
      readonly test: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly op: 'size'; readonly of: Expression }
  | EachExpression;

/** A field of a variable: `footer.icp.number` has root `footer` and keys `icp`, `number`. */
export interface PathExpression {
  readonly op: 'path';
  readonly root: string;
  readonly keys: readonly string[];
  /** The day of something done: after the audit date it counts as not there. */
  readonly past?: boolean;
  /** Positions in `keys` of the fields whose absence means something (see `x-absence`). */
  readonly meaningful?: readonly number[];
  /** The fields beside the last one that stand in for it (see `x-instead`). */
  readonly instead?: readonly string[];
}

/** `known(path)`: whether a fact or a looked-up record is there. */
export interface KnownExpression {
  readonly op: 'known';
  readonly path: PathExpression;
  /** In `applies` and in remarks any absence is an answer; elsewhere only a meaningful one, and the rest is undeclared. */
  readonly lenient: boolean;
}

/** `list.all(x, body)`, `list.exists(x, body)` or `list.filter(x, body)`. */
export interface EachExpression {
  readonly op: 'each';
  readonly kind: 'all' | 'exists' | 'filter';
  readonly list: PathExpression;
  readonly variable: string;
  readonly body: Expression;
}

/** The variables that the paths in an expression begin with, those that it names itself left out. */
export function rootsOf(expression: Expression): readonly string[] {
  if (expression.op === 'path') return [expression.root];
  const roots = operandsOf(expression).flatMap(rootsOf);
  return expression.op === 'each' ? roots.filter((root) => root !== expression.variable) : roots;
}

/** Whether an expression is the same whatever it is asked of: a literal, or a list of them. */
export function isFixed(expression: Expression): boolean {
  return expression.op === 'list' ? expression.items.every(isFixed) : expression.op === 'literal';
}

/** The expressions that an expression is made of, itself not among them. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'literal':
    case 'path':
      return [];
    case 'known':
      return [expression.path];
    case 'list':
      return expression.items;
    case 'not':
    case 'negate':
    case 'size':
      return [expression.of];
    case 'and':
    case 'or':
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'in':
      return [expression.item, expression.list];
    case 'if':
      return [expression.test, expression.whenTrue, expression.whenFalse];
    case 'call':
      return expression.args;
    case 'each':
      return [expression.list, expression.body];
  }
}
