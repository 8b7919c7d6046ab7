import type { Source } from '../model/source.ts';
import type { Findings } from './findings.ts';
import { shown } from './shown.ts';

/** The key that says in which version of the format a file is written; without it, in the first. */
export const VERSION_KEY = 'inventoryVersion';

/** The newest version of the inventory's format that is known. */
const INVENTORY_VERSION = 1;

/** Says what is wrong with the versions that files say they have; whether one of them is newer than what is known. */
export function checkVersions(sources: readonly Source[], findings: Findings): { readonly newer: boolean } {
  let newer = false;
  for (const source of sources) {
    if (!Object.hasOwn(source.value, VERSION_KEY)) continue;
    const place = { source, collection: VERSION_KEY, pointer: '' };
    const found = source.value[VERSION_KEY];
    const told = { field: VERSION_KEY, found: shown(found, place, [VERSION_KEY]) };
    if (found === null)
      findings.add('shape.null', place, [VERSION_KEY], { field: VERSION_KEY, optional: VERSION_KEY });
    else if (!Number.isInteger(found))
      findings.add('shape.wrong-type', place, [VERSION_KEY], {
        ...told,
        ...quoted(found),
        expected: 'integer',
      });
    else if (Number(found) < 1)
      findings.add('shape.out-of-range', place, [VERSION_KEY], { ...told, bound: '>= 1' });
    else if (Number(found) > INVENTORY_VERSION) {
      newer = true;
      const args = { found: Number(found), known: INVENTORY_VERSION };
      findings.add('shape.newer-inventory', place, [VERSION_KEY], args);
    }
  }
  return { newer };
}

/** Quotes make a text of a number: it is shown with them, and what is right without. */
function quoted(found: unknown): { readonly found?: string; readonly unquoted?: string } {
  return typeof found === 'string' && /^[1-9]\d*$/.test(found)
    ? { found: JSON.stringify(found), unquoted: found }
    : {};
}
