import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';

/** What there is before a paper is added to it. */
export interface Ground {
  readonly rulebook: Rulebook;
  readonly schema: SchemaIndex;
}
