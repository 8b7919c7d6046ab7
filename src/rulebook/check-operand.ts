import type { Expression, PathExpression } from '../model/expression.ts';
import type { SyntaxNode } from './parse-expression.ts';
import { RuleFault } from './rule-fault.ts';
import { BOOLEAN, describeType, NUMBER, type Scope, STRING, type StaticType } from './static-type.ts';

/**
 * Where an expression stands: `requires` refuses what would turn silence into an answer. `undone` may ask whether a fact is
 * on record: it says only what is certain, and its `pending` reads what has to be known besides, and leaves undeclared what
 * is not. Of a day of the subject that asks there, as in `requires`, whether it has come.
 */
export type ExpressionUse = 'requires' | 'undone' | 'applies' | 'remark';

/** A part of an expression, with what is known of its value. */
export interface Checked<E extends Expression = Expression> {
  readonly expression: E;
  readonly type: StaticType;
}

/** Where a part stands: the variables there are, what the expression is for, and what checks the parts of this part. */
export interface Context {
  readonly scope: Scope;
  readonly use: ExpressionUse;
  readonly check: (part: SyntaxNode, context: Context) => Checked;
}

/** A literal of a rule: a text, a number, true or false. Throws a RuleFault for any other. */
export function literal(value: unknown, offset: number): Checked {
  if (typeof value === 'bigint') return { expression: { op: 'literal', value: Number(value) }, type: NUMBER };
  if (typeof value === 'number') return { expression: { op: 'literal', value }, type: NUMBER };
  if (typeof value === 'string') return { expression: { op: 'literal', value }, type: STRING };
  if (typeof value === 'boolean') return { expression: { op: 'literal', value }, type: BOOLEAN };
  throw new RuleFault('rule-fault.literal', {}, { offset });
}

/** A field path: its variable and every field on the way exist. Throws a RuleFault. */
export function path(node: SyntaxNode, context: Context): Checked<PathExpression> {
  const keys: string[] = [];
  let base = node;
  while (base.op === '.') {
    keys.unshift(base.args[1]);
    base = base.args[0];
  }
  if (base.op !== 'id') throw new RuleFault('rule-fault.path-start', {}, { offset: node.start });
  const root = base.args;
  let type = context.scope.get(root);
  if (!type)
    throw new RuleFault(
      'rule-fault.no-variable',
      { name: root, known: [...context.scope.keys()] },
      { offset: node.start },
    );
  const meaningful: number[] = [];
  let inPast = false;
  let instead: readonly string[] | undefined;
  for (const [position, key] of keys.entries()) {
    const field: StaticType | undefined =
      type.fields && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (!field)
      throw new RuleFault(
        'rule-fault.field-missing',
        { path: [root, ...keys.slice(0, position)].join('.'), type: describeType(type), field: key },
        { offset: node.start },
      );
    if (field.absence === 'meaningful') meaningful.push(position);
    inPast = field.tense === 'past';
    instead = field.instead;
    type = field;
  }
  const expression: PathExpression = {
    op: 'path',
    root,
    keys,
    ...(inPast ? { past: true } : {}),
    ...(meaningful.length > 0 ? { meaningful } : {}),
    ...(instead === undefined ? {} : { instead }),
  };
  return { expression, type };
}

/** A text compared with an enumeration must be one of its values, or the comparison could never hold. */
export function holdEnumeration(one: Checked, other: Checked, offset: number): void {
  if (!one.type.values || other.expression.op !== 'literal') return;
  const value = String(other.expression.value);
  if (!Object.hasOwn(one.type.values, value))
    throw new RuleFault('rule-fault.none-of', { value, allowed: Object.keys(one.type.values) }, { offset });
}
