import { message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number up to 99 as articles are numbered in Chinese. */
export function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[ones]}`;
}

/** What tells a regulation from a notice that forwards one. */
interface Papers {
  readonly papers: readonly { readonly id: string; readonly forwards?: string | null }[];
}

/** An article of a regulation, or an item of a notice that forwards one. */
export function articleLabel(of: Papers, language: Language, paper: string, article: number): string {
  const isNotice = of.papers.find(({ id }) => id === paper)?.forwards != null;
  const number = language === 'zh' ? chineseNumeral(article) : article;
  return message(language, isNotice ? 'item.label' : 'article.label', { number });
}

const NUMBERED_CHAPTER = /^chapter-(\d+)$/;

/** A chapter by its number, where its id has one (`chapter-4`), and its title. */
export function chapterLabel(
  language: Language,
  { id, title }: { readonly id: string; readonly title: string },
): string {
  const digits = NUMBERED_CHAPTER.exec(id)?.[1];
  if (digits === undefined) return title;
  const number = language === 'zh' ? chineseNumeral(Number(digits)) : digits;
  return message(language, 'chapter.titled', { number, title });
}

/** A duty by paper, article and id, as a report cites it. */
export function dutyCited(
  report: Pick<Report, 'papers'>,
  language: Language,
  duty: { readonly rule: string; readonly paper: string; readonly article: number },
): string {
  const number = report.papers.find(({ id }) => id === duty.paper)?.number ?? duty.paper;
  const label = articleLabel(report, language, duty.paper, duty.article);
  return message(language, 'duty.cited', { paper: number, label, duty: duty.rule });
}

/** A paper by its number, and how it binds the unit. */
export function paperLabel(report: Report, language: Language, paper: string): string {
  const number = report.papers.find(({ id }) => id === paper)?.number ?? paper;
  const footing = report.articles.find((article) => article.paper === paper)?.footing;
  if (!footing) return number;
  return message(language, 'footing.paper', {
    paper: number,
    footing: message(language, `footing.${footing}`),
  });
}
