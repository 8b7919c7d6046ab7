import { paperNamed } from '../model/footing.ts';
import { isMapping } from '../model/mapping.ts';
import type { Paper } from '../model/paper.ts';
import { type Findings, fieldName, type RecordPlace } from './findings.ts';
import { nearest } from './nearest.ts';
import { shownText } from './shown.ts';

/** Reports what a unit declares to be bound by and is no paper of the rulebook: it would be silently left out. */
export function checkDeclaredPapers(
  unit: RecordPlace,
  papers: () => readonly Paper[],
  findings: Findings,
): void {
  const declared = isMapping(unit.record) && Array.isArray(unit.record.papers) ? unit.record.papers : [];
  if (declared.length === 0) return;
  const known = papers();
  for (const [position, name] of declared.entries()) {
    const path = ['papers', position];
    if (typeof name !== 'string' || paperNamed(name, known) || findings.has(unit, path)) continue;
    const ids = known.map(({ id }) => id);
    const meant = nearest(name, ids);
    findings.add('reference.unknown-paper', unit, path, {
      field: fieldName(unit.collection, path),
      id: shownText(name),
      known: ids,
      ...(meant !== undefined && { nearest: meant }),
    });
  }
}
