import { listed, message } from '../messages/message.ts';
import { CATEGORIES, type TermCode } from '../messages/term-code.ts';
import type { PassCounts } from '../model/passes.ts';
import type { Report, ReportArticle, ReportGap, ReportRecord, ReportSummary } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Location } from '../model/source.ts';
import type { Language } from '../model/text.ts';

/** Short texts that several formats share. Values of the input in them are raw: the format makes them safe. */

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number up to 99 as articles are numbered in Chinese. */
export function chineseNumber(number: number): string {
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
  const number = language === 'zh' ? chineseNumber(article) : article;
  return message(language, isNotice ? 'item.label' : 'article.label', { number });
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

export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** A record by collection, id and name; one that must not be named says so. */
export function recordText(language: Language, record: ReportRecord, withheld = false): string {
  const { collection, id, name } = record;
  if (name !== null) return message(language, 'record.named', { collection, id, name });
  return message(language, withheld ? 'record.withheld' : 'record.bare', { collection, id });
}

/** The record a gap is about: the subject, and the offender where that is another one. */
export function offenderText(
  language: Language,
  subject: ReportRecord,
  gap: Pick<ReportGap, 'offender' | 'withheld'>,
): string {
  const same = gap.offender.collection === subject.collection && gap.offender.id === subject.id;
  const of = (record: ReportRecord) => recordText(language, record, gap.withheld);
  return same ? of(subject) : listed(language, [of(subject), of(gap.offender)]);
}

/**
 * Ids of duties, with those of one paper that follow each other in the report's order drawn together; not in a partial
 * report, for its order has holes.
 */
export function idRanges(report: Report, language: Language, ids: readonly string[]): string {
  if (report.partial || ids.length < 2) return listed(language, ids);
  const runs = runsOf(report, ids);
  const texts = runs.flatMap((run) => {
    if (run.length < 3) return run;
    return [message(language, 'range.ids', { from: run[0] ?? '', to: run.at(-1) ?? '' })];
  });
  return listed(language, texts);
}

/** Where a duty stands in a report: the how manieth it is, and in which paper. */
interface Standing {
  readonly at: number;
  readonly paper: string;
}

const standings = new WeakMap<Report['articles'], ReadonlyMap<string, Standing>>();

function standingsIn({ articles }: Report): ReadonlyMap<string, Standing> {
  let known = standings.get(articles);
  if (known === undefined) {
    const all = articles.flatMap(({ paper, duties }) => duties.map(({ id }) => ({ id, paper })));
    known = new Map(all.map(({ id, paper }, at) => [id, { at, paper }]));
    standings.set(articles, known);
  }
  return known;
}

/** Ids in the report's order, cut wherever another duty or another paper comes between them. */
function runsOf(report: Report, ids: readonly string[]): readonly (readonly string[])[] {
  const all = standingsIn(report);
  const placed = [...new Set(ids)]
    .flatMap((id) => {
      const standing = all.get(id);
      return standing ? [{ id, ...standing }] : [];
    })
    .sort((one, other) => one.at - other.at);
  const runs: string[][] = [];
  let last: Standing | undefined;
  for (const { id, at, paper } of placed) {
    if (last?.paper === paper && last.at === at - 1) runs.at(-1)?.push(id);
    else runs.push([id]);
    last = { at, paper };
  }
  return runs;
}

/** A share as a percentage with one decimal; never a full 100 while something is unmet. */
export function percentText(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${((share < 1 ? Math.min(tenths, 999) : tenths) / 10).toFixed(1)}%`;
}

/** How 符合率 comes about. */
export function arithmeticText(language: Language, { summary, articles }: Report): string {
  const { complianceRate, arithmetic } = summary;
  const { unwritten, ...figures } = arithmetic;
  const duties = articles.reduce((sum, article) => sum + article.duties.length, 0);
  const rolledUp = duties - figures.all - unwritten;
  const clauses = [
    complianceRate === null
      ? message(language, 'arithmetic.none', figures)
      : message(language, 'arithmetic.line', { ...figures, percent: percentText(complianceRate) }),
  ];
  if (rolledUp > 0) clauses.push(message(language, 'arithmetic.rolled-up', { rolledUp }));
  if (unwritten > 0) clauses.push(message(language, 'arithmetic.unwritten', { unwritten }));
  return clauses.join(message(language, 'report.clause-separator'));
}

/** How many duties are met, in all and by what they rest on. */
export function dutiesMet({ summary }: Report): PassCounts & { readonly all: number } {
  return { ...summary.met, all: summary.verdicts.pass };
}

/** What an article's passes rest on; nothing where nothing passes. */
export function assuranceText(language: Language, { assurance, duties }: ReportArticle): string {
  const passes = duties.some((duty) => Object.values(duty.passes).some((count) => count > 0));
  return passes ? message(language, `assurance.${assurance}`) : '';
}

export function totalEvidenceProblems({ evidenceProblems: { high, medium, low } }: ReportSummary): number {
  return high + medium + low;
}

/** From which severity on a duty is not met on words alone. */
export function evidenceRequirementText(language: Language, severity: Severity): string {
  return message(language, 'require-evidence.value', { severity: message(language, `severity.${severity}`) });
}

export function categoryText(language: Language, category: string): string {
  const known = (CATEGORIES as readonly string[]).includes(category);
  return known ? message(language, `category.${category}` as TermCode) : category;
}

/** How the unit is bound, and through which paper. */
export function footingText(report: Report, language: Language): string {
  const footing = message(language, `footing.${report.footing.kind}`);
  const paper = report.papers.find(({ id }) => id === report.footing.paper);
  return paper ? message(language, 'footing.through', { footing, paper: paper.number }) : footing;
}

export function totalGaps({ gaps }: ReportSummary): number {
  return gaps.high + gaps.medium + gaps.low;
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
