import type { Language } from '../model/text.ts';
import { prose } from '../report/markdown/escape.ts';
import type { Paint } from '../report/paint.ts';
import { visible } from '../report/safe-text.ts';
import { padded, wrap } from '../report/wrap.ts';

/** What is told, before it is known whether on a terminal or as Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'item'; readonly text: string; readonly depth?: number }
  | { readonly kind: 'quote'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'code'; readonly text: string; readonly syntax: 'yaml' | 'diff' };

/** How a verdict is coloured. */
export type Tone = 'good' | 'bad' | 'warn' | 'dim';

const INDENT = 2;
const NARROWEST = 40;
const WIDEST = 120;

/** Blocks on a terminal. */
export function* blocksText(blocks: Iterable<Block>, width: number, paint: Paint): Generator<string> {
  const wide = Math.min(WIDEST, Math.max(NARROWEST, width));
  const lines = (text: string, indent: number, marker = ''): string =>
    wrap(visible(text), wide - indent)
      .map((line, at) => `${at === 0 ? padded(marker, indent) : ' '.repeat(indent)}${line}\n`)
      .join('');
  let first = true;
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        yield `${first ? '' : '\n'}${paint.bold(lines(block.text, 0).trimEnd())}\n`;
        break;
      case 'paragraph':
        yield block.tone ? `${paint[block.tone](lines(block.text, 0).trimEnd())}\n` : lines(block.text, 0);
        break;
      case 'item':
        yield lines(
          block.text,
          (block.depth ?? 1) * INDENT,
          `${' '.repeat(((block.depth ?? 1) - 1) * INDENT)}-`,
        );
        break;
      case 'quote':
        for (const paragraph of block.paragraphs) yield lines(paragraph, 2 * INDENT);
        break;
      case 'code':
        for (const line of block.text.trimEnd().split('\n')) yield `    ${paint.dim(visible(line))}\n`;
    }
    first = false;
  }
}

/** Blocks as Markdown; headings begin at `level`. */
export function* blocksMarkdown(blocks: Iterable<Block>, language: Language): Generator<string> {
  let before: Block['kind'] | undefined;
  for (const block of blocks) {
    const lead = before === undefined || (before === 'item' && block.kind === 'item') ? '' : '\n';
    yield lead + markdown(block, language);
    before = block.kind;
  }
}

function markdown(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${prose(language, block.text)}\n`;
    case 'paragraph':
      return `${prose(language, block.text)}\n`;
    case 'item':
      return `${'  '.repeat((block.depth ?? 1) - 1)}- ${prose(language, block.text)}\n`;
    case 'quote':
      return block.paragraphs.map((paragraph) => `> ${prose(language, paragraph)}\n`).join('>\n');
    case 'code': {
      const lines = block.text.trimEnd().split('\n').map(visible);
      return [`${FENCE}${block.syntax}`, ...lines, FENCE, ''].join('\n');
    }
  }
}

/** Longer than any run of backticks in what we show: a value cannot end the block. */
const FENCE = '``````';
