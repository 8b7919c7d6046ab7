/** What a rule says of one subject. The words people read are in the catalogue. */
export const VERDICTS = [
  'error',
  'fail',
  'undeclared',
  'pending',
  'pass',
  'informational',
  'not-applicable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an article comes to: a verdict, or `partial` when some of its duties pass and some fail. */
export type ArticleVerdict = Verdict | 'partial' | 'unwritten';

/** How far a verdict can be trusted, least first; nothing is `verified` unless the program itself looked in this run. */
export const ASSURANCES = ['declared', 'evidenced', 'verified'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** The lesser of two assurances. */
export function lesser(one: Assurance, other: Assurance): Assurance {
  return ASSURANCES.indexOf(one) <= ASSURANCES.indexOf(other) ? one : other;
}

const RANK = Object.fromEntries(VERDICTS.map((verdict, rank) => [verdict, rank])) as Readonly<
  Record<Verdict, number>
>;

/**
 * The worst of some verdicts: `error > fail > undeclared > pending > pass`, then `informational`, and
 * `not-applicable` only where nothing else is. Nothing at all is `not-applicable`.
 */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst: Verdict = 'not-applicable';
  for (const verdict of verdicts) if (RANK[verdict] < RANK[worst]) worst = verdict;
  return worst;
}
