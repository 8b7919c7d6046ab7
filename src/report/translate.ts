import type { Report, ReportPaper } from '../model/report.ts';
import type { ReportResult } from '../model/report-results.ts';
import type { ReportArticle } from '../model/report-summary.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { wordDiagnostics } from './diagnostics.ts';
import { otherRulebookNote } from './run-notes.ts';
import { wordEvidenceProblem } from './trust.ts';
import { createWording, type Wording } from './wording.ts';

/**
 * A saved report in the other language: its prose is made again from codes and arguments. A report of another rulebook
 * keeps the prose it has, with a note that says so.
 */
export function translateReport(
  report: Report,
  language: Language,
  { rulebook, schema }: { readonly rulebook: Rulebook; readonly schema: SchemaIndex },
): Report {
  if (report.language === language) return report;
  if (report.rulebook.digest !== rulebook.digest) {
    return { ...report, notes: [...report.notes, otherRulebookNote(language, report.rulebook.version)] };
  }
  const words = createWording(language, rulebook, schema);
  return {
    ...report,
    language,
    papers: report.papers.map((paper) => translatePaper(paper, words)),
    parameters: report.parameters.map((parameter) => ({
      ...parameter,
      source: words.parameterSource(parameter.name),
    })),
    articles: report.articles.map((article) => translateArticle(article, words)),
    results: mapped(report.results, (result) => translateResult(result, words)),
    evidenceProblems: report.evidenceProblems.map((problem) => ({
      ...problem,
      ...wordEvidenceProblem(problem, language),
    })),
    notes: mapped(report.notes, (note) => ({ ...note, message: words.note(note) })),
    diagnostics: wordDiagnostics(report.diagnostics, language, schema),
  };
}

function translatePaper(paper: ReportPaper, words: Wording): ReportPaper {
  const chapters = paper.chapters.map((chapter) => ({
    ...chapter,
    title: words.chapterTitle(paper.id, chapter.id),
  }));
  return { ...paper, title: words.paperTitle(paper.id), chapters };
}

function translateArticle(article: ReportArticle, words: Wording): ReportArticle {
  const duties = article.duties.map((duty) => ({ ...duty, title: words.dutyTitle(duty.id) }));
  return { ...article, title: words.articleTitle(article.paper, article.article), duties };
}

function translateResult(result: ReportResult, words: Wording): ReportResult {
  const { rule, subject, reason, gaps } = result;
  return {
    ...result,
    title: words.dutyTitle(rule),
    reason: reason && { ...reason, message: words.reason(rule, subject.collection, reason) },
    gaps: gaps.map((gap) => ({ ...gap, ...words.gap(gap, { rule, subject }) })),
  };
}

/** Items changed as they are read, as often as they are. */
export function mapped<T>(items: Iterable<T>, change: (item: T) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield change(item);
    },
  };
}
