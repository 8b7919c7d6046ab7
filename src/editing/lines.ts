import { CannotEdit } from './edit.ts';

const REST_OF_LINE = /[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/y;
const BLANKS = /^ *$/;

/** Where the line that holds an offset begins. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a line ends after its last value: behind its blanks and comment, before its break. */
export function lineEnd(text: string, offset: number, base: number): number {
  REST_OF_LINE.lastIndex = offset;
  const [rest] = REST_OF_LINE.exec(text) ?? [];
  if (rest === undefined) throw new CannotEdit('edit.not-by-hand', base + offset);
  return offset + rest.length;
}

/** The line break that the lines around an offset have. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset);
  const nearest = next < 0 ? text.lastIndexOf('\n') : next;
  return nearest > 0 && text[nearest - 1] === '\r' ? '\r\n' : '\n';
}

/** What stands before an offset on its line. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** Whether nothing but blanks stands before an offset on its line. */
export function beginsLine(before: string): boolean {
  return BLANKS.test(before);
}
