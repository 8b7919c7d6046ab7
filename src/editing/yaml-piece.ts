import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import { CannotEdit } from './edit.ts';

/** A node that stands in the text: `range` is its start and the end of its value. */
export type Placed = Node & { readonly range: readonly [number, number, number] };

/** A part of a file that can be read by itself, parsed with the place of everything in it. */
export interface Piece {
  /** Where it begins in the file. */
  readonly base: number;
  readonly text: string;
  readonly root: Placed;
  /** What it says, to be compared with what it says after the edit. */
  readonly value: unknown;
}

const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: true } as const;

/** Parses a piece; what has an anchor, an alias or a tag cannot be edited in one place only. */
export function yamlPiece(text: string, base: number): Piece {
  const document = parseDocument(text, OPTIONS);
  const [error] = document.errors;
  if (error) throw new CannotEdit('edit.not-by-hand', base + error.pos[0]);
  refuseShared(document, base);
  return { base, text, root: placed(document.contents, base), value: document.toJS() };
}

/** What a piece says; nothing where it cannot be parsed. */
export function yamlValue(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, OPTIONS);
  return document.errors.length > 0 ? undefined : { value: document.toJS() };
}

function refuseShared(document: Document, base: number): void {
  visit(document, {
    Node(_, node) {
      const shared = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (shared) throw new CannotEdit('edit.shared-value', base + (node.range?.[0] ?? 0));
    },
  });
}

/** A node with its place; text that is there has one. */
export function placed(node: unknown, base: number): Placed {
  const found = node as Node | null;
  if (!found?.range) throw new CannotEdit('edit.not-by-hand', base);
  return found as Placed;
}

/** The node at a path from a piece's root. */
export function nodeAt(piece: Piece, path: readonly (string | number)[]): Placed {
  return path.reduce<Placed>((node, step) => {
    const below = isMap(node)
      ? pairOf(node, String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : null;
    return placed(below, piece.base + node.range[0]);
  }, piece.root);
}

/** The entry of a mapping with this key. */
export function pairOf(map: { readonly items: readonly unknown[] }, key: string): Pair | undefined {
  return (map.items as readonly Pair[]).find(({ key: name }) => isScalar(name) && String(name.value) === key);
}

/** Whether a collection stands in brackets. */
export function inBrackets(node: Placed): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** The last node in a node that has text of its own: what follows it are comments and blank lines. */
export function lastLeaf(node: Placed, base: number): Placed {
  if (inBrackets(node) || !(isMap(node) || isSeq(node))) return node;
  const last = node.items.at(-1);
  return lastLeaf(placed(isMap(node) ? (last as Pair | undefined)?.value : last, base + node.range[0]), base);
}

/** Whether a node is a text of several lines behind `|` or `>`. */
export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}
