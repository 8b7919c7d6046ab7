import { isCollection, isMap, isScalar, type Pair, Scalar } from 'yaml';
import { CannotEdit, type SetField } from './edit.ts';
import { lineBefore, lineBreakAt, lineEnd } from './lines.ts';
import type { Found } from './pieces.ts';
import type { Splice } from './splice.ts';
import { type Style, writtenField, writtenValue } from './written.ts';
import { inBrackets, isBlockScalar, nodeAt, type Placed, pairOf, placed } from './yaml-piece.ts';

/** Only dashes of lists may stand before the first key of a mapping in lines. */
const DASHES = /^(?: *-(?= ))* *$/;

/** How a field gets a value: the scalar that stands there is replaced, or a new field put behind one that stands there. */
export function setField({ piece, path }: Found, edit: SetField, isJson: boolean): Splice {
  const { text, base } = piece;
  const map = nodeAt(piece, path);
  if (!isMap(map)) throw new CannotEdit('edit.not-by-hand', base + map.range[0]);
  const present = pairOf(map, edit.key);
  if (present) return replaced(text, base, placed(present.value, base + map.range[0]), edit, isJson);
  const sibling = siblingOf(map.items as Pair[], edit.behind ?? []);
  if (!sibling) throw new CannotEdit('edit.not-by-hand', base + map.range[0]);
  const key = placed(sibling.key, base);
  const value = placed(sibling.value, base);
  if (!inBrackets(map)) return newLine(text, base, key, value, edit);
  if (text[map.range[0]] !== '{') throw new CannotEdit('edit.not-by-hand', base + map.range[0]);
  const style = isJson || isDoubleQuoted(key) ? 'json' : 'flow';
  return insertion(value.range[1], `, ${writtenField(edit.key, edit.value, style)}`);
}

function replaced(text: string, base: number, value: Placed, edit: SetField, isJson: boolean): Splice {
  const [start, end] = value.range;
  if (!isInLine(value) && !isOneLineInBrackets(value, text))
    throw new CannotEdit('edit.not-by-hand', base + start);
  // `{"a":b}` needs its quotes where no blank follows the colon.
  const style: Style = isJson || isDoubleQuoted(value) || text[start - 1] === ':' ? 'json' : 'flow';
  return { start, end, text: writtenValue(edit.value, style) };
}

/** A line of its own for the new field, right behind the line of the other. */
function newLine(text: string, base: number, key: Placed, value: Placed, edit: SetField): Splice {
  const before = lineBefore(text, key.range[0]);
  if (!DASHES.test(before)) throw new CannotEdit('edit.not-by-hand', base + key.range[0]);
  const end = lineEnd(text, value.range[1], base);
  const indent = ' '.repeat(before.length);
  return insertion(end, lineBreakAt(text, end) + indent + writtenField(edit.key, edit.value, 'block'));
}

function siblingOf(pairs: readonly Pair[], wanted: readonly string[]): Pair | undefined {
  const plain = pairs.filter(({ value }) => isInLine(value));
  const named = wanted.map((name) => pairOf({ items: plain }, name)).find((pair) => pair !== undefined);
  return named ?? plain.at(-1);
}

/** A scalar with text of its own that is no block of lines. */
function isInLine(node: unknown): boolean {
  return isScalar(node) && !isBlockScalar(node) && !!node.range && node.range[0] < node.range[1];
}

/** A list or a record in brackets on one line, with nothing in it that a comment could begin with. */
function isOneLineInBrackets(node: Placed, text: string): boolean {
  return isCollection(node) && inBrackets(node) && !/[\r\n#]/.test(text.slice(node.range[0], node.range[1]));
}

function isDoubleQuoted(node: unknown): boolean {
  return isScalar(node) && node.type === Scalar.QUOTE_DOUBLE;
}

function insertion(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
