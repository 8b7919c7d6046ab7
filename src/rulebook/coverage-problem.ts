/** Something that has to be mended in the rulebook, the schemas or the examples. */
export interface CoverageProblem {
  readonly code:
    | 'coverage.parameter-unread'
    | 'coverage.function-of-one-rule'
    | 'coverage.collection-unread'
    | 'coverage.field-unread'
    | 'coverage.no-examples'
    | 'coverage.same-remedy'
    | 'coverage.article-uncovered'
    | 'coverage.item-uncovered'
    | 'coverage.article-missing-in-text';
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}
