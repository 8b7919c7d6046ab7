import { rewritten } from './rewrite.ts';
import type { Retelling } from './situation.ts';

/**
 * Every name but the unit's own words for itself written with blanks and in full-width letters. The unit's stay, for what
 * is written otherwise has to be compared with what is not.
 */
export const namesSpaced: Retelling = ({ inventory, asOf }, { schema }) => ({
  inventory: rewritten(inventory, schema, (value, { identifier }, { collection }) =>
    typeof value === 'string' && identifier === 'name' && collection !== 'unit' ? spaced(value) : value,
  ),
  asOf,
});

/** How far the full-width letters stand from those of ASCII. */
const FULL_WIDTH = 0xfee0;

function spaced(name: string): string {
  const wide = name.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + FULL_WIDTH));
  return [...wide].join(' ');
}
