import { serialize } from '@marcbachmann/cel-js/serialize';
import type { SyntaxNode } from '../rulebook/parse-expression.ts';

/** A syntax tree without its places in a text, so that parts of it can be exchanged. */
export type Syntax =
  | { readonly op: 'value'; readonly args: unknown }
  | { readonly op: 'id'; readonly args: string }
  | { readonly op: '.'; readonly args: readonly [Syntax, string] }
  | { readonly op: '!_' | '-_'; readonly args: Syntax }
  | { readonly op: 'call'; readonly args: readonly [string, readonly Syntax[]] }
  | { readonly op: 'rcall'; readonly args: readonly [string, Syntax, readonly Syntax[]] }
  | { readonly op: 'list'; readonly args: readonly Syntax[] }
  | { readonly op: '?:' | BinaryOperator; readonly args: readonly Syntax[] };

export type BinaryOperator =
  | '&&'
  | '||'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | 'in';

/** The parser's tree as this one: the same shapes, for whatever the language of rules allows. */
export function asSyntax(node: SyntaxNode): Syntax {
  return node as unknown as Syntax;
}

/** The text of a tree, as short as it can be written. */
export function textOf(node: Syntax): string {
  return serialize(node as unknown as SyntaxNode);
}

/** A field path's variable and fields; `undefined` for any other node. */
export function pathOf(
  node: Syntax,
): { readonly root: string; readonly keys: readonly string[] } | undefined {
  const keys: string[] = [];
  let base = node;
  while (base.op === '.') {
    keys.unshift(base.args[1]);
    base = base.args[0];
  }
  return base.op === 'id' ? { root: base.args, keys } : undefined;
}

/** The node that names a field path. */
export function pathNode(root: string, keys: readonly string[]): Syntax {
  return keys.reduce<Syntax>((base, key) => ({ op: '.', args: [base, key] }), { op: 'id', args: root });
}
