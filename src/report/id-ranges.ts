import { listed, message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';

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
