import type { Loosened } from '../model/difference.ts';
import type { Report } from '../model/report.ts';

/**
 * What the unit says of itself now by which less binds it: a paper that does not any more, so that its duties are not
 * applicable; a later first day, so that what was before it is not judged. Only of articles that both reports looked at.
 */
export function lessBound(before: Report, now: Report): readonly Loosened[] {
  const today = new Map(now.articles.map((one) => [`${one.paper} ${one.article}`, one.footing]));
  const left = new Set(
    before.articles
      .filter(({ footing }) => footing !== 'not-bound')
      .filter(({ paper, article }) => today.get(`${paper} ${article}`) === 'not-bound')
      .map(({ paper }) => paper),
  );
  const found = before.papers
    .filter(({ id }) => left.has(id))
    .map(({ number }): Loosened => ({ code: 'unit.not-bound', args: { paper: number } }));
  const [then, since] = [before.footing, now.footing];
  // Who had not said which paper binds it was judged by the day of the first.
  if (then.kind === 'undeclared' || since.inForce <= then.inForce) return found;
  return [...found, { code: 'unit.bound-later', args: { before: then.inForce, now: since.inForce } }];
}
