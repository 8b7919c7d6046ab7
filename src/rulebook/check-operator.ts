import type { Expression } from '../model/expression.ts';
import { type Checked, type Context, holdEnumeration } from './check-operand.ts';
import type { SyntaxNode } from './parse-expression.ts';
import { RuleFault } from './rule-fault.ts';
import { BOOLEAN, comparable, describeType, STRING, type StaticType } from './static-type.ts';

/** An operand that has to be of one of some types. Throws a RuleFault. */
export function typed(node: SyntaxNode, context: Context, ...types: StaticType['type'][]): Expression {
  const checked = context.check(node, context);
  if (!types.includes(checked.type.type))
    throw new RuleFault(
      'rule-fault.type',
      { types: types[0] ?? '', found: describeType(checked.type) },
      { offset: node.start },
    );
  return checked.expression;
}

/** A list that is written out: at least one member, all of one type. Throws a RuleFault. */
export function list(items: readonly SyntaxNode[], context: Context, offset: number): Checked {
  const checked = items.map((item) => context.check(item, context));
  const first = checked[0];
  if (!first) throw new RuleFault('rule-fault.empty-list', {}, { offset });
  if (checked.some((item) => !comparable(item.type, first.type)))
    throw new RuleFault('rule-fault.mixed-list', {}, { offset });
  return {
    expression: { op: 'list', items: checked.map((item) => item.expression) },
    type: { type: 'list', items: first.type },
  };
}

/** A comparison of like with like; only numbers have an order. Throws a RuleFault. */
export function comparison(
  kind: '==' | '!=' | '<' | '<=' | '>' | '>=',
  leftNode: SyntaxNode,
  rightNode: SyntaxNode,
  context: Context,
  offset: number,
): Checked {
  const [left, right] = [context.check(leftNode, context), context.check(rightNode, context)];
  if (!comparable(left.type, right.type))
    throw new RuleFault(
      'rule-fault.incomparable',
      { type: describeType(left.type), found: describeType(right.type) },
      { offset },
    );
  const ordered = kind !== '==' && kind !== '!=';
  if (ordered && !['number', 'integer'].includes(left.type.type))
    throw new RuleFault('rule-fault.order', { operator: kind }, { offset });
  holdEnumeration(left, right, offset);
  holdEnumeration(right, left, offset);
  return {
    expression: { op: 'compare', kind, left: left.expression, right: right.expression },
    type: BOOLEAN,
  };
}

/** `item in list`, where the list can hold such an item. Throws a RuleFault. */
export function membership(
  itemNode: SyntaxNode,
  listNode: SyntaxNode,
  context: Context,
  offset: number,
): Checked {
  const [item, whole] = [context.check(itemNode, context), context.check(listNode, context)];
  if (whole.type.type !== 'list' || !whole.type.items)
    throw new RuleFault(
      'rule-fault.needs-list',
      { operator: 'in', found: describeType(whole.type) },
      { offset },
    );
  if (!comparable(item.type, whole.type.items))
    throw new RuleFault(
      'rule-fault.never-in',
      { type: describeType(item.type), found: describeType(whole.type) },
      { offset },
    );
  const itemOfList: Checked = { expression: item.expression, type: whole.type.items };
  holdEnumeration(itemOfList, item, offset);
  if (whole.expression.op === 'list')
    for (const entry of whole.expression.items)
      holdEnumeration(item, { expression: entry, type: STRING }, offset);
  return { expression: { op: 'in', item: item.expression, list: whole.expression }, type: BOOLEAN };
}
