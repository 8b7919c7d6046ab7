import type { ReportGap } from './report-results.ts';

/** The path in its record of the item of a list that a gap is about, the innermost one; nothing where it is about none. */
export function itemPath({
  record,
  location,
}: Pick<ReportGap, 'record' | 'location'>): readonly string[] | undefined {
  const path = location.pointer.split('/').slice(record.collection === 'unit' ? 2 : 3);
  const upTo = path.findLastIndex((step) => /^\d+$/.test(step));
  return upTo < 0 ? undefined : path.slice(0, upTo + 1);
}
