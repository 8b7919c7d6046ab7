import { message } from '../messages/message.ts';
import type { Paper } from '../model/paper.ts';
import type { Duty, Rulebook } from '../model/rulebook.ts';
import type { Language } from '../model/text.ts';
import { articleLabel } from '../report/article-labels.ts';
import type { ArticlePart, DutyTitle } from './explanation.ts';
import type { WordsOf } from './words.ts';

/** What duties are told with. */
export interface TellingDuties extends WordsOf {
  readonly rulebook: Rulebook;
  /** An article's own words, where somebody gave the text. */
  readonly quote: (paper: string, article: number) => readonly string[] | null;
}

export function dutyTitle(duty: Duty, telling: TellingDuties): DutyTitle {
  const { rulebook, language } = telling;
  const { id, paper, article, severity, title } = duty;
  const number = rulebook.papers.find((one) => one.id === paper)?.number ?? paper;
  const { label } = articlePart(paper, article, telling);
  const cited = message(language, 'explain.cited', { paper: number, label });
  return { id, title: title[language], severity, cited };
}

export function articlePart(id: string, number: number, telling: TellingDuties): ArticlePart {
  const { rulebook, language, quote } = telling;
  const paper = rulebook.papers.find((one) => one.id === id);
  const chapter = paper?.chapters.find(({ articles }) => articles.some((one) => one.number === number));
  const title = chapter?.articles.find((one) => one.number === number)?.title[language] ?? '';
  const label = articleLabel({ papers: rulebook.papers }, language, id, number);
  return {
    paper: id,
    article: number,
    label,
    title,
    chapter: chapter?.title[language] ?? '',
    text: quote(id, number),
  };
}

/** Whom a paper binds, and through what forwards it whom else. */
export function bindsOf(paper: Paper, papers: readonly Paper[], language: Language): string {
  const own = paper.binds[language];
  const forwarding = papers.filter((one) => chainOf(one, papers).includes(paper.id));
  const further = forwarding.map(({ number, binds }) =>
    message(language, 'explain.binds-through', { paper: number, binds: binds[language] }),
  );
  return [own, ...further].join(message(language, 'report.clause-separator'));
}

/** What a paper forwards, and what that forwards. */
function chainOf({ forwards }: Paper, papers: readonly Paper[]): readonly string[] {
  const next = papers.find(({ id }) => id === forwards);
  return next ? [next.id, ...chainOf(next, papers)] : [];
}
