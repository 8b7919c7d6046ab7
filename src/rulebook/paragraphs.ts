import { ARTICLE, CHAPTER, endsSentence, ITEM } from './regulation-text.ts';

/** A page's number, told from a figure that stands alone on its line by the dashes around it. */
const PAGE_NUMBER =
  /^\s*([-—–―·]+\s*\d{1,4}\s*[-—–―·]+|第\s*\d{1,4}\s*页(\s*[/,]?\s*共\s*\d{1,4}\s*页)?)\s*$/u;
/** What ends a paragraph. A semicolon or a colon does only where a numbered part follows. */
const PARAGRAPH_END = /[。!?…][”’"'」』)]*\s*$/u;
const PART_END = /[;:]\s*$/u;
const PART = /^\s*(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、)]|[①-⑳])/u;
/** What stands behind the last article of a document: brackets of their own, a day, the head of another document. */
const CLOSING =
  /^\s*(\([^()]*\)|\d{4}年\d{1,2}月\d{1,2}日.*|附件.{0,40}|抄送.*|\S{2,40}文件|\S{2,20}\[\d{4}\]\d+号)\s*$/u;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;
const DIGIT = /\d/;

/**
 * An article's paragraphs, from its first line to where the next one or a chapter begins: what was broken in the middle
 * of a sentence is joined again, and nothing is put in between but the blank that a break between two Latin words or
 * figures stands for. The article's number is left out. `last`: behind it the document goes on with something else.
 */
export function paragraphsOf(lines: readonly string[], last: boolean): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  let closed = false;
  for (const [at, line] of lines.entries()) {
    const plain = line.normalize('NFKC');
    if (plain.trim() === '' || PAGE_NUMBER.test(plain)) continue;
    const whole = open === '' || endsSentence(open);
    if (at > 0 && whole && (CHAPTER.test(plain) || (last && CLOSING.test(plain) && !endsSentence(line)))) {
      closed = true;
      break;
    }
    if (open !== '' && endsParagraph(open, plain)) {
      paragraphs.push(open);
      open = '';
    }
    open = joined(open, at === 0 ? withoutNumber(line) : line.trim());
  }
  const rest = last && !closed && paragraphs.length > 0 && !endsSentence(open);
  if (open !== '' && !rest) paragraphs.push(open);
  return paragraphs;
}

function endsParagraph(open: string, next: string): boolean {
  const plain = open.normalize('NFKC');
  return PARAGRAPH_END.test(plain) || (PART_END.test(plain) && PART.test(next));
}

function joined(before: string, after: string): string {
  const [left, right] = [before.at(-1) ?? '', after.at(0) ?? ''];
  const words = LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right);
  const figure = DIGIT.test(left) && DIGIT.test(right);
  return words && !figure ? `${before} ${after}` : before + after;
}

/** Characters for characters: NFKC may make several of one, so the number is looked for in the text as it is. */
function withoutNumber(line: string): string {
  const plain = line.normalize('NFKC');
  const number = ARTICLE.exec(plain)?.[0] ?? ITEM.exec(plain)?.[0] ?? '';
  let length = 0;
  while (line.slice(0, length).normalize('NFKC').length < number.length) length += 1;
  return line.slice(length).trim();
}
