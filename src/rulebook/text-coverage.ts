import type { Rulebook } from '../model/rulebook.ts';
import type { CoverageProblem } from './coverage-problem.ts';
import type { RegulationText } from './regulation-text.ts';

/** How many parts of a paper a text was found to hold that some duty is about, and how many the paper has. */
export interface Share {
  readonly covered: number;
  readonly all: number;
}

/** The papers whose parts a text is searched for: the regulation by its articles, the notice by its items. */
function partsOf({ papers, duties }: Rulebook): readonly {
  readonly kind: 'articles' | 'items';
  readonly numbers: readonly number[];
  readonly covered: ReadonlySet<number>;
}[] {
  const own = papers.filter(({ further }) => !further);
  const [regulation, notice] = [own[0], own.at(-1)];
  const of = (kind: 'articles' | 'items', id: string | undefined) => ({
    kind,
    numbers:
      papers
        .find((paper) => paper.id === id)
        ?.chapters.flatMap(({ articles }) => articles.map(({ number }) => number)) ?? [],
    covered: new Set(duties.filter(({ paper }) => paper === id).map(({ article }) => article)),
  });
  return [of('articles', regulation?.id), of('items', notice?.id)];
}

/** What a text of the regulation has that no duty is about, and what the papers have that is not found in the text. */
export function uncovered(rulebook: Rulebook, found: RegulationText): readonly CoverageProblem[] {
  return partsOf(rulebook).flatMap(({ kind, numbers, covered }): CoverageProblem[] => {
    const inText = found[kind].map(({ number }) => number);
    const code = kind === 'articles' ? 'coverage.article-uncovered' : 'coverage.item-uncovered';
    const bare = found[kind]
      .filter(({ number }) => !covered.has(number))
      .map(({ number, line }): CoverageProblem => ({ code, args: { number, line } }));
    const lost = numbers
      .filter((number) => !inText.includes(number))
      .map(
        (number): CoverageProblem => ({ code: 'coverage.article-missing-in-text', args: { number, kind } }),
      );
    return [...bare, ...lost];
  });
}

/** How much of the regulation and of the notice, as the text has them, some duty is about. */
export function shares(
  rulebook: Rulebook,
  found: RegulationText,
): { readonly articles: Share; readonly items: Share } {
  const [articles, items] = partsOf(rulebook).map(({ kind, numbers, covered }) => ({
    covered: found[kind].filter(({ number }) => covered.has(number)).length,
    all: numbers.length,
  }));
  return { articles: articles!, items: items! };
}
