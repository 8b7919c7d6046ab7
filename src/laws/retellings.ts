import { addedTo } from './additions.ts';
import {
  firmsInShort,
  sectionsAfterTheUnit,
  sectionsListedInShort,
  superiorBelowItsProvince,
  superiorByAnotherName,
  unitInItsOwnWords,
} from './bodies.ts';
import { daysMoved } from './days.ts';
import { idsRenamed } from './ids.ts';
import { namesSpaced } from './names.ts';
import { turnedRound } from './order.ts';
import type { Retelling } from './situation.ts';

/** The ways to tell the same unit, by which no verdict may become another one. */
export const RETELLINGS = {
  order: turnedRound,
  ids: idsRenamed,
  days: daysMoved,
  additions: addedTo,
  names: namesSpaced,
  'own-words': unitInItsOwnWords,
  'superior-in-full': superiorBelowItsProvince,
  'superior-by-another-name': superiorByAnotherName,
  'sections-in-full': sectionsAfterTheUnit,
  'sections-listed-in-short': sectionsListedInShort,
  'firms-in-short': firmsInShort,
} as const satisfies Readonly<Record<string, Retelling>>;
