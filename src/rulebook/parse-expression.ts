import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { RuleFault } from './rule-fault.ts';

/** The syntax tree of an expression, as the CEL library gives it. Nothing outside this folder sees it. */
export type SyntaxNode = ASTNode;

const parser = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: 500, maxDepth: 40, maxListElements: 100, maxMapEntries: 1, maxCallArguments: 8 },
});

/** Parses CEL text. Throws a RuleFault for text that is none, or beyond the limits of size and depth. */
export function parseExpression(text: string): SyntaxNode {
  try {
    return parser.parse(text).ast;
  } catch (error) {
    if (error instanceof ParseError)
      throw new RuleFault(
        'rule-fault.syntax',
        { detail: error.summary },
        { offset: error.range?.start ?? 0 },
      );
    throw error;
  }
}
