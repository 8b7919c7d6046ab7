import type { PathExpression } from '../model/expression.ts';
import type { Text } from '../model/text.ts';
import { checkPath } from './check-expression.ts';
import type { Scope } from './static-type.ts';

const PLACEHOLDER = /\{([A-Za-z][\w.]*)\}/g;

/** The facts that texts name as `{footer.icp.number}`, each checked to be one. Throws a RuleFault. */
export function checkPlaceholders(texts: readonly Text[], scope: Scope): readonly PathExpression[] {
  const names = texts.flatMap((text) =>
    Object.values(text).flatMap((one) => [...one.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '')),
  );
  return [...new Set(names)].map((name) => checkPath(name, scope).expression);
}
