import type { ReasonCode } from '../model/result.ts';

/** Why a verdict is what it is, and the cases in which less can be said of it. */
export type WordingCode =
  | ReasonCode
  | 'requirement.unmet.absent'
  | 'requirement.unmet.bare'
  | 'requirement.undone'
  | 'requirement.late.bare'
  | 'lookup.undecided.alone'
  | 'roll-up.by'
  | 'roll-up.and-more'
  | 'value.yes'
  | 'value.no'
  | 'value.to-come'
  | 'year.missed.several'
  | 'year.planned.several'
  | 'year.grace.several'
  | 'year.open.several'
  | 'year.missed.kinds'
  | 'year.planned.kinds'
  | 'year.grace.kinds'
  | 'year.open.kinds'
  | 'applies.not.bare'
  | 'applies.undeclared'
  | 'note.withheld'
  | 'gap.withheld';
