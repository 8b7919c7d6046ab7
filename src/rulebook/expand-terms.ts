import { parseExpression, type SyntaxNode } from './parse-expression.ts';
import { RuleFault } from './rule-fault.ts';

/** What rules ask of more records than the subject, written once: `that` says `it` for what is asked. */
export interface TermSource {
  readonly id: string;
  readonly that: string;
}

/** Rules or conditions in which every term is written out, and the terms that they use. */
export interface Expanded<T> {
  readonly source: T;
  readonly used: ReadonlySet<string>;
}

/**
 * Writes out the terms in every expression of a source: for `system.isOnline()` stands what `isOnline` says, with
 * `system` for `it`. A term may use those before it. Throws a RuleFault where a term is asked of anything but a path, or
 * with arguments; what is no term stays as it is, for the checker to judge.
 */
export function expandTerms<T>(source: T, terms: readonly TermSource[]): Expanded<T> {
  const bodies = new Map<string, string>();
  for (const { id, that } of terms) bodies.set(id, expandText(that, bodies, new Set()));
  const used = new Set<string>();
  return { source: eachText(source, (text) => expandText(text, bodies, used)) as T, used };
}

function eachText(value: unknown, expand: (text: string) => string): unknown {
  if (typeof value === 'string') return expand(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, expand));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, expand)]));
}

function expandText(text: string, bodies: ReadonlyMap<string, string>, used: Set<string>): string {
  if (![...bodies.keys()].some((id) => text.includes(`.${id}(`))) return text;
  return splice(
    text,
    nodesIn(parseExpression(text)).flatMap((node) => {
      if (node.op !== 'rcall') return [];
      const [id, asked, args] = node.args;
      const body = bodies.get(id);
      if (body === undefined) return [];
      if (args.length > 0)
        throw new RuleFault('rule-fault.arity', { name: id, expected: 0, found: args.length });
      if (asked.op !== 'id' && asked.op !== '.')
        throw new RuleFault('rule-fault.not-a-path', { path: text.slice(asked.start, asked.end) });
      used.add(id);
      const said = about(body, text.slice(asked.start, asked.end));
      const alone = text.slice(node.start, node.end) === text.trim();
      return [{ ...node, text: alone ? said : `(${said})` }];
    }),
  );
}

/** The body of a term, said of this. */
function about(body: string, asked: string): string {
  const its = nodesIn(parseExpression(body)).filter((node) => node.op === 'id' && node.args === 'it');
  return splice(
    body,
    its.map((node) => ({ ...node, text: asked })),
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with pieces of it replaced, none within another. */
function splice(text: string, pieces: readonly Piece[]): string {
  return pieces
    .toSorted((one, other) => other.start - one.start)
    .reduce((all, { start, end, text: instead }) => all.slice(0, start) + instead + all.slice(end), text);
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || !('op' in value)) return [];
  const node = value as SyntaxNode;
  return [node, ...nodesIn(node.args)];
}
