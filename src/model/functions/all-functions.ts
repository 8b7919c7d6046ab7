import { BODY_FUNCTIONS } from './bodies.ts';
import { DATE_FUNCTIONS } from './dates.ts';
import { IDENTIFIER_FUNCTIONS } from './identifiers.ts';
import { JOINT_NAME_FUNCTIONS } from './joint-names.ts';
import { MENTION_FUNCTIONS } from './mentions.ts';
import { NAME_FUNCTIONS } from './names.ts';
import { PEOPLE_FUNCTIONS } from './people.ts';
import type { RuleFunction } from './rule-function.ts';
import { SECTION_FUNCTIONS } from './sections.ts';
import { STILL_TO_COME_FUNCTIONS } from './still-to-come.ts';
import { SUPERIOR_FUNCTIONS } from './superior-names.ts';

/** Every function a rule may call, by name. */
export const RULE_FUNCTIONS: ReadonlyMap<string, RuleFunction> = new Map(
  [
    ...DATE_FUNCTIONS,
    ...IDENTIFIER_FUNCTIONS,
    ...NAME_FUNCTIONS,
    ...JOINT_NAME_FUNCTIONS,
    ...SECTION_FUNCTIONS,
    ...MENTION_FUNCTIONS,
    ...SUPERIOR_FUNCTIONS,
    ...BODY_FUNCTIONS,
    ...PEOPLE_FUNCTIONS,
    ...STILL_TO_COME_FUNCTIONS,
  ].map((entry) => [entry.name, entry]),
);
