import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticAt, type InputText, MOST_AT_ONCE } from './reading.ts';

/** The lines that Git puts around what it could not merge. */
const MARKER = /^(?:<{7}|\|{7}|>{7}|={7})(?=[ \r\n]|$)/gm;
const OPENS = '<';

/**
 * Where a file that cannot be read was left in the middle of a merge: the beginning of each conflict; where none has one,
 * the first marker that was left behind. Nothing where there is no marker.
 */
export function mergeMarkers(input: InputText): readonly Diagnostic[] {
  const markers = [...input.text.matchAll(MARKER)];
  const opening = markers.filter(([found]) => found.startsWith(OPENS));
  const told = opening.length > 0 ? opening.slice(0, MOST_AT_ONCE) : markers.slice(0, 1);
  return told.map(({ index, 0: found }) => diagnosticAt(input, index, 'text.merge-marker', { found }));
}
