import type { PaperFooting } from '../model/footing.ts';
import type { ParameterValue } from '../model/rulebook.ts';
import type { FieldType } from '../model/schema-index.ts';
import type { Severity } from '../model/severity.ts';
import type { ArticleVerdict, Assurance } from '../model/verdict.ts';

/** What a unit can be. */
export const CATEGORIES = [
  'ministry-department',
  'ministry-affiliate',
  'provincial',
  'municipal',
  'county',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The words of the closed vocabularies. */
export type TermCode =
  | `verdict.${ArticleVerdict | 'waived'}`
  | `severity.${Severity}`
  | `assurance.${Assurance}`
  | `category.${Category}`
  | `footing.${PaperFooting}`
  | `effect.${ParameterValue['effect']}`
  | `type.${FieldType}`;
