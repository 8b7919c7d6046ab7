import type { MessageCode } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { Language, MessageArguments } from '../../model/text.ts';
import type { ArticleVerdict } from '../../model/verdict.ts';
import type { Paint } from '../paint.ts';
import type { RenderOptions } from '../render-options.ts';
import { LONGEST, shown } from '../safe-text.ts';
import { columns } from '../text-width.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { padded, wrap } from '../wrap.ts';

const NARROWEST = 40;
const WIDEST = 120;

/** What lines are set on, whatever they say. */
export interface BlankPage {
  readonly language: Language;
  readonly words: Vocabulary;
  readonly width: number;
  readonly paint: Paint;
  say(code: MessageCode, args?: MessageArguments): string;
}

/** A report on its way to a terminal. */
export interface Page extends BlankPage {
  readonly report: Report;
}

export function createPage(report: Report, options: RenderOptions): Page {
  return { report, ...createBlankPage(options) };
}

/** A page of at least 40 and at most 120 columns, whatever the terminal has. */
export function createBlankPage({ language, words, width, paint }: RenderOptions): BlankPage {
  return {
    language,
    words,
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
    paint,
    say: (code, args) => message(language, code, args),
  };
}

/** A value of the input, safe and not too long to stand in a sentence. */
export function value(page: BlankPage, text: string): string {
  return shown(page.language, text, LONGEST.value);
}

/** A message that values of the input may stand in, likewise. */
export function told(page: BlankPage, text: string): string {
  return shown(page.language, text, LONGEST.message);
}

/** Text broken to the page's width, every line so far in; a marker may stand before the first. */
export function paragraph(page: BlankPage, text: string, indent = 0, marker = ''): string {
  const safe = shown(page.language, text, LONGEST.text);
  // The number of a gap may be longer than what others stand indented by.
  const lead = marker === '' ? indent : Math.max(indent, columns(marker) + 1);
  const lines = wrap(safe, page.width - lead);
  return lines.map((line, at) => `${at === 0 ? padded(marker, lead) : ' '.repeat(indent)}${line}\n`).join('');
}

/** A label and what it says. */
export function labelled(page: BlankPage, label: MessageCode, text: string, indent = 0): string {
  return paragraph(page, labelledText(page, label, text), indent);
}

export function labelledText(page: BlankPage, label: MessageCode, text: string): string {
  return page.say('report.labelled', { label: page.say(label), value: text });
}

export function heading(page: BlankPage, text: string): string {
  return `\n${page.paint.bold(text)}\n`;
}

/** The colour of a verdict. */
export function verdictPaint({ paint }: BlankPage, verdict: ArticleVerdict): (text: string) => string {
  switch (verdict) {
    case 'error':
    case 'fail':
      return paint.bad;
    case 'partial':
    case 'undeclared':
    case 'pending':
      return paint.warn;
    case 'pass':
      return paint.good;
    default:
      return paint.dim;
  }
}
