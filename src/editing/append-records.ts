import { isMap, isSeq, type Pair } from 'yaml';
import { CannotEdit, type NewRecord } from './edit.ts';
import { beginsLine, lineBefore, lineBreakAt, lineEnd } from './lines.ts';
import type { Found } from './pieces.ts';
import type { Splice } from './splice.ts';
import { blockItem, flowRecord, type Style } from './written.ts';
import {
  inBrackets,
  isBlockScalar,
  lastLeaf,
  nodeAt,
  type Piece,
  type Placed,
  pairOf,
  placed,
} from './yaml-piece.ts';

const NEW_INDENT = '  ';
const NEW_GAP = ' ';
const FIRST_KEY = /^( *)-( +)$/;
const NOTHING_BUT_COMMENTS = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|$))*$/;
const EMPTY_BRACKETS = /^\[[ \t]*\]$/;

/** How records are added to the end of a collection: behind its last, or as its first, or with the collection itself. */
export function appendRecords(
  { piece, path }: Found,
  collection: string,
  records: readonly NewRecord[],
  isJson: boolean,
): readonly Splice[] {
  const { root } = piece;
  if (path.length === 0) return toLines(piece, root, records);
  if (!isMap(root)) throw new CannotEdit('edit.not-by-hand', piece.base);
  if (!pairOf(root, collection)) return [withCollection(piece, root, collection, records, isJson)];
  const list = nodeAt(piece, path);
  if (!isSeq(list)) throw new CannotEdit('edit.not-by-hand', piece.base + list.range[0]);
  if (!inBrackets(list)) return toLines(piece, list, records);
  const isBare = EMPTY_BRACKETS.test(piece.text.slice(list.range[0], list.range[1]));
  if (isBare && !inBrackets(root)) return insteadOfBrackets(piece, root, list, records);
  return [intoBrackets(piece, list, written(records, isJson))];
}

/** Behind the last item of a list in lines, as far in as its items. */
function toLines({ text, base }: Piece, list: Placed, records: readonly NewRecord[]): readonly Splice[] {
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const item = placed(last, base + list.range[0]);
  const indent = lineBefore(text, list.range[0]);
  if (!beginsLine(indent)) throw new CannotEdit('edit.not-by-hand', base + list.range[0]);
  const [, dash, gap] = FIRST_KEY.exec(lineBefore(text, item.range[0])) ?? [];
  const offset = finishedEnd(text, item, base);
  const lines = itemLines(records, indent, dash === indent ? gap : undefined, lineBreakAt(text, offset));
  return [behind(text, base, offset, lines)];
}

/** Where a value's text ends; a block of lines that the file ends in would grow by a break if something came behind it. */
function finishedEnd(text: string, node: Placed, base: number): number {
  const leaf = lastLeaf(node, base);
  const end = leaf.range[1];
  if (isBlockScalar(leaf) && text[end - 1] !== '\n') throw new CannotEdit('edit.unfinished-line', base + end);
  return end;
}

/** Whole lines behind the line that a value ends on; a block of lines ends with its last break. */
function behind(text: string, base: number, offset: number, lines: string): Splice {
  const lineBreak = lineBreakAt(text, offset);
  if (offset > 0 && text[offset - 1] === '\n') return insertion(offset, lines + lineBreak);
  const end = lineEnd(text, offset, base);
  return insertion(end, lineBreak + lines);
}

/** `problems: []` becomes a list in lines; what stands behind the brackets stays on the line. */
function insteadOfBrackets(
  { text, base }: Piece,
  root: Placed,
  list: Placed,
  records: readonly NewRecord[],
): readonly Splice[] {
  const [start, end] = list.range;
  const indent = lineBefore(text, root.range[0]);
  if (!beginsLine(indent)) throw new CannotEdit('edit.not-by-hand', base + root.range[0]);
  const key = lineBefore(text, start);
  if (beginsLine(key)) throw new CannotEdit('edit.not-by-hand', base + start);
  const from = start - (/[ \t]+$/.exec(key)?.[0].length ?? 0);
  const at = lineEnd(text, end, base);
  const lineBreak = lineBreakAt(text, at);
  const lines = lineBreak + itemLines(records, indent + NEW_INDENT, undefined, lineBreak);
  if (at === end) return [{ start: from, end, text: lines }];
  return [{ start: from, end, text: '' }, insertion(at, lines)];
}

/** The collection itself, at the end of the file. */
function withCollection(
  piece: Piece,
  root: Placed,
  collection: string,
  records: readonly NewRecord[],
  isJson: boolean,
): Splice {
  const { text, base } = piece;
  if (inBrackets(root)) {
    const name = isJson ? JSON.stringify(collection) : collection;
    const neighbour = isMap(root) ? (root.items.at(-1) as Pair | undefined)?.key : undefined;
    const from = neighbour ? placed(neighbour, base).range[0] : root.range[0];
    const lines = ownLines(text, from, written(records, isJson));
    return intoBrackets(piece, root, [`${name}: [${lines}]`]);
  }
  const indent = lineBefore(text, root.range[0]);
  const offset = finishedEnd(text, root, base);
  if (!beginsLine(indent) || !NOTHING_BUT_COMMENTS.test(text.slice(lineEndOrHere(text, offset, base))))
    throw new CannotEdit('edit.not-by-hand', base + offset);
  const ended = text.endsWith('\n');
  const lineBreak = lineBreakAt(text, text.length);
  const lines = `${indent}${collection}:${lineBreak}${itemLines(records, indent + NEW_INDENT, undefined, lineBreak)}`;
  return insertion(text.length, ended ? lines + lineBreak : lineBreak + lines);
}

function lineEndOrHere(text: string, offset: number, base: number): number {
  return text[offset - 1] === '\n' ? offset : lineEnd(text, offset, base);
}

/** Behind the last thing in brackets, on a line of its own where that has one. */
function intoBrackets({ text, base }: Piece, node: Placed, things: readonly string[]): Splice {
  const inside = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (inside === undefined) return insertion(node.range[0] + 1, ownLines(text, node.range[0], things));
  const pair = isMap(node) ? (inside as Pair) : undefined;
  const first = placed(pair ? pair.key : inside, base + node.range[0]);
  const last = placed(pair ? pair.value : inside, base + node.range[0]);
  const before = lineBefore(text, first.range[0]);
  const ownLine = /^[ \t]*$/.test(before);
  const separator = ownLine ? `,${lineBreakAt(text, last.range[1])}${before}` : ', ';
  return insertion(last.range[1], things.map((thing) => separator + thing).join(''));
}

/** Things on lines of their own, further in than the line that holds an offset. */
function ownLines(text: string, offset: number, things: readonly string[]): string {
  const [indent = ''] = /^[ \t]*/.exec(lineBefore(text, offset)) ?? [];
  const lineBreak = lineBreakAt(text, offset);
  return things.map((thing) => lineBreak + indent + NEW_INDENT + thing).join(',') + lineBreak + indent;
}

function written(records: readonly NewRecord[], isJson: boolean): readonly string[] {
  const style: Style = isJson ? 'json' : 'flow';
  return records.map((record) => flowRecord(record, style));
}

function itemLines(
  records: readonly NewRecord[],
  indent: string,
  gap: string | undefined,
  lineBreak: string,
): string {
  return records.map((record) => blockItem(record, indent, gap ?? NEW_GAP, lineBreak)).join(lineBreak);
}

function insertion(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
